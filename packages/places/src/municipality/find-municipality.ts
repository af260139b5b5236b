import { foldPlaceName, municipalityNameKeys, parseMunicipalityCode } from "@lansmuseer/domain";
import { municipalities, type Municipality } from "./municipality.js";

/** What no rule gives: Gotland's municipality calls itself a region, and Falun has its own genitive. */
const irregularNames: Readonly<Record<string, string>> = { "0980": "region gotland", "2080": "falu" };

let byKey: ReadonlyMap<string, Municipality> | undefined;

/**
 * The municipality that a text names: by code ("0180", "SE-0180") or by name, with or without "kommun" and the
 * genitive. Gotland is found as Region Gotland too.
 *
 * @returns undefined where the register has none of that code or name; a county's name finds no municipality
 *
 * @example
 * findMunicipality("Österåkers kommun")?.code; // "0117"
 * findMunicipality("1280")?.name; // "Malmö"
 * findMunicipality("Kalmar län"); // undefined
 */
export function findMunicipality(text: string): Municipality | undefined {
  byKey ??= keysOfAll();
  const code = parseMunicipalityCode(text);
  const keys = code === undefined ? municipalityNameKeys(text) : [code];
  const key = keys.find((one) => byKey?.has(one));
  return key === undefined ? undefined : byKey.get(key);
}

function keysOfAll(): ReadonlyMap<string, Municipality> {
  return new Map(
    municipalities().flatMap((municipality) => {
      const { code, name } = municipality;
      const keys = [code, foldPlaceName(name), irregularNames[code]];
      return keys.filter((key) => key !== undefined).map((key) => [key, municipality] as const);
    }),
  );
}
