import { type Measure, missing } from "@lansmuseer/domain";
import type { PartWords } from "../figure-measure/part-words.js";
import type { FigureAbout } from "../figure/figure-view.js";

/** A column of records: words, a year or other number as it is, or an amount in öre. */
export interface RecordColumn {
  readonly id: string;
  /** Without its unit: "Beviljat". */
  readonly name: string;
  readonly kind: "text" | "number" | "ore";
  /** Its words are the data's own, and not the page's. */
  readonly isData?: boolean;
  /** Shown only when the reader asks for it. */
  readonly isExtra?: boolean;
}

/** What a record has in a column: words or why there are none, a figure or why there is none. */
export type RecordValue = string | Measure;

/** Records to be read one value at a time: thousands are searched and sorted, and only a page of them is written out. */
export interface RecordSource {
  readonly length: number;
  readonly id: (record: number) => string;
  /** What a record has in a column, by the column's place; the first names the record. */
  readonly value: (record: number, column: number) => RecordValue;
  /** Where the record can be read at its source. */
  readonly href: (record: number) => string | undefined;
  /** Whether it belongs to something that is chosen: its municipality, its recipient. */
  readonly belongsTo: (record: number, id: string) => boolean;
}

/** Records and their columns, its words in the figure's language. The same object while nothing changes. */
export interface RecordTableData {
  readonly about: FigureAbout;
  /** As a title: "Beviljade bidrag". */
  readonly name: string;
  /** What a record is, one and many: "beslut", "beslut". */
  readonly noun: PartWords;
  readonly columns: readonly RecordColumn[];
  /** All of them. The same object while they are the same, so that they are sorted once. */
  readonly records: RecordSource;
  /** Which of them are meant, ascending; all where absent. */
  readonly kept?: Uint32Array;
  /** Öre of the first amount that fall within what the records are limited to: a record may lie outside with a part of it. */
  readonly within?: number;
  /** What the records are limited to: "Skåne, 2024". */
  readonly scope?: string;
}

/** A record that is written out. */
export interface TableRecord {
  readonly id: string;
  /** One a column, in their order. */
  readonly values: readonly RecordValue[];
  readonly href?: string | undefined;
  readonly belongsTo?: readonly string[];
}

/** Records that are a list already. */
export const listedRecords = (list: readonly TableRecord[]): RecordSource => ({
  length: list.length,
  id: (record) => list[record]!.id,
  value: (record, column) => list[record]!.values[column] ?? missing("not-reported"),
  href: (record) => list[record]!.href,
  belongsTo: (record, id) => list[record]!.belongsTo?.includes(id) === true,
});
