import { parsePlainDate } from "@lansmuseer/domain";
import { municipalities, type Municipality } from "./municipality.js";

const first = "2007-01-01";

/**
 * The municipalities of a day, under today's names. The 290 codes are the same since 2007, when Heby moved from
 * Västmanland to Uppsala county. Earlier divisions (Knivsta came out of Uppsala in 2003) are not in the register,
 * so an earlier day throws rather than answer with a code that did not exist.
 *
 * @param date - `YYYY-MM-DD`, from 2007-01-01.
 *
 * @example
 * placesOn("2024-12-31").length; // 290
 */
export function placesOn(date: string): readonly Municipality[] {
  const day = parsePlainDate(date);
  if (day === undefined || day < first)
    throw new RangeError(`placesOn: a date from ${first} required, got ${date}`);
  return municipalities();
}
