import type { PlainDate } from "../plain-date/plain-date.js";

/** From the first day to the last, both within; an end that is not known is absent. */
export interface PlainPeriod {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}
