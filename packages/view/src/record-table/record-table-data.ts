import type { Measure } from "@lansmuseer/domain";
import type { PartWords } from "../figure-measure/part-words.js";
import type { FigureAbout } from "../figure/figure-view.js";

/** A column of records: words, a year or other number as it is, or an amount in öre. */
export interface RecordColumn {
  readonly id: string;
  /** Without its unit: "Beviljat". */
  readonly name: string;
  readonly kind: "text" | "number" | "ore";
  /** Shown only when the reader asks for it. */
  readonly isExtra?: boolean;
}

/** What a record has in a column: words or why there are none, a figure or why there is none. */
export type RecordValue = string | Measure;

/** One record. */
export interface TableRecord {
  readonly id: string;
  /** One a column, in their order; the first names the record. */
  readonly values: readonly RecordValue[];
  /** Where the record can be read at its source. */
  readonly href?: string | undefined;
  /** Ids that select it: of its municipalities, its recipients. */
  readonly belongsTo?: readonly string[];
}

/** Records and their columns, its words in the figure's language. The same object while nothing changes. */
export interface RecordTableData {
  readonly about: FigureAbout;
  /** As a title: "Beviljade bidrag". */
  readonly name: string;
  /** What a record is, one and many: "beslut", "beslut". */
  readonly noun: PartWords;
  readonly columns: readonly RecordColumn[];
  readonly records: readonly TableRecord[];
  /** What the records are limited to: "Skåne, 2024". */
  readonly scope?: string;
}
