/** How much a file may ask of its reader. */
export interface Limits {
  /** Bytes of a workbook, or of a JSON file: both are read whole. */
  readonly fileBytes: number;
  /** Bytes that a workbook may unpack to, declared and counted. */
  readonly unpackedBytes: number;
  /** How many times larger a part of a workbook may be unpacked than packed. */
  readonly ratio: number;
  /** Files within a workbook. */
  readonly entries: number;
  /** Cells of a workbook that hold something. */
  readonly cells: number;
  /** Columns of a row. */
  readonly columns: number;
  /** Characters of one cell of a CSV file. */
  readonly cellLength: number;
  /** Levels of values within values. */
  readonly depth: number;
}

/** Room for any list of grants, and none for a bomb. */
export const defaultLimits: Limits = {
  fileBytes: 50_000_000,
  unpackedBytes: 100_000_000,
  ratio: 200,
  entries: 2_000,
  cells: 2_000_000,
  columns: 4_096,
  cellLength: 2_000_000,
  depth: 100,
};
