import { expect, test } from "vitest";
import { FileProblem } from "../file/file-problem.js";
import { defaultLimits } from "../file/limits.js";
import { type CsvForm, readCsv } from "./read-csv.js";

const TEXT = 'Mottagare;Belopp\r\n"Kulturföreningen ""Å""; Osby";1 234,50\r\nDans – rörelse;5';
const ROWS = [
  ["Mottagare", "Belopp"],
  ['Kulturföreningen "Å"; Osby', "1 234,50"],
  ["Dans – rörelse", "5"],
];

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, index) =>
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian),
  );
  return new Uint8Array(view.buffer);
};
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));

/** The rows of bytes that come `size` at a time. */
async function read(bytes: Uint8Array, size: number, limits = defaultLimits) {
  const form: CsvForm = { encoding: "utf-8", delimiter: "," };
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const rows: string[][] = [];
  for await (const batch of readCsv(chunks, limits, form)) rows.push(...batch);
  return { rows, form };
}

const problem = (bytes: Uint8Array, limits = defaultLimits) =>
  read(bytes, 7, limits).catch((error: unknown) =>
    error instanceof FileProblem ? error.code : String(error),
  );

test.each([
  ["utf-8", "UTF-8", utf8(TEXT)],
  ["utf-8", "UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
  ["utf-16le", "UTF-16LE with a mark", utf16(`\ufeff${TEXT}`, true)],
  ["utf-16be", "UTF-16BE with a mark", utf16(`\ufeff${TEXT}`, false)],
  ["utf-16le", "UTF-16LE", utf16(TEXT, true)],
  ["utf-16be", "UTF-16BE", utf16(TEXT, false)],
  ["windows-1252", "Windows-1252", windows1252(TEXT)],
])("the same rows come from %s (%s), however the bytes are cut up", async (encoding, _, bytes) => {
  for (const size of [512, bytes.length]) {
    const { rows, form } = await read(bytes, size);
    expect(rows).toEqual(ROWS);
    expect(form).toEqual({ encoding, delimiter: ";" });
  }
});

test.each([1, 2, 3, 5])("letters that are cut in two are whole again: %d bytes at a time", async (size) => {
  expect((await read(utf8(TEXT), size)).rows).toEqual(ROWS);
  expect((await read(windows1252(TEXT), size)).rows).toEqual(ROWS);
});

test.each([";", ",", "\t", "|"])(
  "the delimiter %j is found, and a decimal comma is none",
  async (delimiter) => {
    const text =
      ["Namn", "Belopp", "År"].join(delimiter) + "\n" + `a${delimiter}"1,5"${delimiter}2020\n`.repeat(3);
    expect((await read(utf8(text), 100)).rows[1]).toEqual(["a", "1,5", "2020"]);
  },
);

test("semicolons win over the decimal commas of every row", async () => {
  const { form } = await read(utf8("Namn;Belopp\nA;1,5\nB;2,5\nC;3,25\n"), 100);
  expect(form.delimiter).toBe(";");
});

test("Excel's own line names the delimiter and is no row", async () => {
  expect((await read(utf8("sep=|\r\na|b;c\r\n"), 100)).rows).toEqual([["a", "b;c"]]);
});

test.each([
  ["no bytes", "", "empty-file"],
  ["white space", " \r\n \t", "empty-file"],
  ["a byte order mark", "\ufeff", "empty-file"],
  ["an open quotation mark", `a;"b${"\nc;d".repeat(20)}`, "quote-unterminated"],
])("%s is refused", async (_, text, code) => {
  expect(await problem(utf8(text))).toBe(code);
});

test("a row of ten thousand cells is refused", async () => {
  expect(await problem(utf8(";".repeat(10_000) + "\n"))).toBe("limit-cells");
});

test("an open quotation mark does not gather the whole file", async () => {
  expect(await problem(utf8(`"${"a;b\n".repeat(100)}`), { ...defaultLimits, cellLength: 50 })).toBe(
    "quote-unterminated",
  );
});

test("bytes that are no text of one encoding are refused, not shown as marks", async () => {
  const mixed = Uint8Array.from([...utf8("åäö;å\n"), ...windows1252("ö;å\n")]);
  expect(await problem(mixed)).toBe("file-unreadable");
  expect(await problem(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41]))).toBe("file-unreadable");
});
