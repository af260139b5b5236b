import { ranks } from "@lansmuseer/aggregate/statistics";
import { combine, type Measure, missing, value } from "@lansmuseer/domain";
import { changeAt, changeLimits, classAt, classLimits } from "./area-classes.js";
import { type AreaFill, type AreaGlyph, changeFill, missingFill, rampFill } from "./area-fills.js";
import type { AreaValue, ChoroplethData, ChoroplethSeries, QuantitySubject } from "./choropleth-data.js";
import type { NamedArea } from "./choropleth-ground.js";

/** Where a figure stands among the others: the highest is 1, and equals share a place. */
export interface AreaRank {
  readonly place: number;
  readonly isShared: boolean;
}

/** One area of one picture: what is known of it, and what it is filled with. */
export interface AreaFigure {
  readonly area: NamedArea;
  /** The figure, or the change of it, as the picture shows it. */
  readonly value: AreaValue;
  readonly fill: AreaFill;
  readonly glyph: AreaGlyph | undefined;
  readonly rank: AreaRank | undefined;
}

/** What is drawn: a field in a year, or how it has changed since another. */
export interface Shown {
  readonly series: ChoroplethSeries;
  readonly year: string;
  readonly since: string | undefined;
}

/** Limits between classes, in the unit that is shown. */
export interface ClassScale {
  readonly kind: "ramp" | "change";
  readonly limits: readonly number[];
}

const notReported = /* @__PURE__ */ missing("not-reported");

export const valueOf = (series: ChoroplethSeries, year: string, code: string): AreaValue =>
  series.byYear[year]?.[code] ?? notReported;

/** A category has no figure. */
const measureOf = (found: AreaValue): Measure => (found.kind === "category" ? notReported : found);

/** What the picture shows of an area: its value, or the change since another year. */
export function shownValue(data: ChoroplethData, { series, year, since }: Shown, code: string): AreaValue {
  const now = valueOf(series, year, code);
  return since === undefined ? now : changeOf(data, measureOf(valueOf(series, since, code)), measureOf(now));
}

/** A change as a ratio of what was; of shares the difference. From nothing there is no ratio to anything but nothing. */
export function changeOf({ subject }: ChoroplethData, before: Measure, after: Measure): Measure {
  const isShare = subject.kind !== "category" && subject.unit.kind === "share";
  if (isShare) return combine(before, after, (from, to) => to - from);
  const fromNothing = before.kind === "value" && before.value === 0;
  if (fromNothing && after.kind === "value") return after.value === 0 ? value(0) : missing("not-applicable");
  return combine(before, after, (from, to) => (to - from) / Math.abs(from));
}

/** A figure in the unit that is shown, without the dust of dividing. */
export const inUnit = (figure: number, scale: number): number => Number((figure / scale).toPrecision(12));

const scales = new WeakMap<ChoroplethData, readonly number[]>();

/** The limits between classes. They are those of all years and fields, so that a colour means the same in each. */
export function classScale(data: ChoroplethData, { series, year, since }: Shown, scale: number): ClassScale {
  if (since !== undefined) {
    const shown = { series, year, since };
    const changes = data.ground.areas.flatMap(({ code }) => figuresOf(shownValue(data, shown, code)));
    return { kind: "change", limits: changeLimits(changes.map((change) => inUnit(change, changeScale))) };
  }
  const known = scales.get(data) ?? rampLimits(data, scale);
  scales.set(data, known);
  return { kind: "ramp", limits: known };
}

/** Changes are shown in percent, or in percentage points. */
export const changeScale = 0.01;

const figuresOf = (found: AreaValue): readonly number[] => (found.kind === "value" ? [found.value] : []);

function rampLimits({ subject, series, ground }: ChoroplethData, scale: number): readonly number[] {
  if (subject.kind === "category") return [];
  const codes = new Set(ground.areas.map(({ code }) => code));
  const values = series.flatMap(({ byYear }) =>
    Object.values(byYear).flatMap((areas) =>
      Object.entries(areas).flatMap(([code, found]) => (codes.has(code) ? figuresOf(found) : [])),
    ),
  );
  const shown = values.filter((figure) => figure !== 0).map((figure) => inUnit(figure, scale));
  return classLimits(shown, subject.breaks, ground.areas.length);
}

/** All areas of one picture, in the order of the table. */
export function areaFigures(data: ChoroplethData, shown: Shown, scale: number): readonly AreaFigure[] {
  const { subject, ground } = data;
  const values = ground.areas.map(({ code }) => shownValue(data, shown, code));
  const places = ranks(values.map((found) => (found.kind === "value" ? found.value : undefined)));
  const taken = new Map<number, number>();
  for (const place of places) if (place !== undefined) taken.set(place, (taken.get(place) ?? 0) + 1);
  const limits = subject.kind === "category" ? undefined : classScale(data, shown, scale);
  return ground.areas.map((area, i) => {
    const found = values[i]!;
    const place = places[i];
    const category =
      subject.kind === "category" && found.kind === "category"
        ? subject.categories.find(({ id }) => id === found.id)
        : undefined;
    return {
      area,
      value: found.kind === "category" && category === undefined ? notReported : found,
      fill:
        category?.fill ??
        (subject.kind === "category" || limits === undefined
          ? missingFill(found.kind === "missing" ? found.reason : "not-reported")
          : fillOf(subject, found, limits, scale)),
      glyph: category?.glyph,
      rank: place === undefined ? undefined : { place, isShared: (taken.get(place) ?? 0) > 1 },
    };
  });
}

function fillOf(
  subject: QuantitySubject,
  found: AreaValue,
  { kind, limits }: ClassScale,
  scale: number,
): AreaFill {
  if (found.kind !== "value") return missingFill(found.kind === "missing" ? found.reason : "not-reported");
  if (kind === "change")
    return changeFill(changeAt(inUnit(found.value, changeScale), limits), limits.length + 1);
  if (found.value === 0) return "zero";
  // A circle tells the sum; the ground under it tells nothing.
  if (subject.kind === "total") return "land";
  return rampFill(classAt(inUnit(found.value, scale), limits), limits.length + 1);
}
