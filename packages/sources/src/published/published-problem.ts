/** A cell of a published file that has none of the values that its column may have. */
export class PublishedProblem extends Error {
  override readonly name = "PublishedProblem";

  constructor(
    readonly file: string,
    /** Counted from 1 with the header, as a spreadsheet counts. */
    readonly row: number,
    readonly column: string,
    readonly value: string,
  ) {
    super(`${file}: a value of ${column} required in row ${row}, got ${value}`);
  }
}
