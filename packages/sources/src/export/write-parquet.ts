import { type Table, type TableKind, tables } from "@lansmuseer/domain";
import { parquetWriteBuffer } from "hyparquet-writer";
import { type ValueByKind, recordCells } from "./record-cells.js";

/** Whole numbers that fit in 32 bits. */
const WHOLE: ReadonlySet<string> = new Set(["year", "source_row"]);
/** Figures that are no measures. */
const FIGURES: ReadonlySet<string> = new Set(["latitude", "longitude"]);

/**
 * Values of one table as a Parquet file with the columns of the CSV file. Amounts are kronor as 64-bit numbers; a missing
 * one is null, and why it is missing is not in the file.
 */
export function writeParquet<Kind extends TableKind>(
  kind: Kind,
  values: readonly ValueByKind[Kind][],
): Uint8Array {
  const table: Table = tables[kind];
  const cellsOf = recordCells[kind] as (value: ValueByKind[Kind]) => readonly string[];
  const rows = values.map(cellsOf);
  const columnData = table.columns.map(({ name, measure }, index) => {
    const isNumber = measure === true || FIGURES.has(name) || WHOLE.has(name);
    const type = WHOLE.has(name) ? ("INT32" as const) : isNumber ? ("DOUBLE" as const) : ("STRING" as const);
    return { name, type, nullable: true, data: rows.map((row) => cellValue(row[index] ?? "", isNumber)) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: "SNAPPY" }));
}

function cellValue(cell: string, isNumber: boolean): string | number | null {
  if (!isNumber) return cell === "" ? null : cell;
  return /^-?\d/u.test(cell) ? Number(cell) : null;
}
