import {
  type Measure,
  missing,
  type OrganizationNumber,
  parseMissingMark,
  parseOrganizationNumber,
  type PlainDate,
  value,
} from "@lansmuseer/domain";
import { type AmountReading, parseAmount, shortDigits } from "../cells/amount.js";
import { type Cell, cellText } from "../cells/cell.js";
import { type DayReading, parseDay, yearsOf } from "../cells/day.js";
import { splitCell, splitNames } from "../cells/list.js";
import { parseNumberText } from "../cells/number-text.js";
import { isPersonalNumber } from "../cells/personal.js";
import type { Problem, Reading, SheetReader } from "./sheet-reader.js";

const UNKNOWN: Measure = missing("unknown");

/** Reads an amount in öre. What cannot be read is told of as an error, and gives nothing. */
export function amountOf(sheet: SheetReader, name: string): () => Measure | undefined {
  const zeros = sheet.column(name)?.zeros ?? sheet.context.zeros ?? 2;
  if (!sheet.has(name)) return () => UNKNOWN;
  const cell = sheet.cell(name);
  const other = sheet.remembered(name, (content): Reading<Measure | undefined> => {
    const reading: AmountReading = parseAmount(content, zeros);
    if (typeof reading !== "string") return { value: reading };
    return { value: undefined, problems: [{ code: reading }] };
  });
  if (zeros !== 2) return other;
  return () => {
    const kronor = shortDigits(cell());
    return kronor < 0 ? other() : value(kronor * 100);
  };
}

const dayProblems = ["date-ambiguous", "date-unreadable"] as const;

/** Reads a day. */
export function dayOf(sheet: SheetReader, name: string): () => PlainDate | undefined {
  const form = sheet.context.dayForm;
  if (!sheet.has(name)) return () => undefined;
  return sheet.remembered(name, (cell): Reading<PlainDate | undefined> => {
    const reading: DayReading = parseDay(cell, form);
    const code = dayProblems.find((problem) => problem === reading);
    if (code !== undefined) return { value: undefined, problems: [{ code }] };
    return { value: reading as PlainDate | undefined };
  });
}

/** Reads a year, also out of a day that cannot be read. Of several, the first: which one it is, is told of. */
export function yearOf(sheet: SheetReader, name: string): () => number | undefined {
  if (!sheet.has(name)) return () => undefined;
  return sheet.remembered(name, (cell): Reading<number | undefined> => {
    const [first, ...others] = yearsOf(cell);
    return { value: first, ...(others.length > 0 ? { problems: [{ code: "year-ambiguous" }] } : {}) };
  });
}

/**
 * Reads a figure that is no amount.
 *
 * @param hasPoint whether a point is always before decimals: in coordinates, and in files of this project
 */
export function figureOf(sheet: SheetReader, name: string, hasPoint = false): () => Measure {
  if (!sheet.has(name)) return () => UNKNOWN;
  const isPlain = hasPoint || sheet.column(name)?.isOwn === true;
  return sheet.remembered(name, (cell) => {
    const isNumber = isPlain && typeof cell === "string" && /^-?\d+\.\d+$/u.test(cell.trim());
    return readFigure(isNumber ? Number(cell) : cell);
  });
}

function readFigure(cell: Cell): Reading<Measure> {
  const unreadable = { value: UNKNOWN, problems: [{ code: "number-unreadable" }] } as const;
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: value(cell) } : unreadable;
  const text = cellText(cell);
  if (text === "") return { value: UNKNOWN };
  const reason = parseMissingMark(text);
  if (reason !== undefined) return { value: missing(reason) };
  const parts = parseNumberText(text.replace(/ ?(?:kr|st|%)$/iu, ""));
  if (parts === undefined || parts === "ambiguous") return unreadable;
  const size = Number(`${parts.whole}.${parts.fraction || "0"}`);
  if (!Number.isFinite(size)) return unreadable;
  return { value: value(parts.negative ? 0 - size : size) };
}

/** Something that a code list has. */
interface Term<Id extends string> {
  readonly id: Id;
}

