import { type Activity, activityKinds, culturalFields } from "@lansmuseer/domain";
import type { ActivityFilter, ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import type { ActivityLogText } from "./activity-log-text.js";
import { fieldNames, passes, yearOf } from "./activity-rows.js";
import type { Visits } from "./visits.js";

/** One choice of a filter, with how many activities it would leave. */
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

/** The choices of each filter, each with what the other filters leave of it. */
export function optionsOf(
  data: ActivityLogData,
  { filter, selected, language }: ActivityLogState,
  visits: Visits,
  text: ActivityLogText,
): ActivityOptions {
  const choices = <Value extends string | number>(
    field: keyof ActivityFilter,
    values: readonly Value[],
    has: (activity: Activity, value: Value) => boolean,
    label: (value: Value) => string,
  ): readonly ActivityOption[] => {
    const left = data.activities.filter((activity) => passes(activity, filter, field));
    return values.flatMap((value) => {
      const count = left.filter((activity) => has(activity, value)).length;
      const isChosen = filter[field] === value;
      if (count === 0 && !isChosen) return [];
      return [{ value: String(value), label: `${label(value)} (${count})`, isChosen }];
    });
  };
  const years = [...new Set(data.activities.flatMap((activity) => yearOf(activity) ?? []))];
  return {
    kind: choices(
      "kind",
      activityKinds.map(({ id }) => id),
      (activity, kind) => activity.kind === kind,
      (kind) => capital(text.kinds[kind].many),
    ),
    field: choices(
      "field",
      culturalFields.map(({ id }) => id),
      ({ fields }, field) => fields.includes(field),
      (field) => capital(fieldNames([field], language)),
    ),
    year: choices(
      "year",
      years.sort((a, b) => b - a),
      (activity, year) => yearOf(activity) === year,
      String,
    ),
    municipality: visits.municipalities.map(({ code, name, count }) => ({
      value: code,
      label: `${name} (${count})`,
      isChosen: code === selected,
    })),
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
