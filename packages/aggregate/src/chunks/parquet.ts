import {
  type AsyncBuffer,
  type Compressors,
  parquetRead,
  parquetSchema,
  parquetMetadataAsync,
} from "hyparquet";
import { arrowNames } from "../arrow/table-of-arrow.js";
import type { GrantTable } from "../columns/grant-table.js";
import { type ColumnChunk, tableOfChunks } from "./table-of-chunks.js";

export interface ParquetOptions {
  /** What the columns are called, where it differs from `arrowNames`. */
  readonly names?: Partial<typeof arrowNames>;
  /** For other compression than Snappy: those of hyparquet-compressors. */
  readonly compressors?: Compressors;
}

/**
 * A table of a Parquet file, read column by column and only the columns that a table has; needs the optional peer
 * hyparquet. No object is made for a row. Contents are those of `tableOfArrow`.
 *
 * @param file the bytes, or something that reads some of them, such as a file on a server
 */
export async function tableOfParquet(
  file: ArrayBuffer | AsyncBuffer,
  { names, compressors }: ParquetOptions = {},
): Promise<GrantTable> {
  const wanted = new Set(Object.values({ ...arrowNames, ...names }));
  const metadata = await parquetMetadataAsync(file);
  const columns = parquetSchema(metadata)
    .children.map(({ element }) => element.name)
    .filter((name) => wanted.has(name));
  const chunks: (ColumnChunk & { readonly start: number })[] = [];
  await parquetRead({
    file,
    metadata,
    columns,
    ...(compressors && { compressors }),
    onChunk: ({ columnName, columnData, rowStart }) => {
      chunks.push({ name: columnName, values: columnData, start: rowStart });
    },
  });
  // Columns are read side by side: the pieces of each come in the order in which they are done.
  return tableOfChunks(
    chunks.sort((a, b) => a.start - b.start),
    names,
  );
}
