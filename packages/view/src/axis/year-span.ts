/** Years from the first to the last, both within. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}
