import type { Measure } from "@lansmuseer/domain";
import { missingWords } from "../table/missing-words.js";
import type { Language } from "../text/format.js";
import { moneyUnitOf } from "../text/money.js";
import { formatChange, formatNumber, formatSigned } from "../text/number.js";
import { changeScale, inUnit, valueOf } from "./area-figures.js";
import type { AreaValue, ChoroplethData, ChoroplethState } from "./choropleth-data.js";
import { choroplethText, type ChoroplethText } from "./choropleth-text.js";
import { type UnitWords, unitWords } from "./choropleth-unit.js";

/** How a choropleth speaks: its language, its unit, and what its areas are called. */
export interface ChoroplethWords {
  readonly language: Language;
  readonly text: ChoroplethText;
  readonly name: string;
  readonly unit: UnitWords;
  /** True when a change is shown and not a figure. */
  readonly isChange: boolean;
  /** "1 kommun", "33 kommuner". */
  readonly areas: (count: number) => string;
  /** What is known of an area, by itself and in a sentence. */
  readonly short: (found: AreaValue) => string;
  readonly inWords: (found: AreaValue) => string;
  readonly change: (measure: Measure) => string;
}

const noUnit: UnitWords = /* @__PURE__ */ unitWords(
  { kind: "number", of: { sv: ["", ""], en: ["", ""] } },
  "sv",
);

export function choroplethWords(
  data: ChoroplethData,
  { language }: ChoroplethState,
  isChange: boolean,
): ChoroplethWords {
  const { subject, ground } = data;
  const text = choroplethText[language];
  const missing = missingWords[language];
  const { one, many } = text.area[ground.level];
  const unit = subject.kind === "category" ? noUnit : unitWords(subject.unit, language, keyMoney(data));
  const isShare = subject.kind !== "category" && subject.unit.kind === "share";
  const changed = (ratio: number): string =>
    isShare
      ? `${formatSigned(inUnit(ratio, changeScale), language, 1)}\u00a0${text.points}`
      : formatChange(ratio, language);
  const category = (id: string): string =>
    (subject.kind === "category" ? subject.categories.find((each) => each.id === id) : undefined)?.name[
      language
    ] ?? missing["not-reported"];
  const written = (found: AreaValue, write: (figure: number) => string): string => {
    if (found.kind === "category") return category(found.id);
    return found.kind === "missing" ? missing[found.reason] : write(found.value);
  };
  return {
    language,
    text,
    unit,
    isChange,
    name: subject.name[language],
    areas: (count) => `${formatNumber(count, language)}\u00a0${count === 1 ? one : many}`,
    short: (found) => written(found, isChange ? changed : unit.short),
    inWords: (found) => written(found, isChange ? changed : unit.inWords),
    change: (measure) => written(measure, changed),
  };
}

/** What the key counts kronor in: the largest sum of any year decides. */
function keyMoney({ series, ground }: ChoroplethData): ReturnType<typeof moneyUnitOf> {
  const amounts = series.flatMap((each) =>
    Object.keys(each.byYear).flatMap((year) =>
      ground.areas.flatMap(({ code }) => {
        const found = valueOf(each, year, code);
        return found.kind === "value" ? [found.value] : [];
      }),
    ),
  );
  return moneyUnitOf(amounts);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Åhus, Ystad och Lund". */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
}
