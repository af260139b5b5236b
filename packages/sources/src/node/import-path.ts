import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { TableKind } from "@lansmuseer/domain";
import { type FileKind, fileKind } from "../file/file-kind.js";
import { defaultLimits } from "../file/limits.js";
import type { Importer } from "../import/importer.js";
import { readWorkbookApart } from "./workbook-apart.js";

/** Bytes of a file that are read at a time. */
const CHUNK = 262_144;

/**
 * Imports a file of the disk, whatever its kind: CSV as it is read, a workbook in a thread of its own.
 *
 * @param onBytes told how far a file that is read in parts has come
 * @throws the file system's error when the file cannot be opened
 */
export async function importPath<Kind extends TableKind>(
  importer: Importer<Kind>,
  path: string,
  onBytes?: (read: number, all: number) => void,
): Promise<void> {
  const file = basename(path);
  const kind = fileKind(await firstBytes(path));
  if (kind === "unknown") importer.log.add({ code: "file-kind-unknown", file });
  else if (kind === "csv") await importer.csv(file, chunksOf(path, (await stat(path)).size, onBytes));
  else if ((await stat(path)).size > (importer.options.limits ?? defaultLimits).fileBytes)
    importer.log.add({ code: "limit-bytes", file });
  else await importBytes(importer, file, kind, await readFile(path));
}

async function importBytes<Kind extends TableKind>(
  importer: Importer<Kind>,
  file: string,
  kind: Exclude<FileKind, "csv" | "unknown">,
  bytes: Uint8Array,
): Promise<void> {
  if (kind === "workbook") await importer.workbook(file, bytes, readWorkbookApart);
  else if (kind === "json") await importer.json(file, bytes);
  else await importer.parquet(file, bytes);
}

async function* chunksOf(
  path: string,
  all: number,
  onBytes: ((read: number, all: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes = chunk as Uint8Array;
    read += bytes.length;
    onBytes?.(read, all);
    yield bytes;
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
