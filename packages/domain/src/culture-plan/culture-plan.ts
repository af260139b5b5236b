import type { RegionCode } from "../place-code/region-code.js";
import type { Confidence } from "../sourced/sourced.js";

/** The last plan for culture that is known of a region, which does not say that it is in force. */
export interface CulturePlan {
  readonly region: RegionCode;
  readonly title: string;
  /** First and last year in force. Without a last one it holds until it is replaced. */
  readonly from?: number;
  readonly until?: number;
  readonly periodConfidence: Confidence;
  /** When it was decided: a day, a month or a year, as ISO text. */
  readonly decided?: string;
  readonly decidedConfidence?: Confidence;
  readonly decidedBy?: string;
  readonly url?: string;
  /** What else has to be known of it, in the words of the data. */
  readonly note?: string;
}
