import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { FileProblem } from "../file/file-problem.js";
import { defaultLimits } from "../file/limits.js";
import { isDayFormat } from "./number-format.js";
import { readWorkbook } from "./read-workbook.js";
import { writeWorkbook } from "./write-workbook.js";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook with one sheet of the XML given, as another program may write it. */
function makeWorkbook(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
  properties = "",
): Uint8Array {
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${MAIN} ${REL}>${properties}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const cells = (rows: string) => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;

function problemOf(bytes: Uint8Array, limits = defaultLimits): string {
  try {
    readWorkbook(bytes, limits);
    return "read";
  } catch (error) {
    return error instanceof FileProblem ? error.code : String(error);
  }
}

test("what is written is read: text, numbers, truth values, days, and text that looks like a formula", () => {
  const rows = [
    ["Mottagare", "Belopp", "Dag", "Ja"],
    ['Kulturföreningen <Å> & "Ö"', 1234.5, "2024-03-14", true],
    ["=1+1", -5, "", false],
    [],
    ["", "", "0114"],
  ];
  const [one, other] = readWorkbook(
    writeWorkbook([
      { name: "Beslut & mer", rows, merged: ["A1:B1"] },
      { name: "B", rows: [] },
    ]),
  );
  expect(one).toEqual({
    name: "Beslut & mer",
    dayCount: 1900,
    rows: [...rows.slice(0, 2), ["=1+1", -5, "", false], [], ["", "", "0114"]],
  });
  expect(other?.rows).toEqual([]);
});

test("shared strings, rich text, spoken text, formulas and errors of other programs", () => {
  const strings = `<sst ${MAIN}><si><t>Osby</t></si><si><r><t>Östra </t></r><r><t xml:space="preserve">Göinge</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/></sst>`;
  const sheet = cells(
    `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><f>SUM(A1)</f><v>7</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>A1</f><v>a&amp;b&#228;</v></c><c r="G2" t="s"><v>99</v></c></row>`,
  );
  const [read] = readWorkbook(makeWorkbook(sheet, { "xl/sharedStrings.xml": strings }));
  expect(read?.rows).toEqual([[], ["", "Osby", "Östra Göinge", 7, "#REF!", "a&bä"]]);
});

test("days are found by their format, in both counts", () => {
  const styles = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  const row = (serial: number) =>
    cells(
      `<row r="1"><c r="A1" s="0"><v>${serial}</v></c><c r="B1" s="1"><v>${serial}</v></c><c r="C1" s="2"><v>${serial}</v></c></row>`,
    );
  const from1900 = readWorkbook(makeWorkbook(row(45_365), { "xl/styles.xml": styles }));
  const from1904 = readWorkbook(
    makeWorkbook(row(43_903), { "xl/styles.xml": styles }, '<workbookPr date1904="1"/>'),
  );
  expect(from1900[0]).toMatchObject({ dayCount: 1900, rows: [[45_365, "2024-03-14", "2024-03-14"]] });
  expect(from1904[0]).toMatchObject({ dayCount: 1904, rows: [[43_903, "2024-03-14", "2024-03-14"]] });
});

test.each<[number, string | undefined, boolean]>([
  [14, undefined, true],
  [0, undefined, false],
  [4, undefined, false],
  [22, undefined, true],
  [164, "yyyy\\-mm\\-dd", true],
  [165, '#,##0 "days"', false],
  [166, "[Red]#,##0", false],
  [167, "General", false],
  [168, "dd/mm", true],
  [169, "[$-41D]d mmmm yyyy;@", true],
])("format %d %s shows a day: %s", (id, code, isDay) => {
  expect(isDayFormat(id, code)).toBe(isDay);
});

const entity = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
const whole = writeWorkbook([{ name: "A", rows: [["a", 1]] }]);

test.each<[string, () => Uint8Array, string]>([
  ["no bytes", () => new Uint8Array(0), "empty-file"],
  ["a text", () => strToU8("Mottagare;Belopp"), "file-unreadable"],
  ["half a workbook", () => whole.subarray(0, whole.length / 2), "file-unreadable"],
  ["an archive that is no workbook", () => zipSync({ "a.txt": strToU8("a") }), "file-unreadable"],
  ["an old or encrypted workbook", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "file-encrypted"],
  [
    "nested entities",
    () => makeWorkbook(`${entity}${cells('<row r="1"><c t="str"><v>&b;</v></c></row>')}`),
    "xml-entities",
  ],
  [
    "an entity of no one",
    () => makeWorkbook(cells('<row r="1"><c t="str"><v>&lol;</v></c></row>')),
    "xml-entities",
  ],
  [
    "a cell far out",
    () => makeWorkbook(cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    "limit-cells",
  ],
  [
    "a row beyond the last",
    () => makeWorkbook(cells('<row r="99999999"><c r="A1"><v>1</v></c></row>')),
    "limit-cells",
  ],
  [
    "ten thousand columns",
    () => writeWorkbook([{ name: "A", rows: [Array.from({ length: 10_000 }, (_, i) => i)] }]),
    "limit-cells",
  ],
  [
    "many files",
    () => zipSync(Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`${i}`, new Uint8Array(0)]))),
    "limit-entries",
  ],
  ["a document cut off", () => makeWorkbook(`<worksheet ${MAIN}><sheetData><row r="1"`), "file-unreadable"],
])("%s is refused", (_, make, code) => {
  expect(problemOf(make())).toBe(code);
});

/** A sheet that packs to less than a hundredth. */
const bomb = (megabytes: number) =>
  makeWorkbook(cells(`<row r="1"><c t="str"><v>${"0".repeat(megabytes * 1_000_000)}</v></c></row>`));

test("a bomb is refused by what it says of itself, and by counting when it lies", () => {
  const limits = { ...defaultLimits, unpackedBytes: 4_000_000 };
  const honest = bomb(5);
  expect(problemOf(honest, limits)).toBe("limit-bytes");
  // Says of every part that it unpacks to ten bytes.
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(problemOf(lying, { ...limits, unpackedBytes: 300_000 })).toBe("limit-bytes");
});
