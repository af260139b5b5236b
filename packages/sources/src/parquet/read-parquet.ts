import { missingMark, missingReasons, reasonColumn } from "@lansmuseer/domain";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";

/** Rows that are read at a time. */
const STEP = 50_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The rows of a Parquet file as objects, some at a time. Snappy and plain columns are read at once; other compressions
 * are loaded when a file has them. A figure that is missing has the mark of its reason, where a column says it.
 *
 * @throws FileProblem when the bytes are no Parquet file, or it has too many cells
 */
export async function* readParquet(bytes: Uint8Array, limits: Limits): AsyncGenerator<readonly Fields[]> {
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
    const objects = await parquetReadObjects(
      compressors === undefined ? options : { ...options, compressors },
    );
    yield objects.map(withMarks);
  }
}

/** Fields with the marks of missing figures in the place of the reasons beside them. */
function withMarks(fields: Fields): Fields {
  const reasonOf = (name: string) => missingReasons.find((one) => one === fields[reasonColumn(name)]);
  const names = Object.keys(fields);
  const reasons = new Set(names.map(reasonColumn));
  return Object.fromEntries(
    names.flatMap((name) => {
      if (reasons.has(name)) return [];
      const reason = reasonOf(name);
      return [[name, reason === undefined ? fields[name] : missingMark(reason)]];
    }),
  );
}

function read<Value>(action: () => Value): Value {
  try {
    return action();
  } catch {
    throw new FileProblem("file-unreadable");
  }
}
