import type { Row } from "../cells/cell.js";
import type { DayCount } from "../cells/day.js";
import { FileProblem } from "../file/file-problem.js";
import { defaultLimits, type Limits } from "../file/limits.js";
import { isDayFormat } from "./number-format.js";
import { readSheet } from "./read-sheet.js";
import { attribute, readXml } from "./xml.js";
import { Archive } from "./zip.js";

/** A sheet of a workbook, as values: formulas are what they were last worked out to. */
export interface WorkbookSheet {
  readonly name: string;
  readonly dayCount: DayCount;
  readonly rows: readonly Row[];
}

const ROOT = "xl/";
/** The first bytes of the container that old and encrypted workbooks are. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads the sheets of a workbook (.xlsx). Days are text in ISO form, numbers and truth values are themselves, all else is
 * text. Nothing is run, fetched or followed.
 *
 * @throws FileProblem when the bytes are no such workbook, or it asks for more than the limits allow
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits = defaultLimits): readonly WorkbookSheet[] {
  if (bytes.length === 0) throw new FileProblem("empty-file");
  if (OLD_CONTAINER.every((byte, index) => bytes[index] === byte)) throw new FileProblem("file-encrypted");
  const archive = new Archive(bytes, limits);
  const { sheets, dayCount } = readContents(archive);
  if (sheets.length === 0) throw new FileProblem("file-unreadable");
  const strings = readStrings(archive);
  const dayStyles = readDayStyles(archive);
  const budget = { cells: limits.cells, columns: limits.columns };
  return sheets.map(({ name, path }) => ({
    name,
    dayCount,
    rows: readSheet(archive.text(path), { strings, dayStyles, dayCount }, budget),
  }));
}

function readContents(archive: Archive) {
  const paths = new Map<string, string>();
  readXml(archive.text(`${ROOT}_rels/workbook.xml.rels`), {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : ROOT + target;
      paths.set(attribute(attributes, "Id") ?? "", path);
    },
  });
  let dayCount: DayCount = 1900;
  const sheets: { readonly name: string; readonly path: string }[] = [];
  readXml(archive.text(`${ROOT}workbook.xml`), {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/u.test(attribute(attributes, "date1904") ?? ""))
        dayCount = 1904;
      if (name !== "sheet") return;
      const path = paths.get(attribute(attributes, "r:id") ?? attribute(attributes, "d3p1:id") ?? "");
      if (path !== undefined) sheets.push({ name: attribute(attributes, "name") ?? "", path });
    },
  });
  return { sheets, dayCount };
}

/** The texts that cells name by number. What is said on how to pronounce them is left out. */
function readStrings(archive: Archive): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let inside = false;
  let spoken = false;
  readXml(archive.text(`${ROOT}sharedStrings.xml`), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") spoken = true;
      inside = name === "t";
    },
    text: (part) => {
      if (inside && !spoken) text += part;
    },
    close: (name) => {
      if (name === "si") strings.push(text);
      if (name === "rPh") spoken = false;
      inside = false;
    },
  });
  return strings;
}

/** Which of the styles that cells name by number show a day. */
function readDayStyles(archive: Archive): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(archive.text(`${ROOT}styles.xml`), {
    open: (name, attributes) => {
      if (name === "numFmt")
        codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      styles.push(isDayFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
