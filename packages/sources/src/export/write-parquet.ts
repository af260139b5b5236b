import { parseMissingMark, reasonColumn, type Table, type TableKind, tables } from "@lansmuseer/domain";
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { type ValueByKind, recordCells } from "./record-cells.js";

/** Rows of a group: what is held in memory at a time, and what a reader may skip as one. */
const GROUP = 20_000;

/** Whole numbers that fit in 32 bits. */
const WHOLE: ReadonlySet<string> = new Set(["year", "source_row"]);
/** Figures that are no measures. */
const FIGURES: ReadonlySet<string> = new Set(["latitude", "longitude"]);

type Type = "INT32" | "DOUBLE" | "STRING";

/** A column of the file, and its value of a row's cell. */
interface Column {
  readonly name: string;
  readonly type: Type;
  readonly index: number;
  readonly valueOf: (cell: string) => string | number | null;
}

/**
 * Writes the values of one table as a Parquet file, some at a time: the columns of the CSV file, amounts in kronor as
 * 64-bit numbers. A missing figure is null, and the column after it, such as `awarded_amount_missing`, says why.
 */
export class TableParquetWriter<Kind extends TableKind> {
  readonly #cellsOf: (value: ValueByKind[Kind]) => readonly string[];
  readonly #columns: readonly Column[];
  readonly #bytes = new ByteWriter();
  readonly #parquet: ParquetWriter;
  #rows: (readonly string[])[] = [];

  constructor(kind: Kind) {
    this.#cellsOf = recordCells[kind];
    this.#columns = columnsOf(tables[kind]);
    const columnData = this.#columns.map(({ name, type }) => ({ name, type, nullable: true, data: [] }));
    this.#parquet = new ParquetWriter({ writer: this.#bytes, schema: schemaFromColumnData({ columnData }) });
  }

  /** Takes values in, and gives the next bytes of the file; none before a group of rows is full. */
  write(values: readonly ValueByKind[Kind][]): Uint8Array {
    for (const value of values) {
      this.#rows.push(this.#cellsOf(value));
      if (this.#rows.length === GROUP) this.#writeGroup();
    }
    return this.#taken();
  }

  /** The last bytes of the file. */
  end(): Uint8Array {
    if (this.#rows.length > 0) this.#writeGroup();
    // Of the library's writers only those of files finish later.
    void this.#parquet.finish();
    return this.#taken();
  }

  #writeGroup(): void {
    const columnData: ColumnSource[] = this.#columns.map(({ name, index, valueOf }) => ({
      name,
      data: this.#rows.map((row) => valueOf(row[index] ?? "")),
    }));
    void this.#parquet.write({ columnData, rowGroupSize: GROUP });
    this.#rows = [];
  }

  /** The bytes since the last time. Their place in the file goes on counting. */
  #taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}

/** Values of one table as a Parquet file, as {@link TableParquetWriter} makes it. */
export function writeParquet<Kind extends TableKind>(
  kind: Kind,
  values: readonly ValueByKind[Kind][],
): Uint8Array {
  const writer = new TableParquetWriter(kind);
  const parts = [writer.write(values), writer.end()];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function columnsOf({ columns }: Table): readonly Column[] {
  return columns.flatMap(({ name, measure }, index): readonly Column[] => {
    if (WHOLE.has(name)) return [{ name, type: "INT32", index, valueOf: numberOf }];
    if (measure !== true && !FIGURES.has(name)) return [{ name, type: "STRING", index, valueOf: textOf }];
    const figure: Column = { name, type: "DOUBLE", index, valueOf: numberOf };
    if (measure !== true) return [figure];
    return [figure, { name: reasonColumn(name), type: "STRING", index, valueOf: reasonOf }];
  });
}

const textOf = (cell: string) => (cell === "" ? null : cell);
const numberOf = (cell: string) => (/^-?\d/u.test(cell) ? Number(cell) : null);
const reasonOf = (cell: string) => parseMissingMark(cell) ?? null;
