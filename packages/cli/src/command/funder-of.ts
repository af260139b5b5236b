import { type Organization, parseOrganizationNumber, parseRegionCode } from "@lansmuseer/domain";
import { findRegion } from "@lansmuseer/places";
import { UsageError } from "../terminal/terminal.js";

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
