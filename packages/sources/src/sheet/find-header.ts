import type { Table } from "@lansmuseer/domain";
import type { UnitZeros } from "../cells/amount.js";
import { type Cell, cellText, type Row } from "../cells/cell.js";
import { parseYear } from "../cells/day.js";
import { headerText } from "../columns/header-text.js";
import { type ColumnMatch, type Header, matchColumns } from "../columns/match-columns.js";
import type { Synonyms } from "../columns/synonyms.js";
import type { Mapping } from "../mapping/mapping.js";

/** How many rows at the beginning may hold the headers. */
export const HEADER_ROWS = 30;

/** Where the headers of a sheet are, and what stands above them. */
export interface FoundHeader extends ColumnMatch {
  /** Rows before the first row of data. */
  readonly above: number;
  readonly width: number;
  /** A year that the rows above the headers name, when they name only one. */
  readonly year?: number;
  /** A unit that the rows above the headers name. */
  readonly zeros?: UnitZeros;
}

/**
 * Finds the headers among the first rows of a sheet: the row, or the two rows above each other, of which most cells are
 * known. Of two rows, the upper one's cells hold for the empty ones to their right, as merged cells do.
 *
 * @returns nothing where no row has a known header, or only one of several
 */
export function findHeader(
  rows: readonly Row[],
  table: Table,
  synonyms: Synonyms,
  mapping: Mapping,
): FoundHeader | undefined {
  const first = mapping.headerRow === undefined ? 0 : mapping.headerRow - 1;
  const last = mapping.headerRow === undefined ? Math.min(rows.length, HEADER_ROWS) : mapping.headerRow;
  let best: FoundHeader | undefined;
  let bestScore = 0;
  let bestDepth = 0;
  for (let index = first; index < Math.min(last, rows.length); index += 1) {
    for (const depth of [1, 2]) {
      const headers = headersOf(rows, index, depth);
      if (headers === undefined) continue;
      const match = matchColumns(headers, table, synonyms, mapping.columns);
      const score = scoreOf(match);
      const filled = headers.filter(({ text }) => text !== "").length;
      const isEnough = match.columns.length >= Math.min(2, filled) && match.columns.length * 4 >= filled;
      // One row is enough where a second adds nothing to it, such as a title above the headers.
      const isBetter = score > bestScore + 1e-9 || (score > bestScore - 1e-9 && depth < bestDepth);
      if ((isEnough || mapping.headerRow !== undefined) && isBetter) {
        bestScore = score;
        bestDepth = depth;
        best = { ...match, above: index + depth, width: headers.length, ...aboveOf(rows.slice(0, index)) };
      }
    }
  }
  return best;
}

function scoreOf({ columns, ambiguous }: ColumnMatch): number {
  return columns.reduce((sum, { confidence }) => sum + confidence, 0) + ambiguous.length * 0.5;
}

/** The headers of a row, or of two rows; nothing where the second row holds data. */
function headersOf(rows: readonly Row[], index: number, depth: number): readonly Header[] | undefined {
  const upper = (rows[index] ?? []).map(cellText);
  if (upper.every((text) => text === "")) return undefined;
  if (depth === 1) return upper.map((text) => ({ text, readings: [text] }));
  // A single text above others is a title, and no header of all that is to its right.
  if (upper.filter((text) => text !== "").length < 2) return undefined;
  const below: readonly Cell[] = rows[index + 1] ?? [];
  const lower = below.map(cellText);
  if (
    lower.every((text) => text === "") ||
    below.some((cell) => typeof cell !== "string" || /\d{3}/u.test(cell))
  )
    return undefined;
  let held = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? "";
    if (own !== "") held = own;
    const under = lower[column] ?? "";
    if (under === "") return { text: own, readings: [own] };
    return {
      text: `${held} ${under}`.trim(),
      readings: [`${held} ${under}`.trim(), `${under} ${held}`.trim(), under],
    };
  });
}

function aboveOf(rows: readonly Row[]): Pick<FoundHeader, "year" | "zeros"> {
  const texts = rows.flatMap((row) => row.map(cellText)).filter((text) => text !== "");
  const years = new Set(texts.flatMap((text) => parseYear(text) ?? []));
  const zeros = texts.map((text) => headerText(text).zeros).find((one) => one !== undefined && one > 2);
  return {
    ...(years.size === 1 ? { year: [...years][0]! } : {}),
    ...(zeros === undefined ? {} : { zeros }),
  };
}
