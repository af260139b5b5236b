import { parsePlainDate, type PlainDate } from "@lansmuseer/domain";
import { type Cell, cellText } from "./cell.js";

/** From which day a workbook counts: the last of 1899, or the first of 1904 as on old Macintoshes. */
export type DayCount = 1900 | 1904;

/** Which of two numbers before a year is the day. */
export type DateOrder = "dmy" | "mdy";

/** What a cell of days holds; `undefined` where it is empty. */
export type DayReading = PlainDate | "date-unreadable" | "date-ambiguous" | undefined;

/** How a file writes its days. */
export interface DayForm {
  readonly count: DayCount;
  /** Declared in a mapping file; without it, 3/4/2024 is not guessed. */
  readonly order?: DateOrder;
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MS_PER_DAY = 86_400_000;

/**
 * Reads a day: ISO, `20240314`, `14/3 2024`, `14/3/2024`, `14.3.2024`, `14 mars 2024`, or a workbook's number of days.
 *
 * @example
 * parseDay("14 mars 2024", { count: 1900 }); // "2024-03-14"
 * parseDay("3/4/2024", { count: 1900 }); // "date-ambiguous"
 * parseDay(45365, { count: 1900 }); // "2024-03-14"
 */
export function parseDay(cell: Cell | undefined, form: DayForm): DayReading {
  if (typeof cell === "number")
    return Number.isInteger(cell) && cell > 19_000_000 ? compact(String(cell)) : serialDay(cell, form.count);
  const text = cellText(cell);
  if (text === "" || /^[-\u2013.]+$/u.test(text)) return undefined;
  const iso = parsePlainDate(text) ?? parsePlainDate(/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/u.exec(text)?.[1]);
  if (iso !== undefined) return iso;
  if (/^\d{8}$/u.test(text)) return compact(text);
  if (/^\d{5}(?:\.0+)?$/u.test(text)) return serialDay(Number(text), form.count);
  return namedMonth(text) ?? slashed(text, form.order) ?? "date-unreadable";
}

/**
 * The day that a workbook's number stands for. In the count from 1900 the day 60 is the 29 February that 1900 did not
 * have, and is no day here.
 */
export function serialDay(serial: number, count: DayCount): DayReading {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole < 2_958_466) || (count === 1900 && (whole === 60 || whole === 0)))
    return "date-unreadable";
  const origin = count === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return (
    parsePlainDate(new Date(origin + whole * MS_PER_DAY).toISOString().slice(0, 10)) ?? "date-unreadable"
  );
}

function compact(text: string): DayReading {
  return dayOf(text.slice(0, 4), text.slice(4, 6), text.slice(6));
}

/** `14 mars 2024`, `den 14 mars 2024`, `14 mar. 2024`. */
function namedMonth(text: string): DayReading {
  const [, day, name = "", year] =
    /^(?:den )?(\d{1,2})[. ]+(\p{L}{3,9})\.? (\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? undefined : dayOf(year, String(month), day);
}

/** `14/3 2024`, `14/3/2024`, `14.3.2024`, `14-3-2024`, `2024/3/14`. A space before the year is Swedish: day first. */
function slashed(text: string, order: DateOrder | undefined): DayReading {
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const swedish = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/u.exec(text);
  if (swedish !== null) return dayOf(swedish[3], swedish[2], swedish[1]);
  const [, one, other, year] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(text)?.filter((_, index) => index !== 2) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const dayFirst = order === "dmy" || Number(one) > 12 || one === other;
  const monthFirst = order === "mdy" || Number(other) > 12;
  if (!dayFirst && !monthFirst) return "date-ambiguous";
  return dayFirst ? dayOf(year, other, one) : dayOf(year, one, other);
}

function dayOf(year = "", month = "", day = ""): DayReading {
  return parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "date-unreadable";
}

/**
 * The year in a cell: alone, as the beginning of a day, or the only one in a few words (`"Beslut 2021"`).
 *
 * @example
 * parseYear("Beslut 2021"); // 2021
 * parseYear("2018 eller 2019"); // undefined
 */
export function parseYear(cell: Cell | undefined): number | undefined {
  const years = yearsOf(cell);
  return years.length === 1 ? years[0] : undefined;
}

/** All years in a cell, each once, in the order in which they stand. */
export function yearsOf(cell: Cell | undefined): readonly number[] {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1900 && cell <= 2999 ? [cell] : [];
  return [...new Set(cellText(cell).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu))].map(Number);
}
