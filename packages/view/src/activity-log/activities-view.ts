import { type FigureScreen, figureView } from "../figure/figure-view.js";
import { aboutRecords, unreadRows } from "../figure/record-mark.js";
import { countyName } from "../municipality/municipality-name.js";
import type { ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import { activityLogText, type ActivityLogText } from "./activity-log-text.js";
import { type ActivityOptions, optionsOf } from "./activity-options.js";
import {
  activityColumns,
  activityRow,
  type ActivityRow,
  activityTableRow,
  latestFirst,
  municipalitiesIn,
  passes,
} from "./activity-rows.js";
import { sectionsOf, type SectionView } from "./activity-sections.js";
import { narrowedBy, spokenVisits, summaryOf } from "./activity-summary.js";
import { activityTimeline, type ActivityTimeline } from "./activity-timeline.js";
import { type MunicipalityVisits, type Visits, visitsOf } from "./visits.js";

export interface ActivitiesView extends SectionView {
  readonly section: "activities";
  readonly options: ActivityOptions;
  readonly isFiltered: boolean;
  /** Why there is nothing to see; undefined where there is. */
  readonly empty: string | undefined;
  /** How many pass the filter, for the line under it. */
  readonly counted: string;
  readonly visits: Visits;
  /** The municipalities that were never met, and their names in a row where they are too many to be buttons. */
  readonly never: readonly MunicipalityVisits[];
  readonly neverNames: string | undefined;
  readonly timeline: ActivityTimeline | undefined;
  readonly listTitle: string;
  readonly rows: readonly ActivityRow[];
  /** The chosen municipality in a sentence. */
  readonly chosen: string | undefined;
}

/** More names than this are read sooner than they are scanned as buttons. */
const mostButtons = 8;

/** What has been done, where and when. */
export function activitiesView(
  data: ActivityLogData,
  state: ActivityLogState,
  { width, lineHeight, measure }: FigureScreen,
): ActivitiesView {
  const { language, filter, selected } = state;
  const text = activityLogText[language];
  const found = data.activities.filter((activity) => passes(activity, filter)).sort(latestFirst);
  const visits = visitsOf(found, data.region);
  const chosen = visits.municipalities.find(({ code }) => code === selected);
  const listed =
    chosen === undefined
      ? found
      : found.filter((activity) => municipalitiesIn(activity).includes(chosen.code));
  const rows = listed.map((activity) => activityRow(activity, data, language));
  const [only, ...more] = filter.kind ?? [];
  const kind = only === undefined || more.length > 0 ? text.any : text.kinds[only];
  const counted = text.counted(kind, found.length);
  const isMarked = rows.some(({ mark }) => mark !== undefined);
  const never = visits.municipalities.filter(({ count }) => count === 0);
  const met = visits.municipalities.length - never.length;
  const isEmpty = found.length === 0;
  const parts = {
    title: isEmpty ? text.emptyTitle : text.title(kind, met, visits.municipalities.length),
    subtitle: text.subtitle(countyName(data.region), narrowedBy(filter, found, language)),
    summary: [
      isEmpty ? emptyWords(data, text) : summaryOf(found, counted, visits, text),
      unreadRows(data.unread ?? 0, language),
    ]
      .join(" ")
      .trim(),
    table: {
      caption: text.caption(text.counted(kind, listed.length)),
      columns: activityColumns(text, isMarked),
      rows: rows.map((row) => activityTableRow(row, isMarked, language)),
    },
    fileName: text.fileName,
  };
  return {
    ...figureView(parts, aboutRecords(data.about, data.activities, language), language),
    section: "activities",
    text,
    sections: sectionsOf(data, text),
    options: optionsOf(data, state, visits, text),
    isFiltered: Object.values(filter).some((value) => value !== undefined),
    empty: isEmpty ? emptyWords(data, text) : undefined,
    counted: text.counted(kind, listed.length),
    visits,
    never,
    neverNames: never.length > mostButtons ? never.map(({ name }) => name).join(", ") : undefined,
    timeline: activityTimeline({
      activities: found,
      selected,
      selectedName: chosen?.name,
      width,
      lineHeight,
      measure,
      text,
      language,
    }),
    listTitle: chosen === undefined ? text.list : text.listOf(chosen.name),
    rows,
    chosen: chosen === undefined ? undefined : spokenVisits(chosen, kind, text, language),
  };
}

const emptyWords = (data: ActivityLogData, text: ActivityLogText): string =>
  data.activities.length === 0 ? text.noData : text.empty;
