import type { Language } from "./format.js";
import { formatNumber } from "./number.js";

/** What a column or an axis counts kronor in. */
export type MoneyUnit = "kr" | "tkr" | "mnkr" | "mdkr";

/** Öre in one of each unit. */
export const oreIn: Readonly<Record<MoneyUnit, number>> = {
  kr: 100,
  tkr: 100_000,
  mnkr: 100_000_000,
  mdkr: 100_000_000_000,
};

const unitWords = {
  sv: { kr: "kr", tkr: "tkr", mnkr: "mnkr", mdkr: "mdkr" },
  en: { kr: "SEK", tkr: "SEK thousand", mnkr: "SEK million", mdkr: "SEK billion" },
} as const;

/** The unit as a header has it: "mnkr", "SEK million". */
export const moneyUnitName = (unit: MoneyUnit, language: Language): string => unitWords[language][unit];

/** The unit that the largest of some amounts reads best in: kronor under a million, then millions, then billions. */
export function moneyUnitOf(ore: readonly number[]): MoneyUnit {
  const largest = Math.max(0, ...ore.map(Math.abs));
  if (largest < oreIn.mnkr) return "kr";
  return largest < 10 * oreIn.mdkr ? "mnkr" : "mdkr";
}

/** An amount of öre as a number in a unit: kronor whole, larger units with one decimal. */
export const formatIn = (ore: number, unit: MoneyUnit, language: Language): string =>
  formatNumber(ore / oreIn[unit], language, unit === "kr" || unit === "tkr" ? 0 : 1);

const withUnit = (number: string, unit: MoneyUnit, language: Language): string => {
  const name = unitWords[language][unit];
  if (language === "sv") return `${number}\u00a0${name}`;
  // "SEK 239.3 million": the currency first, the size last.
  const [currency, size] = name.split(" ");
  return [currency, number, size].filter(Boolean).join("\u00a0");
};

/** An amount of öre to the öre: 278 000 kr, 1 234,50 kr. */
export const formatKronor = (ore: number, language: Language): string =>
  withUnit(formatNumber(ore / 100, language, ore % 100 === 0 ? 0 : 2), "kr", language);

/** An amount of öre as a label: whole kronor under a million, then 239,3 mnkr and 1,5 mdkr. */
export function formatMoney(ore: number, language: Language): string {
  const size = Math.abs(ore);
  const unit = size < oreIn.mnkr ? "kr" : size < oreIn.mdkr ? "mnkr" : "mdkr";
  return withUnit(formatIn(ore, unit, language), unit, language);
}

const words = {
  sv: { mnkr: "miljoner kronor", mdkr: "miljarder kronor" },
  en: { mnkr: "million kronor", mdkr: "billion kronor" },
} as const;

/** An amount of öre for a sentence: 278 000 kronor, 1,2 miljoner kronor. */
export function moneyInWords(ore: number, language: Language): string {
  const size = Math.abs(ore);
  if (size < oreIn.mnkr) return `${formatNumber(ore / 100, language)}\u00a0kronor`;
  const unit = size < oreIn.mdkr ? "mnkr" : "mdkr";
  return `${formatIn(ore, unit, language)}\u00a0${words[language][unit]}`;
}
