import {
  type Activity,
  type ActivityKindId,
  culturalAreas,
  type CulturalAreaId,
  culturalFields,
  type MunicipalityCode,
  targetGroups,
} from "@lansmuseer/domain";
import { recordMark } from "../figure/record-mark.js";
import { placeName } from "../municipality/municipality-name.js";
import {
  dataCell,
  missingCell,
  measureCell,
  safeHref,
  textCell,
  type TableRow,
} from "../table/table-view.js";
import { formatCount, type Language } from "../text/format.js";
import { formatPeriod } from "../text/period.js";
import type { ActivityFilter, ActivityLogData } from "./activity-log-data.js";
import { activityLogText, type ActivityLogText } from "./activity-log-text.js";

/** An activity in words: the list and the table are made of it. */
export interface ActivityRow {
  readonly activity: Activity;
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly when: string;
  readonly kind: ActivityKindId | "unknown";
  readonly kindName: string;
  readonly places: string;
  readonly fields: string;
  readonly href: string | undefined;
  /** That the record is made up, where others are not. */
  readonly mark: string | undefined;
}

/** The kind of an activity; one that says none is of an unknown kind, which is not `other`. */
export const kindOf = ({ kind }: Activity): ActivityKindId | "unknown" => kind ?? "unknown";

/** The year in which an activity begins. */
export const yearOf = ({ period: { from, until } }: Activity): number | undefined => {
  const day = from ?? until;
  return day === undefined ? undefined : Number(day.slice(0, 4));
};

/** The municipalities that an activity is counted to, each once. */
export const municipalitiesIn = ({ places }: Activity): readonly MunicipalityCode[] =>
  places.flatMap((place) => (place.kind === "municipality" ? [place.code] : []));

/** Whether an activity passes a filter, all its fields but the one left out. */
export function passes(activity: Activity, filter: ActivityFilter, except?: keyof ActivityFilter): boolean {
  const asked = <Field extends keyof ActivityFilter>(field: Field): ActivityFilter[Field] =>
    field === except ? undefined : filter[field];
  const [kind, field, area, run] = [asked("kind"), asked("field"), asked("area"), asked("year")];
  const year = yearOf(activity);
  return (
    (kind === undefined || (activity.kind !== undefined && kind.includes(activity.kind))) &&
    (field === undefined || activity.fields.some((each) => field.includes(each))) &&
    (area === undefined || activity.areas.some((each) => area.includes(each))) &&
    (run === undefined || (year !== undefined && run.from <= year && year <= run.to))
  );
}

/** Newest first; one without a day comes last. */
export const latestFirst = (a: Activity, b: Activity): number => {
  const day = ({ period }: Activity): string => period.from ?? period.until ?? "";
  return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0;
};

const named = (
  ids: readonly string[],
  list: readonly { readonly id: string; readonly sv: string; readonly en: string }[],
  language: Language,
): string => ids.map((id) => list.find((entry) => entry.id === id)?.[language] ?? id).join(", ");

/** The names of fields of culture. */
export const fieldNames = (ids: readonly string[], language: Language): string =>
  named(ids, culturalFields, language);

/** The names of cultural areas. */
export const areaNames = (ids: readonly CulturalAreaId[], language: Language): string =>
  named(ids, culturalAreas, language);

/** The names of target groups. */
export const groupNames = (ids: readonly string[], language: Language): string =>
  named(ids, targetGroups, language);

export function activityRow(activity: Activity, data: ActivityLogData, language: Language): ActivityRow {
  const text = activityLogText[language];
  const kind = kindOf(activity);
  return {
    activity,
    id: activity.id,
    title: activity.title,
    description: activity.description,
    when: formatPeriod(activity.period, language) || text.unknownWhen,
    kind,
    kindName: kind === "unknown" ? text.unknownKind : text.kinds[kind].one,
    places: activity.places.map((place) => placeName(place, language)).join(", ") || text.unknownWhere,
    fields: fieldNames(activity.fields, language),
    href: safeHref(activity.url),
    mark: recordMark(activity, data.activities, language),
  };
}

const columns = ["title", "when", "kind", "places", "fields", "groups", "participants"] as const;

export const activityColumns = (
  text: ActivityLogText,
  isMarked: boolean,
): readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[] =>
  [...columns, ...(isMarked ? (["about"] as const) : [])].map((id) => ({
    id,
    label: text.columns[id],
    numeric: id === "participants",
  }));

/** The table's row of an activity; a cell that nobody has filled in says so. */
export function activityTableRow(row: ActivityRow, isMarked: boolean, language: Language): TableRow {
  const { activity } = row;
  const filled = (words: string) => (words === "" ? missingCell("not-reported", language) : textCell(words));
  const { from, until } = activity.period;
  const days = from === until ? (from ?? "") : `${from ?? ""}–${until ?? ""}`;
  const title = dataCell(row.title);
  return {
    id: row.id,
    cells: [
      row.href === undefined ? title : { ...title, href: row.href },
      filled(days),
      filled(row.kind === "unknown" ? "" : row.kindName),
      filled(activity.places.map((place) => placeName(place, language)).join(", ")),
      filled(row.fields),
      filled(groupNames(activity.targetGroups, language)),
      measureCell(activity.participants, language, (count) => formatCount(count, language)),
      ...(isMarked ? [textCell(row.mark ?? "")] : []),
    ],
  };
}
