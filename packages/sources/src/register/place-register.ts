import { parsePlace, type Place } from "@lansmuseer/domain";

/**
 * The register in which places are looked up. This package depends on no register, so that it can be tested against any;
 * `@lansmuseer/places` has the one of Sweden.
 */
export interface PlaceRegister {
  /** The municipality of a code or a name, or nothing. */
  readonly municipality: (text: string) => Place | undefined;
  /** The county or region of a code or a name, or nothing. */
  readonly county: (text: string) => Place | undefined;
  /** A place's name, for people. */
  readonly name: (place: Place) => string | undefined;
}

/** What a text may name. */
export type PlaceReading = Place | "place-ambiguous" | "place-unknown";

/** Words that may stand before a county's name when all of it is meant. */
const WHOLE = /^(?:hela|alla kommuner i|regionalt i) /iu;

/**
 * The place that a text names. A name that is a municipality's and a county's ("Uppsala") is the one with "kommun" or a
 * code of four digits, the other with "län", "Region" or "hela", and else what the header says.
 *
 * @param kind what the header of the column says
 */
export function findPlace(
  text: string,
  register: PlaceRegister,
  kind?: "municipality" | "county",
): PlaceReading {
  // As the tables of this project write a county or a region.
  const own = text.includes(":") ? parsePlace(text) : undefined;
  if (own !== undefined) return own;
  const isWhole = WHOLE.test(text);
  const bare = text.replace(WHOLE, "");
  const county = register.county(bare);
  if (isWhole) return county ?? "place-unknown";
  const municipality = register.municipality(bare);
  if (municipality === undefined || county === undefined) return municipality ?? county ?? "place-unknown";
  // Gotland is one body with both tasks.
  if (kind === "municipality" || county.code === "09" || /\d{3,4}|kommun|stad$/iu.test(bare))
    return municipality;
  return kind === "county" ? county : "place-ambiguous";
}
