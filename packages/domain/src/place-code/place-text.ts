import { parseMunicipalityCode } from "./municipality-code.js";
import type { Place } from "./place.js";
import { parseRegionCode } from "./region-code.js";

/**
 * A place in a cell: a municipality's code, or the kind of place before the code that county and region share.
 *
 * @example
 * placeText({ kind: "municipality", code: "1280" }); // "1280"
 * placeText({ kind: "county", code: "12" }); // "county:12"
 */
export function placeText({ kind, code }: Place): string {
  return kind === "municipality" ? code : `${kind}:${code}`;
}

/**
 * The place that {@link placeText} wrote.
 *
 * @returns the place, or `undefined` when the text is not one
 * @example
 * parsePlace("county:12"); // { kind: "county", code: "12" }
 * parsePlace("12"); // undefined
 */
export function parsePlace(input: unknown): Place | undefined {
  const [kind, rest] = typeof input === "string" ? input.split(":", 2) : [];
  if (kind === "county" || kind === "region") {
    const region = rest?.length === 2 ? parseRegionCode(rest) : undefined;
    return region === undefined ? undefined : { kind, code: region };
  }
  const municipality = rest === undefined ? parseMunicipalityCode(input) : undefined;
  return municipality === undefined ? undefined : { kind: "municipality", code: municipality };
}
