import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";

/** Rows that are read at a time. */
const STEP = 50_000;

/**
 * The rows of a Parquet file as objects, some at a time. Snappy and plain columns are read at once; other compressions
 * are loaded when a file has them.
 *
 * @throws FileProblem when the bytes are no Parquet file, or it has too many cells
 */
export async function* readParquet(
  bytes: Uint8Array,
  limits: Limits,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const file = bytes.slice().buffer;
  const metadata = read(() => parquetMetadata(file));
  const rows = Number(metadata.num_rows);
  const columns = metadata.schema.length - 1;
  if (!Number.isSafeInteger(rows) || rows * columns > limits.cells * 10 || columns > limits.columns)
    throw new FileProblem("limit-cells");
  const codecs = metadata.row_groups.flatMap(({ columns: parts }) =>
    parts.map((part) => part.meta_data?.codec),
  );
  const isCommon = codecs.every((codec) => codec === "SNAPPY" || codec === "UNCOMPRESSED");
  const compressors = isCommon ? undefined : (await import("hyparquet-compressors")).compressors;
  for (let rowStart = 0; rowStart < rows; rowStart += STEP) {
    const options = { file, metadata, rowStart, rowEnd: Math.min(rows, rowStart + STEP) };
    yield await parquetReadObjects(compressors === undefined ? options : { ...options, compressors });
  }
}

function read<Value>(action: () => Value): Value {
  try {
    return action();
  } catch {
    throw new FileProblem("file-unreadable");
  }
}
