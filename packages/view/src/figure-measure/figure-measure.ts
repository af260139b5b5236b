import type { Measure } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import { formatIn, formatMoney, moneyInWords, moneyUnitName, moneyUnitOf, oreIn } from "../text/money.js";
import { formatNumber, formatPercent } from "../text/number.js";
import type { MoneyUnit } from "../text/money.js";

/**
 * What a figure's values count: `ore` is an amount to the öre, `oreEach` öre apiece (a mean, a median, per inhabitant),
 * `count` whole things, `ratio` a part of 1.
 */
export type FigureUnit = "ore" | "oreEach" | "count" | "ratio";

/** What a figure shows, in the figure's language. */
export interface FigureMeasure {
  readonly unit: FigureUnit;
  /** As a title begins: "Beviljade bidrag". */
  readonly name: string;
  /** What is counted, one and many of it: "beslut", "beslut". Only `count` needs it. */
  readonly noun?: { readonly one: string; readonly many: string };
  /** What is said of the largest after its name: "fick mest", "ligger högst". */
  readonly leads: string;
  /** Whether the values of parts add up to that of the whole: sums and counts do, means and medians do not. */
  readonly isAdditive: boolean;
}

/** A value as a label beside its mark: 239,3 mnkr, 12, 16,0 %. */
export function valueLabel({ unit }: FigureMeasure, value: number, language: Language): string {
  if (unit === "count") return formatCount(value, language);
  return unit === "ratio" ? formatPercent(value, language) : formatMoney(value, language);
}

const percentWords = { sv: "procent", en: "percent" } as const;

/** A value for a sentence: 239,3 miljoner kronor, 12 beslut, 16,0 procent. */
export function valueInWords({ unit, noun }: FigureMeasure, value: number, language: Language): string {
  if (unit === "count") {
    const counted = value === 1 ? noun?.one : noun?.many;
    return [formatCount(value, language), counted].filter(Boolean).join("\u00a0");
  }
  if (unit === "ratio") return `${formatNumber(value * 100, language, 1)}\u00a0${percentWords[language]}`;
  return moneyInWords(value, language);
}

/** How the values of a table's columns are written, all alike, and what one of the column's own units is. */
export interface FigureColumn {
  /** For the header: "kr", "%", or nothing where things are counted. */
  readonly unit: string;
  readonly write: (value: number) => string;
  /** How many of the measure's own units one of the column's is. */
  readonly size: number;
}

/** Amounts in kronor, with öre where some amount has any; shares in percent. */
export function figureColumn(
  { unit }: FigureMeasure,
  values: readonly Measure[],
  language: Language,
): FigureColumn {
  if (unit === "count") return { unit: "", write: (value) => formatCount(value, language), size: 1 };
  if (unit === "ratio")
    return { unit: "%", write: (value) => formatNumber(value * 100, language, 1), size: 0.01 };
  const hasOre =
    unit === "ore" && values.some((each) => each.kind === "value" && each.value % oreIn.kr !== 0);
  const write = (value: number): string => formatNumber(value / oreIn.kr, language, hasOre ? 2 : 0);
  return { unit: moneyUnitName("kr", language), write, size: oreIn.kr };
}

/** How an axis writes its ticks: short, with the unit on the last one alone. */
export interface AxisWords {
  readonly tick: (value: number) => string;
  readonly withUnit: (value: number) => string;
  /** The smallest step that means something. */
  readonly least: number;
}

export function axisWords({ unit }: FigureMeasure, largest: number, language: Language): AxisWords {
  if (unit === "count") {
    const tick = (value: number): string => formatCount(value, language);
    return { tick, withUnit: tick, least: 1 };
  }
  if (unit === "ratio") {
    const tick = (value: number): string => formatNumber(value * 100, language, largest < 0.05 ? 1 : 0);
    return {
      tick,
      withUnit: (value) => formatPercent(value, language, largest < 0.05 ? 1 : 0),
      least: 0.001,
    };
  }
  const money = moneyUnitOf([largest]);
  const tick = (value: number): string => tickIn(value, money, largest, language);
  return { tick, withUnit: (value) => withMoneyUnit(tick(value), money, language), least: oreIn.kr };
}

/** Round ticks have a decimal only where the axis is shorter than five of the unit. */
const tickIn = (ore: number, unit: MoneyUnit, largest: number, language: Language): string =>
  unit !== "kr" && largest < 5 * oreIn[unit]
    ? formatIn(ore, unit, language)
    : formatNumber(ore / oreIn[unit], language);

function withMoneyUnit(number: string, unit: MoneyUnit, language: Language): string {
  const name = moneyUnitName(unit, language);
  if (language === "sv") return `${number}\u00a0${name}`;
  const [currency, size] = name.split(" ");
  return [currency, number, size].filter(Boolean).join("\u00a0");
}
