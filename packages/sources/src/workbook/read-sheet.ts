import type { Cell, Row } from "../cells/cell.js";
import { type DayCount, serialDay } from "../cells/day.js";
import { FileProblem } from "../file/file-problem.js";
import { attribute, readXml } from "./xml.js";

const NO_CELLS: Row = [];

/** What the cells of all sheets of a workbook name by number. */
export interface SheetParts {
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly dayCount: DayCount;
}

/** Where a cell is, what kind it is, and what was in it. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/**
 * The rows of a sheet, from the pieces of its XML.
 *
 * @param budget how many cells the workbook may still have, and columns a row
 * @throws FileProblem when it has more, or is no sheet
 */
export function readSheet(
  pieces: Iterable<string>,
  parts: SheetParts,
  budget: { cells: number; readonly columns: number },
): readonly Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  let rowNumber = 0;
  let cell: OpenCell | undefined;
  let inValue = false;
  readXml(pieces, {
    open: (name, attributes) => {
      if (name === "row") {
        row = [];
        rowNumber = Number(attribute(attributes, "r") ?? rowNumber + 1);
      } else if (name === "c") cell = openCell(attributes, row.length, budget);
      inValue = name === "v" || name === "t";
    },
    text: (text) => {
      if (inValue && cell !== undefined) cell.text += text;
    },
    close: (name) => {
      if (name === "c" && cell !== undefined) {
        place(row, cell.column, valueOf(cell, parts));
        cell = undefined;
      } else if (name === "row") putRow(rows, rowNumber, row);
      inValue = false;
    },
  });
  return rows;
}

/** A workbook has no more rows. */
const LAST_ROW = 1_048_576;

function putRow(rows: Row[], number: number, row: Row): void {
  if (row.length === 0) return;
  if (!(number >= 1 && number <= LAST_ROW)) throw new FileProblem("limit-cells");
  while (rows.length < number - 1) rows.push(NO_CELLS);
  rows[number - 1] = row;
}

function place(row: Cell[], column: number, value: Cell): void {
  if (value === "") return;
  while (row.length < column) row.push("");
  row[column] = value;
}

function openCell(
  attributes: string,
  next: number,
  budget: { cells: number; readonly columns: number },
): OpenCell {
  budget.cells -= 1;
  const column = columnOf(attribute(attributes, "r"), next);
  if (budget.cells < 0 || column >= budget.columns)
    throw new FileProblem("limit-cells", {
      sv: `högst ${budget.columns} kolumner`,
      en: `at most ${budget.columns} columns`,
    });
  return {
    column,
    type: attribute(attributes, "t") ?? "n",
    style: Number(attribute(attributes, "s") ?? 0),
    text: "",
  };
}

/** The column of a reference such as `"AB12"`, counted from 0. */
function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (letters === undefined) return next;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf({ type, text, style }: OpenCell, { strings, dayStyles, dayCount }: SheetParts): Cell {
  switch (type) {
    case "s":
      return strings[Number(text)] ?? "";
    case "b":
      return text === "1";
    case "n": {
      const number = Number(text);
      if (text === "" || !Number.isFinite(number)) return text;
      return dayStyles[style] === true ? (serialDay(number, dayCount) ?? number) : number;
    }
    default:
      return text;
  }
}
