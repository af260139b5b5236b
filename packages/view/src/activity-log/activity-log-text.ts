import type { ActivityKindId } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** One and many of a kind, and how it came about: "dialog", "dialoger", "har hållits". */
export interface KindWords {
  readonly one: string;
  readonly many: string;
  readonly done: string;
}

/** Every word of the activity log in one language. */
export interface ActivityLogText {
  readonly kinds: Readonly<Record<ActivityKindId | "unknown", KindWords>>;
  readonly any: KindWords;
  readonly title: (kind: KindWords, visited: number, of: number) => string;
  readonly emptyTitle: string;
  readonly subtitle: (county: string, narrowed: readonly string[]) => string;
  readonly empty: string;
  readonly noData: string;
  readonly counted: (kind: KindWords, count: number) => string;
  readonly summary: (total: string, years: string, parts: readonly string[]) => string;
  readonly visited: (visited: number, of: number) => string;
  readonly neverVisited: (names: readonly string[]) => string;
  readonly everyVisited: (of: number) => string;
  readonly undated: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly wholeCounty: (count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly neverHeading: string;
  readonly neverFiltered: string;
  readonly everyHeading: string;
  readonly timeline: string;
  readonly timelineUnit: Readonly<Record<"month" | "quarter" | "year", string>>;
  readonly quarter: (quarter: number, year: string) => string;
  readonly column: (when: string, counted: string) => string;
  readonly ofThem: (count: number, name: string) => string;
  readonly list: string;
  readonly listOf: (name: string) => string;
  readonly showMore: (more: number, left: number) => string;
  readonly noneIn: (name: string) => string;
  readonly visits: (name: string, counted: string, last: string | undefined) => string;
  readonly unknownKind: string;
  readonly unknownWhen: string;
  readonly unknownWhere: string;
  readonly filters: Readonly<Record<"section" | "kind" | "field" | "year" | "municipality", string>>;
  readonly all: Readonly<Record<"kind" | "field" | "year" | "municipality", string>>;
  readonly sections: Readonly<Record<"activities" | "networks", string>>;
  readonly clear: string;
  readonly map: string;
  readonly mapUnit: string;
  readonly columns: Readonly<
    Record<"title" | "when" | "kind" | "places" | "fields" | "groups" | "participants" | "about", string>
  >;
  readonly caption: (total: string) => string;
  readonly fileName: string;
}

const counted =
  (language: Language) =>
  ({ one, many }: KindWords, count: number): string =>
    `${formatCount(count, language)} ${count === 1 ? one : many}`;

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");

/** Activities by name: the sentence before has counted municipalities. */
const insatser = (count: number): string => `${sv(count)} ${count === 1 ? "insats" : "insatser"}`;
const activities = (count: number): string => `${en(count)} ${count === 1 ? "activity" : "activities"}`;

/** More names than this are counted instead of named in a sentence: the list beside it names them all. */
const fewNames = 6;

export const activityLogText: Readonly<Record<Language, ActivityLogText>> = {
  sv: {
    kinds: {
      dialogue: { one: "dialog", many: "dialoger", done: "har hållits" },
      "network-meeting": { one: "nätverksmöte", many: "nätverksmöten", done: "har hållits" },
      training: { one: "utbildning", many: "utbildningar", done: "har hållits" },
      "study-visit": { one: "studiebesök", many: "studiebesök", done: "har gjorts" },
      other: { one: "annan insats", many: "andra insatser", done: "har gjorts" },
      unknown: { one: "insats av okänd typ", many: "insatser av okänd typ", done: "har gjorts" },
    },
    any: { one: "insats", many: "insatser", done: "har gjorts" },
    title: ({ many, done }, visited, of) =>
      `${many.charAt(0).toUpperCase()}${many.slice(1)} ${done} i ${visited === of ? `alla ${sv(of)}` : `${sv(visited)} av ${sv(of)}`} kommuner`,
    emptyTitle: "Inga insatser i urvalet",
    subtitle: (county, narrowed) => ["Insatser på kulturområdet", county, ...narrowed].join(", "),
    empty: "Inga insatser matchar urvalet. Ta bort ett filter eller välj fler år.",
    noData: "Filen innehåller inga insatser.",
    counted: /* @__PURE__ */ counted("sv"),
    summary: (total, years, parts) =>
      `${[total, years].filter(Boolean).join(" ")}${parts.length > 1 ? `: ${joinWords(parts, "sv")}` : ""}.`,
    visited: (visited, of) => `${sv(visited)} av länets ${sv(of)} kommuner har haft minst en.`,
    neverVisited: (names) =>
      names.length > fewNames
        ? `I ${sv(names.length)} kommuner är ingen registrerad.`
        : `Ingen är registrerad i ${joinWords(names, "sv")}.`,
    everyVisited: (of) => `Alla länets ${sv(of)} kommuner har haft minst en.`,
    undated: (count) => `${insatser(count)} saknar datum och syns inte på tidslinjen.`,
    unplaced: (count) => `${insatser(count)} saknar plats och räknas inte till någon kommun.`,
    wholeCounty: (count) => `${insatser(count)} gäller hela länet och räknas inte till någon kommun.`,
    elsewhere: (count) => `${insatser(count)} har gjorts utanför länet.`,
    neverHeading: "Kommuner utan registrerad insats",
    neverFiltered: "Kommuner utan insats i urvalet",
    everyHeading: "Alla kommuner har haft minst en insats.",
    timeline: "Tidslinje",
    timelineUnit: {
      month: "Antal insatser per månad",
      quarter: "Antal insatser per kvartal",
      year: "Antal insatser per år",
    },
    quarter: (quarter, year) => `kvartal ${quarter} ${year}`,
    column: (when, each) => `${when.charAt(0).toUpperCase()}${when.slice(1)}. ${each}.`,
    ofThem: (count, name) => `${sv(count)} av dem i ${name}.`,
    list: "Insatser, de senaste först",
    listOf: (name) => `Insatser i ${name}`,
    showMore: (more, left) => `Visa ${sv(more)} till (${sv(left)} kvar)`,
    noneIn: (name) => `Ingen insats är registrerad i ${name}.`,
    visits: (name, each, last) => `${name}. ${each}${last === undefined ? "" : `, senast ${last}`}.`,
    unknownKind: "Typ saknas",
    unknownWhen: "Datum saknas",
    unknownWhere: "Plats saknas",
    filters: {
      section: "Visa",
      kind: "Typ av insats",
      field: "Konst- och kulturområde",
      year: "År",
      municipality: "Kommun",
    },
    all: { kind: "Alla typer", field: "Alla områden", year: "Alla år", municipality: "Alla kommuner" },
    sections: { activities: "Insatser", networks: "Nätverk" },
    clear: "Rensa alla filter",
    map: "Insatser per kommun",
    mapUnit: "Antal insatser",
    columns: {
      title: "Insats",
      when: "Datum",
      kind: "Typ",
      places: "Plats",
      fields: "Område",
      groups: "Målgrupp",
      participants: "Deltagare",
      about: "Uppgiften",
    },
    caption: (total) => `Logg över ${total}`,
    fileName: "insatser",
  },
  en: {
    kinds: {
      dialogue: { one: "dialogue", many: "dialogues", done: "have been held" },
      "network-meeting": { one: "network meeting", many: "network meetings", done: "have been held" },
      training: { one: "training session", many: "training sessions", done: "have been held" },
      "study-visit": { one: "study visit", many: "study visits", done: "have been made" },
      other: { one: "other activity", many: "other activities", done: "have taken place" },
      unknown: {
        one: "activity of unknown kind",
        many: "activities of unknown kind",
        done: "have taken place",
      },
    },
    any: { one: "activity", many: "activities", done: "have taken place" },
    title: ({ many, done }, visited, of) =>
      `${many.charAt(0).toUpperCase()}${many.slice(1)} ${done} in ${visited === of ? `all ${en(of)}` : `${en(visited)} of ${en(of)}`} municipalities`,
    emptyTitle: "No activities in your selection",
    subtitle: (county, narrowed) => ["Activities in culture", county, ...narrowed].join(", "),
    empty: "No activities match your selection. Remove a filter or choose more years.",
    noData: "The file contains no activities.",
    counted: /* @__PURE__ */ counted("en"),
    summary: (total, years, parts) =>
      `${[total, years].filter(Boolean).join(" ")}${parts.length > 1 ? `: ${joinWords(parts, "en")}` : ""}.`,
    visited: (visited, of) =>
      `${en(visited)} of the county's ${en(of)} municipalities ${visited === 1 ? "has" : "have"} had at least one.`,
    neverVisited: (names) =>
      names.length > fewNames
        ? `None is recorded in ${en(names.length)} municipalities.`
        : `None is recorded in ${joinWords(names, "en")}.`,
    everyVisited: (of) => `All of the county's ${en(of)} municipalities have had at least one.`,
    undated: (count) =>
      `${activities(count)} ${count === 1 ? "has no date and is" : "have no date and are"} not on the timeline.`,
    unplaced: (count) =>
      `${activities(count)} ${count === 1 ? "has no place and is" : "have no place and are"} not counted to any municipality.`,
    wholeCounty: (count) =>
      `${activities(count)} ${count === 1 ? "is for the whole county and is" : "are for the whole county and are"} not counted to any municipality.`,
    elsewhere: (count) => `${activities(count)} took place outside the county.`,
    neverHeading: "Municipalities with no recorded activity",
    neverFiltered: "Municipalities with no such activity",
    everyHeading: "Every municipality has had at least one activity.",
    timeline: "Timeline",
    timelineUnit: {
      month: "Number of activities a month",
      quarter: "Number of activities a quarter",
      year: "Number of activities a year",
    },
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    column: (when, each) => `${when.charAt(0).toUpperCase()}${when.slice(1)}. ${each}.`,
    ofThem: (count, name) => `${en(count)} of them in ${name}.`,
    list: "Activities, latest first",
    listOf: (name) => `Activities in ${name}`,
    showMore: (more, left) => `Show ${en(more)} more (${en(left)} left)`,
    noneIn: (name) => `No activity is recorded in ${name}.`,
    visits: (name, each, last) => `${name}. ${each}${last === undefined ? "" : `, latest ${last}`}.`,
    unknownKind: "No kind",
    unknownWhen: "No date",
    unknownWhere: "No place",
    filters: {
      section: "Show",
      kind: "Kind of activity",
      field: "Field of culture",
      year: "Year",
      municipality: "Municipality",
    },
    all: { kind: "All kinds", field: "All fields", year: "All years", municipality: "All municipalities" },
    sections: { activities: "Activities", networks: "Networks" },
    clear: "Clear all filters",
    map: "Activities by municipality",
    mapUnit: "Number of activities",
    columns: {
      title: "Activity",
      when: "Date",
      kind: "Kind",
      places: "Place",
      fields: "Field",
      groups: "Target group",
      participants: "Participants",
      about: "Record",
    },
    caption: (total) => `Log of ${total}`,
    fileName: "activities",
  },
};
