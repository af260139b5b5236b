/** Where in a file something stood. */
export interface SourceRow {
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1 with the headers, as a spreadsheet counts. */
  readonly row: number;
}
