import { middle } from "@lansmuseer/aggregate/statistics";
import type { MissingReason } from "@lansmuseer/domain";
import { missingWords } from "../table/missing-words.js";
import { formatSigned } from "../text/number.js";
import type { AreaFigure, ClassScale } from "./area-figures.js";
import { changeFill, missingFill, rampFill, type AreaFill, type AreaGlyph } from "./area-fills.js";
import type { ChoroplethData } from "./choropleth-data.js";
import { kindCounts } from "./choropleth-sentence.js";
import { capital, type ChoroplethWords } from "./choropleth-words.js";

/** A box of the key with its words. */
export interface KeyItem {
  readonly fill: AreaFill;
  readonly glyph?: AreaGlyph;
  readonly label: string;
}

/** The boxes of the classes, from low to high. */
export interface ClassBox {
  readonly fill: AreaFill;
  /** How many areas; undefined where two pictures share the key. */
  readonly count: string | undefined;
}

/** What the fills, signs and circles mean. */
export interface ChoroplethKey {
  readonly title: string;
  readonly note: string | undefined;
  readonly classes: readonly ClassBox[];
  /** What stands under the borders between the boxes: one fewer than they are. */
  readonly limits: readonly string[];
  /** Where the selected area's figure stands, in boxes from the left. */
  readonly pointer: number | undefined;
  /** Round sums, the largest first, each with its share of the largest circle's radius. */
  readonly circles: readonly { readonly radius: number; readonly label: string }[];
  /** Kinds, and what no class has: zero and the missing, with how many they are. */
  readonly items: readonly KeyItem[];
}

/** The order in which reasons stand. */
const reasons: readonly MissingReason[] = ["not-reported", "suppressed", "not-applicable"];

export interface KeyRequest {
  readonly data: ChoroplethData;
  readonly scale: ClassScale | undefined;
  /** All areas of all pictures that share the key. */
  readonly panels: readonly (readonly AreaFigure[])[];
  readonly selected: string | undefined;
  readonly largest: number;
  readonly year: string;
}

export function choroplethKey(request: KeyRequest, words: ChoroplethWords): ChoroplethKey {
  const { data, scale, panels, year } = request;
  const { text, unit, areas, name } = words;
  const { subject, ground } = data;
  const figures = panels.flat();
  const isOne = panels.length === 1;
  const count = (of: readonly AreaFigure[]): string => (isOne ? areas(of.length) : "");
  const withCount = (label: string, of: readonly AreaFigure[]): string =>
    isOne ? text.special(label, count(of)) : label;
  const base = { limits: [], classes: [], circles: [], pointer: undefined, note: undefined };
  const specials = specialItems(figures, words, withCount);
  if (subject.kind === "category") {
    const counts = kindCounts(figures, subject);
    const found = subject.categories.filter(({ id }) => (counts.get(id) ?? 0) > 0);
    const kinds = found.map(({ id, name: kind, fill, glyph }) => {
      const label = capital(kind[words.language]);
      return { fill, glyph, label: isOne ? text.special(label, areas(counts.get(id) ?? 0)) : label };
    });
    return { ...base, title: titled(name, year), items: [...kinds, ...specials] };
  }
  if (subject.kind === "total" && !words.isChange)
    return {
      ...base,
      title: titled(unit.heading, year),
      note: text.circleKey,
      circles: nestedCircles(request.largest, words),
      items: specials,
    };
  const limits = scale?.limits ?? [];
  const fillAt = scale?.kind === "change" ? changeFill : rampFill;
  const fills = figures.some(({ value }) => value.kind === "value" && value.value !== 0)
    ? Array.from({ length: limits.length + 1 }, (_, at) => fillAt(at, limits.length + 1))
    : [];
  return {
    ...base,
    title: words.isChange ? capital(changeUnit(request, words)) : titled(unit.heading, year),
    note: isOne && fills.length > 0 ? text.countInClass(text.area[ground.level].many) : undefined,
    classes: fills.map((fill) => ({
      fill,
      count: isOne ? String(figures.filter((each) => each.fill === fill).length) : undefined,
    })),
    limits: limits.map((limit) => limitText(limit, words)),
    pointer: isOne ? pointerOf(request, fills) : undefined,
    items: specials,
  };
}

/** Without a year there is nothing to say of when. */
const titled = (name: string, year: string): string => (year === "" ? name : `${name}, ${year}`);

const changeUnit = ({ data: { subject } }: KeyRequest, { text }: ChoroplethWords): string =>
  subject.kind !== "category" && subject.unit.kind === "share" ? text.points : text.percent;

function limitText(limit: number, { isChange, language, unit }: ChoroplethWords): string {
  if (!isChange) return unit.limit(limit * unit.scale);
  const decimals = Number.isInteger(limit) ? 0 : 1;
  return formatSigned(limit, language, decimals);
}

/** Half-way into its box: a class says no more of where a figure stands. */
function pointerOf({ panels, selected }: KeyRequest, fills: readonly AreaFill[]): number | undefined {
  const chosen = panels[0]?.find(({ area }) => area.code === selected);
  const at = chosen === undefined ? -1 : fills.indexOf(chosen.fill);
  return at < 0 ? undefined : at + 0.5;
}

function specialItems(
  figures: readonly AreaFigure[],
  words: ChoroplethWords,
  withCount: (label: string, of: readonly AreaFigure[]) => string,
): readonly KeyItem[] {
  const zeros = figures.filter(({ fill }) => fill === "zero");
  const zero: KeyItem[] =
    zeros.length === 0 ? [] : [{ fill: "zero", label: withCount(words.unit.zero, zeros) }];
  const holes = reasons.flatMap((reason) => {
    const fill = missingFill(reason);
    const of = figures.filter((each) => each.fill === fill);
    return of.length === 0 ? [] : [{ fill, label: withCount(missingWords[words.language][reason], of) }];
  });
  return [...zero, ...holes];
}

/** Three round sums: the largest that fits, and about a quarter and a tenth of it. */
function nestedCircles(largest: number, { unit }: ChoroplethWords): ChoroplethKey["circles"] {
  if (largest <= 0) return [];
  const round = (sum: number): number => {
    const power = 10 ** Math.floor(Math.log10(sum));
    return Math.max(...[1, 2, 5].map((step) => step * power).filter((step) => step <= sum));
  };
  const sums = [...new Set([largest, largest / 4, largest / 16].map(round))];
  return sums.map((sum) => ({ radius: Math.sqrt(sum / largest), label: unit.limit(sum) }));
}

/** The median of what is known, for the panel and its strip. */
export const medianOf = (figures: readonly AreaFigure[]): number | undefined =>
  middle(
    "median",
    figures.map(({ value }) => (value.kind === "value" ? value.value : undefined)),
  );
