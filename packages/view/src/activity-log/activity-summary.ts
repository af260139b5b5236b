import { type Activity, type ActivityKindId, activityKinds } from "@lansmuseer/domain";
import { formatDate, type Language } from "../text/format.js";
import { formatYears } from "../text/period.js";
import type { ActivityFilter, YearRun } from "./activity-log-data.js";
import type { ActivityLogText, KindWords } from "./activity-log-text.js";
import { areaNames, fieldNames, kindOf, yearOf } from "./activity-rows.js";
import type { MunicipalityVisits, Visits } from "./visits.js";

/** What the log is narrowed to, and the years it is about. */
export function narrowedBy(
  { area, field, year }: ActivityFilter,
  found: readonly Activity[],
  language: Language,
): readonly string[] {
  const years = year === undefined ? yearsOf(found) : runName(year);
  const words = [areaNames(area ?? [], language), fieldNames(field ?? [], language), years];
  return words.filter((part) => part !== "");
}

/** A run of years: "2024", "2019–2024". */
export const runName = ({ from, to }: YearRun): string => (from === to ? String(from) : `${from}–${to}`);

const yearsOf = (activities: readonly Activity[]): string =>
  formatYears(activities.flatMap(({ period: { from, until } }) => from ?? until ?? []));

/** The log in sentences: what, when, where, and what is not counted to any municipality. */
export function summaryOf(
  found: readonly Activity[],
  counted: string,
  visits: Visits,
  text: ActivityLogText,
): string {
  const kinds: readonly (ActivityKindId | "unknown")[] = [...activityKinds.map(({ id }) => id), "unknown"];
  const parts = kinds.flatMap((kind) => {
    const count = found.filter((activity) => kindOf(activity) === kind).length;
    return count === 0 ? [] : [text.counted(text.kinds[kind], count)];
  });
  const { municipalities, unplaced, wholeCounty, elsewhere } = visits;
  const never = municipalities.filter(({ count }) => count === 0).map(({ name }) => name);
  const of = municipalities.length;
  const undated = found.filter((activity) => yearOf(activity) === undefined).length;
  const sentences = [
    text.summary(counted, yearsOf(found), parts),
    never.length === 0 ? text.everyVisited(of) : text.visited(of - never.length, of),
    never.length === 0 || never.length === of ? "" : text.neverVisited(never),
    wholeCounty === 0 ? "" : text.wholeCounty(wholeCounty),
    elsewhere === 0 ? "" : text.elsewhere(elsewhere),
    unplaced === 0 ? "" : text.unplaced(unplaced),
    undated === 0 ? "" : text.undated(undated),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** A municipality and how often it was met, in a sentence. */
export function spokenVisits(
  { name, count, last }: MunicipalityVisits,
  kind: KindWords,
  text: ActivityLogText,
  language: Language,
): string {
  if (count === 0) return text.noneIn(name);
  return text.visits(
    name,
    text.counted(kind, count),
    last === undefined ? undefined : formatDate(last, language),
  );
}
