import type { Confidence } from "@lansmuseer/domain";
import { museums } from "./museums.js";
import { gothenburgAndBohus, kristianstad, skaraborg } from "./old-counties.js";

/** A name in both languages. */
interface BilingualName {
  readonly sv: string;
  readonly en: string;
}

/** The area that a member serves: a county as counties were before 1997 and 1998. */
export interface MuseumArea {
  readonly name: BilingualName;
  /** Today's county, where the area is a part of it; else the area is the county. */
  readonly county?: BilingualName;
  /** The names of its municipalities, by code. */
  readonly municipalities: readonly string[];
  /** Inhabitants on 31 December 2024. */
  readonly population2024: number;
  /** How far the area is certain: no source states which municipalities a member answers for. */
  readonly confidence: Confidence;
  /** Id of another member whose area this one serves too, after the other. */
  readonly alsoServes?: string;
}

/**
 * The member whose area holds a municipality. This follows from the code, never from where a point lies.
 *
 * @param municipality - A municipality code. Its last two digits matter in Skåne and Västra Götaland only.
 * @returns The member's id, a key of `museumAreas`; undefined where no county has the code.
 *
 * @example
 * museumAreaOf("2380"); // "jamtli"
 * museumAreaOf("1292"); // "regionmuseet-skane"
 */
export function museumAreaOf(municipality: string): string | undefined {
  const isIn = (codes: string): boolean => codes.split(" ").includes(municipality);
  const county = municipality.slice(0, 2);
  if (county === "12") return isIn(kristianstad) ? "regionmuseet-skane" : "kulturen-i-lund";
  if (county === "14") {
    if (isIn(gothenburgAndBohus)) return "bohuslans-museum";
    return isIn(skaraborg) ? "vastergotlands-museum" : "kulturutveckling-vgr";
  }
  return museums.find((museum) => museum.region === county)?.id;
}
