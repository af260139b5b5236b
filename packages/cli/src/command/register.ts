import { type Organization, parseOrganizationNumber, parseRegionCode, type Place } from "@lansmuseer/domain";
import { findMunicipality, findRegion, municipalities } from "@lansmuseer/places";
import type { PlaceRegister } from "@lansmuseer/sources";
import { UsageError } from "../terminal/terminal.js";

/** The register of Sweden. */
export const register: PlaceRegister = {
  municipality: (text) => {
    const found = findMunicipality(text);
    return found === undefined ? undefined : { kind: "municipality", code: found.code };
  },
  county: (text) => {
    const found = findRegion(text);
    return found === undefined ? undefined : { kind: "county", code: found.code };
  },
  name: ({ kind, code }: Place) =>
    kind === "municipality"
      ? municipalities().find((one) => one.code === code)?.name
      : findRegion(code)?.[kind],
};

/**
 * The region that gives, by its code or name.
 *
 * @throws UsageError when there is no such region
 */
export function funderOf(text: string): Organization {
  const region = findRegion(text);
  if (region === undefined || parseRegionCode(region.code) === undefined)
    throw new UsageError(`--region: en region som 12 eller Skåne krävs, fick ${text}`);
  const number = parseOrganizationNumber(region.organizationNumber);
  return {
    name: region.region,
    kind: "region",
    ...(number === undefined ? {} : { organizationNumber: number }),
  };
}
