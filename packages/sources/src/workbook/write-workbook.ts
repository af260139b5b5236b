import { strToU8, type Zippable, zipSync } from "fflate";
import type { Cell, Row } from "../cells/cell.js";

/** A sheet to write. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Cells that are one, such as `"A1:F1"`. */
  readonly merged?: readonly string[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Every byte the same for the same sheets: no time of writing is in the file. */
const WRITTEN = new Date(1980, 0, 1);
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Writes a workbook (.xlsx). Text stays text, also when it begins with `=`; a text that is a day in ISO form is a day of
 * the workbook. The same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const files: Zippable = {
    "[Content_Types].xml": part(contentTypes(sheets)),
    "_rels/.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": part(styles()),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(sheet));
  });
  return zipSync(files, { mtime: WRITTEN });
}

function part(xml: string): Uint8Array {
  return strToU8(XML + xml);
}

function contentTypes(sheets: readonly NewSheet[]): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${overrides.join("")}</Types>`;
}

/** Style 1 shows a day as a day. */
function styles(): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;
}

function sheetXml({ rows, merged = [] }: NewSheet): string {
  const body = rows.map((row, index) => rowXml(row, index + 1)).join("");
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join("");
  const mergeCells = merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : "";
  return `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData>${mergeCells}</worksheet>`;
}

function rowXml(row: Row, number: number): string {
  const cells = row.map((cell, index) => (cell === "" ? "" : cellXml(cell, `${letters(index)}${number}`)));
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(cell: Cell, reference: string): string {
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const serial = DAY.test(cell) ? (Date.parse(cell) - Date.UTC(1899, 11, 30)) / 86_400_000 : NaN;
  if (serial > 60) return `<c r="${reference}" s="1"><v>${serial}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** The letters of a column counted from 0. */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text within an XML document; characters that no document may have are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (letter) => (/[\t\n\r]/u.test(letter) ? letter : ""))
    .replace(/[&<>"]/gu, (letter) => ESCAPES.get(letter) ?? letter);
}
