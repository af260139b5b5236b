/** What a file is, by its first bytes. */
export type FileKind = "csv" | "workbook" | "json" | "parquet" | "unknown";

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["unknown", [0x25, 0x50, 0x44, 0x46]],
  ["unknown", [0x89, 0x50, 0x4e, 0x47]],
  ["unknown", [0xff, 0xd8, 0xff]],
  ["unknown", [0x1f, 0x8b]],
];

/**
 * What a file is, by how it begins; a name may lie. What begins with nothing known is a text of cells.
 *
 * @param beginning the first bytes, some dozens or more
 */
export function fileKind(beginning: Uint8Array): FileKind {
  const known = MAGIC.find(([, bytes]) => bytes.every((byte, index) => beginning[index] === byte));
  if (known !== undefined) return known[0];
  const first = beginning.find(
    (byte, index) => byte > 0x20 && !(index < 3 && [0xef, 0xbb, 0xbf].includes(byte)),
  );
  return first === 0x7b || first === 0x5b ? "json" : "csv";
}
