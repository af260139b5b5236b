import type { Row } from "../cells/cell.js";
import type { DayCount } from "../cells/day.js";

/** A table as a file has it, before anything is known of its columns. */
export interface Sheet {
  /** Absent in a file with one table only. */
  readonly name?: string;
  readonly dayCount: DayCount;
  /** All rows from the first, empty ones too, some at a time. */
  readonly batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}