/** Reads one word of a code list. */
export function termOf<T extends Term<string>>(
  sheet: SheetReader,
  name: string,
  parse: (text: string) => T | undefined,
  unknown: "term-unknown" | "code-unknown" = "term-unknown",
): () => T | undefined {
  if (!sheet.has(name)) return () => undefined;
  return sheet.remembered(name, (cell): Reading<T | undefined> => {
    const text = cellText(cell);
    const term = text === "" ? undefined : parse(text);
    if (text === "" || term !== undefined) return { value: term };
    return { value: undefined, problems: [{ code: unknown }] };
  });
}

/** Reads words of a code list, each once. */
export function termsOf<T extends Term<string>>(
  sheet: SheetReader,
  name: string,
  parse: (text: string) => T | undefined,
): () => readonly T[] {
  const none: readonly T[] = [];
  if (!sheet.has(name)) return () => none;
  const isOwn = sheet.column(name)?.isOwn === true;
  return sheet.remembered(name, (cell): Reading<readonly T[]> => {
    const names = isOwn
      ? splitCell(cellText(cell))
      : splitNames(lines(cell), (text) => parse(text) !== undefined);
    const terms = new Set(names.flatMap((text) => parse(text) ?? []));
    const problems = names.filter((text) => parse(text) === undefined).map(unknownTerm);
    return { value: [...terms], ...(problems.length > 0 ? { problems } : {}) };
  });
}

function unknownTerm(text: string): Problem {
  return { code: "term-unknown", value: text };
}

/** Reads organization numbers. A person's number gives `"person"`, one with a wrong check digit nothing. */
export function numbersOf(
  sheet: SheetReader,
  name: string,
): () => readonly (OrganizationNumber | "person" | undefined)[] {
  const none: readonly undefined[] = [];
  if (!sheet.has(name)) return () => none;
  const isOwn = sheet.column(name)?.isOwn === true;
  const { keepPersonal } = sheet.context;
  return sheet.remembered(name, (cell) => {
    const texts = isOwn ? splitCell(cellText(cell)) : lines(cell).split(/\s*[,;|/+]\s*|\s+och\s+/u);
    const problems: Problem[] = [];
    const value = texts.map((text) => {
      const number = parseOrganizationNumber(text);
      if (number !== undefined || text === "" || /^[-\u2013.]+$/u.test(text)) return number;
      const isPerson = isPersonalNumber(text);
      problems.push({
        code: isPerson ? (keepPersonal ? "personal-kept" : "personal-number") : "organization-number-invalid",
        value: text,
      });
      return isPerson ? "person" : undefined;
    });
    return { value, ...(problems.length > 0 ? { problems } : {}) };
  });
}

const YES = /^(?:ja|j|yes|y|true|sant|1|x)$/iu;
const NO = /^(?:nej|n|no|false|falskt|0|)$/iu;

/** Reads yes or no; an empty cell is no. */
export function flagOf(sheet: SheetReader, name: string): () => boolean {
  if (!sheet.has(name)) return () => false;
  return sheet.remembered(name, (cell): Reading<boolean> => {
    const text = cellText(cell);
    const isRead = YES.test(text) || NO.test(text);
    return { value: YES.test(text), ...(isRead ? {} : { problems: [{ code: "yes-no-unreadable" }] }) };
  });
}

/** Reads a web address that a page may link to. */
export function urlOf(sheet: SheetReader, name: string): () => string | undefined {
  const column = sheet.column(name);
  const text = sheet.text(name);
  return () => {
    const written = text();
    if (written === "") return undefined;
    const address = URL.canParse(written) && !/\s/u.test(written) ? new URL(written) : undefined;
    if (address?.protocol === "https:" || address?.protocol === "http:") return written;
    sheet.report("url-invalid", column, written);
    return undefined;
  };
}

/** A cell with its line ends as marks between values. */
export function lines(cell: Cell): string {
  return cellText(typeof cell === "string" ? cell.trim().replace(/\s*[\r\n]+\s*/gu, "; ") : cell);
}
