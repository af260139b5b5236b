import type { Language } from "../text/format.js";
import { formatMoney, moneyInWords, type MoneyUnit, oreIn } from "../text/money.js";
import { formatNumber, formatPercent } from "../text/number.js";

/** What a figure counts. Money is in öre, a share from 0 to 1. */
export type ChoroplethUnit =
  | { readonly kind: "kronor" }
  | { readonly kind: "kronor-per-inhabitant" }
  | { readonly kind: "share" }
  | {
      readonly kind: "number";
      /** What is counted, in the singular and the plural. */
      readonly of: Readonly<Record<Language, readonly [one: string, many: string]>>;
    };

/** How figures of a unit are written. */
export interface UnitWords {
  /** Heading of the key: "Kronor per invånare", "Mnkr". */
  readonly heading: string;
  /** Heading of a column. */
  readonly column: string;
  /** What the name of the subject is followed by: "per invånare", or nothing. */
  readonly per: string;
  /** How many of the figure's own units one of the shown ones is. */
  readonly scale: number;
  /** A figure by itself: in the picture. */
  readonly short: (value: number) => string;
  /** A limit of the key, whose heading has the unit. */
  readonly limit: (value: number) => string;
  /** A figure with its unit, as large type has it: "187" and "kr per invånare". */
  readonly parts: (value: number) => readonly [number: string, unit: string];
  /** A figure in a sentence: "187 kronor per invånare". */
  readonly inWords: (value: number) => string;
  /** A figure said again after that, where the unit is known. */
  readonly again: (value: number) => string;
  /** Nothing, for the key. */
  readonly zero: string;
  /** A figure in a table, whose column has the unit. */
  readonly cell: (value: number) => string;
}

const moneyHeading = {
  sv: { kr: "kronor", tkr: "tusen kronor", mnkr: "miljoner kronor", mdkr: "miljarder kronor" },
  en: { kr: "kronor", tkr: "thousand kronor", mnkr: "million kronor", mdkr: "billion kronor" },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As many decimals as a figure needs to keep `digits` digits, at most two. */
const decimalsOf = (value: number, digits: number): number =>
  Number.isInteger(value)
    ? 0
    : Math.min(2, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value)))));

/** The words of a unit. `money` is what the key counts kronor in. */
export function unitWords(unit: ChoroplethUnit, language: Language, money: MoneyUnit = "kr"): UnitWords {
  const sv = language === "sv";
  switch (unit.kind) {
    case "kronor":
      return {
        heading: capital(moneyHeading[language][money]),
        column: sv ? "Kronor" : "Kronor (SEK)",
        per: "",
        scale: 100,
        short: (value) => formatMoney(value, language),
        limit: (value) => formatNumber(value / oreIn[money], language, decimalsOf(value / oreIn[money], 2)),
        parts: (value) => {
          const words = moneyInWords(value, language);
          const at = words.lastIndexOf("\u00a0");
          return [words.slice(0, at), words.slice(at + 1)];
        },
        inWords: (value) => moneyInWords(value, language),
        again: (value) => moneyInWords(value, language),
        zero: formatMoney(0, language),
        cell: (value) => formatNumber(value / 100, language, value % 100 === 0 ? 0 : 2),
      };
    case "kronor-per-inhabitant": {
      // Whole kronor, but a little is never nothing.
      const write = (value: number): string => {
        const isWhole = value % 100 === 0 || value >= 1000;
        return formatNumber(value / 100, language, isWhole ? 0 : value >= 100 ? 1 : 2);
      };
      const per = sv ? "per invånare" : "per inhabitant";
      return {
        heading: sv ? "Kronor per invånare" : "Kronor per inhabitant",
        column: sv ? "Kronor per invånare" : "Kronor per inhabitant",
        per,
        scale: 100,
        short: write,
        limit: (value) => formatNumber(value / 100, language, decimalsOf(value / 100, 2)),
        parts: (value) => [write(value), sv ? `kr ${per}` : `kronor ${per}`],
        inWords: (value) => `${write(value)}\u00a0kronor ${per}`,
        again: write,
        zero: formatMoney(0, language),
        cell: write,
      };
    }
    case "share": {
      const number = (value: number): string => formatNumber(value * 100, language, 1);
      const percent = sv ? "procent" : "per cent";
      return {
        heading: capital(percent),
        column: capital(percent),
        per: "",
        scale: 0.01,
        short: (value) => formatPercent(value, language),
        limit: (value) => formatNumber(value * 100, language, decimalsOf(value * 100, 2)),
        parts: (value) => [number(value), percent],
        inWords: (value) => `${number(value)}\u00a0${percent}`,
        again: number,
        zero: formatPercent(0, language, 0),
        cell: number,
      };
    }
    case "number": {
      const [one, many] = unit.of[language];
      const write = (value: number): string => formatNumber(value, language, decimalsOf(value, 3));
      const noun = (value: number): string => (value === 1 ? one : many);
      return {
        heading: capital(many),
        column: capital(many),
        per: "",
        scale: 1,
        short: write,
        limit: write,
        parts: (value) => [write(value), noun(value)],
        inWords: (value) => `${write(value)}\u00a0${noun(value)}`,
        again: write,
        zero: write(0),
        cell: write,
      };
    }
  }
}
