import { type Activity, type ActivityKindId, activityKinds, type PlainDate } from "@lansmuseer/domain";
import type { MeasureText } from "../labels/wrap-words.js";
import { formatCount, type Language } from "../text/format.js";
import { kindOf, municipalitiesIn } from "./activity-rows.js";
import type { ActivityLogText } from "./activity-log-text.js";

/** How much time one column of the timeline holds. */
export type TimelineStep = "month" | "quarter" | "year";

/** The activities of one kind that began in one stretch of time, in px. */
export interface TimelineColumn {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Height of the chosen municipality's own part, from the ground up. */
  readonly ownHeight: number;
  /** The count over the column, where it has room. */
  readonly label: string | undefined;
  /** What a screen reader says of it. */
  readonly spoken: string;
}

/** One kind of activity along time. */
export interface TimelineLane {
  readonly kind: ActivityKindId | "unknown";
  readonly name: string;
  /** The lane's ground, px from the top; its name stands at `nameY`. */
  readonly ground: number;
  readonly nameY: number;
  readonly columns: readonly TimelineColumn[];
}

export interface TimelineTick {
  readonly x: number;
  readonly label: string;
}

export interface ActivityTimeline {
  readonly width: number;
  readonly height: number;
  readonly step: TimelineStep;
  readonly lanes: readonly TimelineLane[];
  readonly ticks: readonly TimelineTick[];
}

export interface TimelineInput {
  readonly activities: readonly Activity[];
  readonly selected: string | undefined;
  readonly selectedName: string | undefined;
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
  readonly text: ActivityLogText;
  readonly language: Language;
}

const monthsIn: Readonly<Record<TimelineStep, number>> = { month: 1, quarter: 3, year: 12 };
/** The narrowest column that can be pointed at, with the gap beside it, px. */
const narrowest = 12;
const widest = 36;
const columnRoom = 44;
const laneGap = 10;

const monthOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const beginning = ({ period: { from, until } }: Activity): PlainDate | undefined => from ?? until;

/** The finest step whose columns are wide enough to be pointed at. */
const stepFor = (months: number, width: number): TimelineStep =>
  (["month", "quarter"] as const).find((step) => (width / months) * monthsIn[step] >= narrowest) ?? "year";

const monthNames: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: /* @__PURE__ */ new Intl.DateTimeFormat("sv-SE", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

function stretchName(month: number, step: TimelineStep, text: ActivityLogText, language: Language): string {
  const year = String(Math.floor(month / 12));
  if (step === "year") return year;
  if (step === "quarter") return text.quarter(Math.floor((month % 12) / 3) + 1, year);
  return monthNames[language].format(new Date(Date.UTC(Number(year), month % 12)));
}

/**
 * The dated activities along time, a lane for each kind that occurs, in columns of months, quarters or years on one scale.
 * What has no day is not in it; undefined when nothing has one.
 */
export function activityTimeline(input: TimelineInput): ActivityTimeline | undefined {
  const { activities, width, lineHeight, measure, text, language } = input;
  const dated = activities.flatMap((activity) => {
    const day = beginning(activity);
    return day === undefined ? [] : [{ activity, month: monthOf(day) }];
  });
  if (dated.length === 0) return undefined;
  const months = dated.map(({ month }) => month);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  // The last year's name begins under its first column and may be wider than it.
  const room = width - measure("2000", false);
  const step = stepFor(last - first + 1, room);
  const size = monthsIn[step];
  const bin = (month: number): number => Math.floor(month / size);
  const bins = bin(last) - bin(first) + 1;
  const pitch = Math.min(widest, room / bins);
  const kinds = [...activityKinds.map(({ id }) => id), "unknown" as const].filter((kind) =>
    dated.some(({ activity }) => kindOf(activity) === kind),
  );
  const counted = kinds.map((kind) => {
    const counts = new Map<number, { count: number; own: number }>();
    for (const { activity, month } of dated) {
      if (kindOf(activity) !== kind) continue;
      const before = counts.get(bin(month)) ?? { count: 0, own: 0 };
      const isOwn = municipalitiesIn(activity).some((code) => code === input.selected);
      counts.set(bin(month), { count: before.count + 1, own: before.own + (isOwn ? 1 : 0) });
    }
    return { kind, counts };
  });
  const most = Math.max(...counted.flatMap(({ counts }) => [...counts.values()].map(({ count }) => count)));
  const laneHeight = lineHeight + 4 + lineHeight + columnRoom + laneGap;
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(3, (count / most) * columnRoom));
  const lanes = counted.map(({ kind, counts }, at): TimelineLane => {
    const ground = (at + 1) * laneHeight - laneGap;
    const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
    const columns = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([key, { count, own }]): TimelineColumn => {
        const height = heightOf(count);
        const when = stretchName(key * size, step, text, language);
        const label = formatCount(count, language);
        const ofThem =
          own > 0 && input.selectedName !== undefined ? text.ofThem(own, input.selectedName) : "";
        return {
          id: `${kind}-${key}`,
          x: (key - bin(first)) * pitch,
          y: ground - height,
          width: Math.max(1, pitch - 2),
          height,
          count,
          ownHeight: own === 0 ? 0 : (own / count) * height,
          label: measure(label, false) <= pitch ? label : undefined,
          spoken: `${text.column(when, text.counted(text.kinds[kind], count))} ${ofThem}`.trim(),
        };
      });
    const name = `${text.kinds[kind].many}, ${formatCount(total, language)}`;
    return {
      kind,
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      ground,
      nameY: ground - columnRoom - lineHeight - 4,
      columns,
    };
  });
  return {
    width: Math.ceil(Math.min(width, bins * pitch + width - room)),
    height: lanes.length * laneHeight + lineHeight + 6,
    step,
    lanes,
    ticks: yearTicks(bin(first), bins, size, pitch, measure),
  };
}

/** A year under the column in which it begins. Of two that would touch, the one that begins with its January stands. */
function yearTicks(
  first: number,
  bins: number,
  size: number,
  pitch: number,
  measure: MeasureText,
): readonly TimelineTick[] {
  const yearAt = (bin: number): number => Math.floor((bin * size) / 12);
  const ticks: TimelineTick[] = [];
  for (let bin = first; bin < first + bins; bin++) {
    if (bin !== first && yearAt(bin) === yearAt(bin - 1)) continue;
    const [x, label] = [(bin - first) * pitch, String(yearAt(bin))];
    const before = ticks.at(-1);
    const touches = before !== undefined && x < before.x + measure(before.label, false) + 8;
    if (touches && ticks.length === 1 && yearAt(first) === yearAt(first - 1)) ticks.pop();
    else if (touches) continue;
    ticks.push({ x, label });
  }
  return ticks;
}
