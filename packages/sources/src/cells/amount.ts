import { type Measure, missing, type Ore, parseMissingMark, value } from "@lansmuseer/domain";
import type { IssueCode } from "../issue/issue-code.js";
import { type Cell, cellText } from "./cell.js";
import { type NumberText, parseNumberText } from "./number-text.js";

/** The zeros between öre and a unit: kronor, thousands, millions, thousand millions. */
export type UnitZeros = 2 | 5 | 8 | 11;

/** 10 thousand million kronor: above every grant there is, and far from where JavaScript loses öre. */
export const LARGEST_ORE: Ore = 1e12;

/** What a cell of amounts holds: a measure in öre, or what is the matter; `declined` for a dash. */
export type AmountReading =
  Measure | Extract<IssueCode, `amount-${string}` | "currency-foreign" | "declined">;

const KRONOR = /^(?:kr|kronor|sek|:-|,-|kr\.)$/u;
const UNITS: readonly (readonly [RegExp, UnitZeros])[] = [
  [KRONOR, 2],
  [/^(?:tkr|ksek|kkr|tusen|tusen kr|tusen kronor)$/u, 5],
  [/^(?:mkr|mnkr|msek|mn|milj|miljon|miljoner|milj\.? ?kr|mn kr|miljoner kr|miljon(?:er)? kronor)$/u, 8],
  [/^(?:mdkr|mdr|md kr|miljard|miljarder|miljard(?:er)? kr|miljard(?:er)? kronor)$/u, 11],
];
const FOREIGN = /€|\$|£|\b(?:eur|euro|usd|gbp|nok|dkk)\b/u;
const UNKNOWN: Measure = missing("unknown");

/**
 * Reads an amount of money: `1 234,50 kr`, `250 tkr`, `1,5 mkr`, `−5`, `(5)`, `..`. Exact: no amount is rounded.
 *
 * @param zeros what the column's header says of its unit; a unit in the cell goes before it
 * @example
 * parseAmount("1,5 mkr", 2); // { kind: "value", value: 150000000 }
 * parseAmount("250", 5); // { kind: "value", value: 25000000 }
 * parseAmount("1.234", 2); // "amount-ambiguous"
 */
export function parseAmount(cell: Cell | undefined, zeros: UnitZeros): AmountReading {
  if (typeof cell === "number") return numberAmount(cell, zeros);
  if (typeof cell === "boolean") return "amount-unreadable";
  const text = cellText(cell);
  if (text === "") return UNKNOWN;
  const reason = parseMissingMark(text);
  if (reason !== undefined) return missing(reason);
  if (/^(?:[-\u2010-\u2014\u2212]|avslag|avslås|ej beviljat)$/iu.test(text)) return "declined";
  return textAmount(text.toLowerCase(), zeros);
}

/** The number of a text that is one to nine digits and nothing else, the common case; -1 of any other cell. */
export function shortDigits(text: Cell): number {
  if (typeof text !== "string" || text.length === 0 || text.length > 9) return -1;
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function textAmount(text: string, zeros: UnitZeros): AmountReading {
  const body = /^(?:sek|kr)? ?(.*?\d\)?)(?<unit>[^\d)]*)$/u.exec(text);
  const unit = body?.groups?.["unit"]?.trim() ?? "";
  const own = unit === "" ? undefined : UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const isKnown = body !== null && (unit === "" || own !== undefined);
  if (!isKnown) return FOREIGN.test(text) ? "currency-foreign" : "amount-unreadable";
  const parts = parseNumberText(body[1] ?? "");
  if (parts === "ambiguous") return "amount-ambiguous";
  if (parts === undefined) return FOREIGN.test(text) ? "currency-foreign" : "amount-unreadable";
  return oreOf(parts, own ?? zeros);
}

/** A workbook's or JSON's number has 15 digits that are meant and noise behind them. */
function numberAmount(number: number, zeros: UnitZeros): AmountReading {
  if (!Number.isFinite(number)) return "amount-unreadable";
  const [whole = "", fraction = ""] = String(Math.abs(Number(number.toPrecision(15)))).split(".");
  if (/e\+/u.test(whole + fraction)) return "amount-out-of-range";
  if (/e-/u.test(whole + fraction)) return "amount-fraction";
  return oreOf({ negative: number < 0, whole, fraction }, zeros);
}

function oreOf({ negative, whole, fraction }: NumberText, zeros: UnitZeros): AmountReading {
  if (/[1-9]/u.test(fraction.slice(zeros))) return "amount-fraction";
  const digits = whole + fraction.slice(0, zeros).padEnd(zeros, "0");
  if (digits.replace(/^0+/u, "").length > 15) return "amount-out-of-range";
  const ore = Number(digits);
  if (ore > LARGEST_ORE) return "amount-out-of-range";
  return value(negative ? 0 - ore : ore);
}

/**
 * An amount as a file for machines has it: kronor with a decimal point, öre only where there are any.
 *
 * @example
 * kronorText(-123450); // "-1234.50"
 * kronorText(25000000); // "250000"
 */
export function kronorText(ore: Ore): string {
  const size = Math.abs(ore);
  const rest = size % 100;
  const whole = `${ore < 0 ? "-" : ""}${(size - rest) / 100}`;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, "0")}`;
}
