import type { Confidence } from "../sourced/sourced.js";
import type { SourceRow } from "../source-row/source-row.js";

/** Where a record comes from, and how far it can be trusted. */
export interface Origin {
  /** Who says so, in words for a person: publisher and page. */
  readonly source?: string;
  /** How well the record as a whole is known: as well as the part of it that is known the least. */
  readonly confidence?: Confidence;
  /** True when the record is made up, as in example data; a page that shows it has to say so. */
  readonly fictional?: true;
  /** Where the record was read, when it was read from a file. */
  readonly sourceRow?: SourceRow;
}
