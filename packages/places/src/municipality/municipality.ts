import type { MunicipalityCode, RegionCode } from "@lansmuseer/domain";
import { municipalityNames } from "./municipality-names.generated.js";

export interface Municipality {
  readonly code: MunicipalityCode;
  /** Without "kommun", as in SCB's list. */
  readonly name: string;
  /** The region and county it lies in: the first two digits of its code. */
  readonly region: RegionCode;
}

let decoded: readonly Municipality[] | undefined;

/**
 * All 290 municipalities in the order of their codes. The same array each time.
 *
 * @example
 * municipalities().length; // 290
 */
export function municipalities(): readonly Municipality[] {
  decoded ??= municipalityNames.split(";").map((text) => ({
    // Safe: tests read every code of the register with the domain's parser.
    code: text.slice(0, 4) as MunicipalityCode,
    name: text.slice(4),
    region: text.slice(0, 2) as RegionCode,
  }));
  return decoded;
}
