import { type Activity, activityKinds, culturalFields } from "@lansmuseer/domain";
import { formatCount } from "../text/format.js";
import type { ActivityFilter, ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import type { ActivityLogText } from "./activity-log-text.js";
import { fieldNames, passes, yearOf } from "./activity-rows.js";
import type { Visits } from "./visits.js";

/** One choice of a filter; its label says how many activities it would leave. */
export interface ActivityOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface ActivityOptions {
  readonly kind: readonly ActivityOption[];
  readonly field: readonly ActivityOption[];
  readonly year: readonly ActivityOption[];
  readonly municipality: readonly ActivityOption[];
}

interface Field<Value> {
  readonly of: keyof ActivityFilter;
  readonly values: readonly Value[];
  readonly isChosen: (value: Value) => boolean;
  readonly has: (activity: Activity, value: Value) => boolean;
  readonly label: (value: Value) => string;
}

/** The choices of each filter, each with what the other filters leave of it. */
export function optionsOf(
  data: ActivityLogData,
  { filter, selected, language }: ActivityLogState,
  visits: Visits,
  text: ActivityLogText,
): ActivityOptions {
  const counted = (name: string, count: number): string => `${name} (${formatCount(count, language)})`;
  const choices = <Value extends string | number>(field: Field<Value>): readonly ActivityOption[] => {
    const left = data.activities.filter((activity) => passes(activity, filter, field.of));
    const countOf = (some: readonly Value[]): number =>
      left.filter((activity) => some.some((value) => field.has(activity, value))).length;
    const chosen = field.values.filter(field.isChosen);
    const single = field.values.flatMap((value): readonly ActivityOption[] => {
      const count = countOf([value]);
      const isChosen = chosen.length === 1 && chosen[0] === value;
      if (count === 0 && !isChosen) return [];
      return [{ value: String(value), label: counted(field.label(value), count), isChosen }];
    });
    if (chosen.length < 2) return single;
    // A native list holds one choice: several that others of the group have made stand as one.
    const label = counted(chosen.map(field.label).join(", "), countOf(chosen));
    return [{ value: chosen.join(" "), label, isChosen: true }, ...single];
  };
  const { kind, field, year } = filter;
  const years = new Set(data.activities.flatMap((activity) => yearOf(activity) ?? []));
  return {
    kind: choices({
      of: "kind",
      values: activityKinds.map(({ id }) => id),
      isChosen: (value) => kind?.includes(value) === true,
      has: (activity, value) => activity.kind === value,
      label: (value) => capital(text.kinds[value].many),
    }),
    field: choices({
      of: "field",
      values: culturalFields.map(({ id }) => id),
      isChosen: (value) => field?.includes(value) === true,
      has: (activity, value) => activity.fields.includes(value),
      label: (value) => capital(fieldNames([value], language)),
    }),
    year: choices({
      of: "year",
      values: [...years].sort((a, b) => b - a),
      isChosen: (value) => year !== undefined && year.from <= value && value <= year.to,
      has: (activity, value) => yearOf(activity) === value,
      label: String,
    }),
    municipality: visits.municipalities.map(({ code, name, count }) => ({
      value: code,
      label: counted(name, count),
      isChosen: code === selected,
    })),
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
