import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { tables, type TableKind } from "@lansmuseer/domain";
import { CsvWriter, type ValueByKind, TableParquetWriter } from "@lansmuseer/sources";
import type { DataFormat } from "../command/options.js";

/** A file of values that was written. */
export interface ValueFile {
  readonly path: string;
  readonly format: "csv" | "json" | "parquet";
  readonly mediatype: string;
  /** For whom, where it is not for machines. */
  readonly forExcel?: true;
}

/** Writes values to files of a folder as they come. */
export interface ValueWriter<Value> {
  readonly write: (values: readonly Value[]) => Promise<void>;
  /** Ends the files, and tells which they are. */
  readonly end: () => Promise<readonly ValueFile[]>;
}

/** Writes the values of one table: as CSV for machines and for Excel, as JSON, or as Parquet. */
export function valueWriter<Kind extends TableKind>(
  kind: Kind,
  format: DataFormat,
  folder: string,
): ValueWriter<ValueByKind[Kind]> {
  if (format === "parquet") return parquetWriter(kind, folder);
  return format === "json" ? jsonWriter(kind, folder) : csvWriter(kind, folder);
}

function csvWriter<Kind extends TableKind>(kind: Kind, folder: string): ValueWriter<ValueByKind[Kind]> {
  const { file } = tables[kind];
  const targets = [
    { path: `${file}.csv`, writer: new CsvWriter(kind), excel: {} },
    { path: `${file}-excel.csv`, writer: new CsvWriter(kind, "excel"), excel: { forExcel: true } as const },
  ].map((target) => {
    const stream = createWriteStream(join(folder, target.path));
    stream.write(target.writer.header());
    return { ...target, stream };
  });
  return {
    write: async (values) => {
      for (const { writer, stream } of targets) await push(stream, writer.lines(values));
    },
    end: async () => {
      for (const { stream } of targets) await finish(stream);
      return targets.map(({ path, excel }) => ({ path, format: "csv", mediatype: "text/csv", ...excel }));
    },
  };
}

function jsonWriter<Kind extends TableKind>(kind: Kind, folder: string): ValueWriter<ValueByKind[Kind]> {
  const path = `${tables[kind].file}.json`;
  const stream = createWriteStream(join(folder, path));
  let mark = "[\n";
  return {
    write: async (values) => {
      const lines = values.map((value) => JSON.stringify(value)).join(",\n");
      if (lines !== "") await push(stream, mark + lines);
      if (lines !== "") mark = ",\n";
    },
    end: async () => {
      await push(stream, mark === "[\n" ? "[]\n" : "\n]\n");
      await finish(stream);
      return [{ path, format: "json", mediatype: "application/json" }];
    },
  };
}

function parquetWriter<Kind extends TableKind>(kind: Kind, folder: string): ValueWriter<ValueByKind[Kind]> {
  const path = `${tables[kind].file}.parquet`;
  const stream = createWriteStream(join(folder, path));
  const writer = new TableParquetWriter(kind);
  return {
    write: (values) => push(stream, writer.write(values)),
    end: async () => {
      await push(stream, writer.end());
      await finish(stream);
      return [{ path, format: "parquet", mediatype: "application/vnd.apache.parquet" }];
    },
  };
}

async function push(stream: WriteStream, data: string | Uint8Array): Promise<void> {
  if (!stream.write(data)) await once(stream, "drain");
}

async function finish(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, "finish");
}
