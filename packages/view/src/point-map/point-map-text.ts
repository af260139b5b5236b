import type { VenueKindId } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

interface VenueWords {
  readonly one: string;
  readonly many: string;
}

/** Every word of the map of venues in one language. */
export interface PointMapText {
  readonly kinds: Readonly<Record<VenueKindId, VenueWords>>;
  readonly any: VenueWords;
  readonly counted: (words: VenueWords, count: number) => string;
  readonly title: (
    most: VenueWords,
    met: number,
    of: number,
    least: VenueWords | undefined,
    few: number,
  ) => string;
  readonly plainTitle: (words: VenueWords) => string;
  readonly emptyTitle: string;
  readonly gapsTitle: (kind: VenueWords, lacking: number, of: number) => string;
  readonly plainGapsTitle: string;
  readonly subtitle: (where: string) => string;
  readonly gapsSubtitle: (where: string) => string;
  readonly empty: string;
  readonly noData: string;
  readonly summary: (total: string, municipalities: number, parts: readonly string[]) => string;
  readonly placeless: (count: number) => string;
  readonly outside: (count: number) => string;
  readonly everywhere: (kinds: readonly string[], of: number) => string;
  readonly lacking: (parts: readonly string[]) => string;
  readonly lackingPart: (kind: string, count: number) => string;
  readonly notReported: (count: number) => string;
  readonly cluster: (count: number, parts: readonly string[]) => string;
  readonly lacksNothing: string;
  readonly lacks: (kinds: readonly string[]) => string;
  readonly unknownMunicipality: string;
  readonly sections: Readonly<Record<"map" | "gaps", string>>;
  readonly section: string;
  readonly key: string;
  readonly all: string;
  readonly municipality: string;
  readonly allMunicipalities: string;
  readonly country: string;
  readonly terms: Readonly<Record<"kind" | "municipality" | "address" | "operator" | "lacks", string>>;
  readonly columns: Readonly<
    Record<"name" | "kind" | "municipality" | "address" | "operator" | "lacks" | "about", string>
  >;
  readonly caption: (total: string) => string;
  readonly gapsCaption: string;
  readonly link: (name: string) => string;
  readonly keyboardHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
  readonly chosen: (name: string) => string;
  readonly fileName: string;
  readonly gapsFileName: string;
}

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");

/** Venues by name: the sentence before has counted them kind by kind. */
const lokaler = (count: number): string => `${sv(count)} ${count === 1 ? "kulturlokal" : "kulturlokaler"}`;
const venues = (count: number): string => `${en(count)} ${count === 1 ? "venue" : "venues"}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const pointMapText: Readonly<Record<Language, PointMapText>> = {
  sv: {
    kinds: {
      museum: { one: "museum", many: "museer" },
      "art-gallery": { one: "konsthall", many: "konsthallar" },
      library: { one: "bibliotek", many: "bibliotek" },
      "culture-house": { one: "kulturhus", many: "kulturhus" },
      "concert-hall": { one: "konserthus", many: "konserthus" },
      theatre: { one: "teater eller scen", many: "teatrar och scener" },
      cinema: { one: "biograf", many: "biografer" },
      archive: { one: "arkiv", many: "arkiv" },
      "culture-school": { one: "kulturskola", many: "kulturskolor" },
      other: { one: "annan lokal", many: "andra lokaler" },
    },
    any: { one: "kulturlokal", many: "kulturlokaler" },
    counted: ({ one, many }, count) => `${sv(count)} ${count === 1 ? one : many}`,
    title: (most, met, of, least, few) =>
      `${capital(most.many)} finns i ${of === 1 ? "1 kommun" : `${met === of ? `alla ${sv(of)}` : `${sv(met)} av ${sv(of)}`} kommuner`}${least === undefined ? "" : `, ${least.many} i ${sv(few)}`}`,
    plainTitle: ({ many }) => `${capital(many)} på kartan`,
    emptyTitle: "Inga kulturlokaler i urvalet",
    gapsTitle: ({ one }, lacking, of) => `${capital(one)} saknas i ${sv(lacking)} av ${sv(of)} kommuner`,
    plainGapsTitle: "Vad kommunerna har och saknar",
    subtitle: (where) => `Kulturlokaler efter typ, ${where}`,
    gapsSubtitle: (where) => `Antal kulturlokaler av varje typ, ${where}`,
    empty: "Inga kulturlokaler matchar urvalet. Välj fler typer.",
    noData: "Filen innehåller inga kulturlokaler.",
    summary: (total, municipalities, parts) =>
      `${total} i ${sv(municipalities)} ${municipalities === 1 ? "kommun" : "kommuner"}${parts.length > 1 ? `: ${joinWords(parts, "sv")}` : ""}.`,
    placeless: (count) => `${lokaler(count)} har inget känt läge och syns inte på kartan.`,
    outside: (count) => `${lokaler(count)} ligger utanför det område som kartan visar.`,
    everywhere: (kinds, of) =>
      `${capital(joinWords(kinds, "sv"))} finns i alla ${sv(of)} kommuner med uppgift.`,
    lacking: (parts) => `${capital(joinWords(parts, "sv"))}.`,
    lackingPart: (kind, count) => `${kind} saknas i ${sv(count)} ${count === 1 ? "kommun" : "kommuner"}`,
    notReported: (count) => `För ${sv(count)} ${count === 1 ? "kommun" : "kommuner"} finns ingen uppgift.`,
    cluster: (count, parts) => `${sv(count)} kulturlokaler: ${joinWords(parts, "sv")}. Enter zoomar in.`,
    lacksNothing: "Har alla typer.",
    lacks: (kinds) => `Saknar ${joinWords(kinds, "sv")}.`,
    unknownMunicipality: "Ingen uppgift om kulturlokaler.",
    sections: { map: "Karta", gaps: "Vad som saknas" },
    section: "Visa",
    key: "Typ av kulturlokal",
    all: "Visa alla typer",
    municipality: "Kommun",
    allMunicipalities: "Alla kommuner",
    country: "hela landet",
    terms: {
      kind: "Typ",
      municipality: "Kommun",
      address: "Adress",
      operator: "Drivs av",
      lacks: "Saknar",
    },
    columns: {
      name: "Namn",
      kind: "Typ",
      municipality: "Kommun",
      address: "Adress",
      operator: "Huvudman",
      lacks: "Saknar",
      about: "Uppgiften",
    },
    caption: (total) => `Förteckning över ${total}`,
    gapsCaption: "Kulturlokaler i varje kommun",
    link: (name) => `Till webbplatsen för ${name}`,
    keyboardHelp: "Piltangenter flyttar, Enter väljer, + och − zoomar, Esc avbryter.",
    zoomIn: "Zooma in",
    zoomOut: "Zooma ut",
    zoomReset: "Visa hela kartan",
    pan: { north: "Flytta norrut", south: "Flytta söderut", west: "Flytta västerut", east: "Flytta österut" },
    chosen: (name) => `${name} är vald. Uppgifterna visas intill kartan.`,
    fileName: "kulturlokaler",
    gapsFileName: "kulturlokaler-per-kommun",
  },
  en: {
    kinds: {
      museum: { one: "museum", many: "museums" },
      "art-gallery": { one: "art gallery", many: "art galleries" },
      library: { one: "library", many: "libraries" },
      "culture-house": { one: "house of culture", many: "houses of culture" },
      "concert-hall": { one: "concert hall", many: "concert halls" },
      theatre: { one: "theatre or stage", many: "theatres and stages" },
      cinema: { one: "cinema", many: "cinemas" },
      archive: { one: "archive", many: "archives" },
      "culture-school": { one: "art and music school", many: "art and music schools" },
      other: { one: "other venue", many: "other venues" },
    },
    any: { one: "venue", many: "venues" },
    counted: ({ one, many }, count) => `${en(count)} ${count === 1 ? one : many}`,
    title: (most, met, of, least, few) =>
      `${capital(most.many)} in ${of === 1 ? "1 municipality" : `${met === of ? `all ${en(of)}` : `${en(met)} of ${en(of)}`} municipalities`}${least === undefined ? "" : `, ${least.many} in ${en(few)}`}`,
    plainTitle: ({ many }) => `${capital(many)} on the map`,
    emptyTitle: "No venues in your selection",
    gapsTitle: ({ one }, lacking, of) => `No ${one} in ${en(lacking)} of ${en(of)} municipalities`,
    plainGapsTitle: "What the municipalities have and lack",
    subtitle: (where) => `Venues for culture by kind, ${where}`,
    gapsSubtitle: (where) => `Number of venues of each kind, ${where}`,
    empty: "No venues match your selection. Choose more kinds.",
    noData: "The file contains no venues.",
    summary: (total, municipalities, parts) =>
      `${total} in ${en(municipalities)} ${municipalities === 1 ? "municipality" : "municipalities"}${parts.length > 1 ? `: ${joinWords(parts, "en")}` : ""}.`,
    placeless: (count) =>
      `${venues(count)} ${count === 1 ? "has no known position and is" : "have no known position and are"} not on the map.`,
    outside: (count) => `${venues(count)} ${count === 1 ? "lies" : "lie"} outside what the map shows.`,
    everywhere: (kinds, of) =>
      `All ${en(of)} municipalities that are reported on have ${joinWords(kinds, "en")}.`,
    lacking: (parts) => `${capital(joinWords(parts, "en"))}.`,
    lackingPart: (kind, count) =>
      `no ${kind} in ${en(count)} ${count === 1 ? "municipality" : "municipalities"}`,
    notReported: (count) =>
      `${en(count)} ${count === 1 ? "municipality is" : "municipalities are"} not reported on.`,
    cluster: (count, parts) => `${en(count)} venues: ${joinWords(parts, "en")}. Enter zooms in.`,
    lacksNothing: "Has every kind.",
    lacks: (kinds) => `Lacks ${joinWords(kinds, "en")}.`,
    unknownMunicipality: "Nothing reported on venues.",
    sections: { map: "Map", gaps: "What is missing" },
    section: "Show",
    key: "Kind of venue",
    all: "Show all kinds",
    municipality: "Municipality",
    allMunicipalities: "All municipalities",
    country: "all of Sweden",
    terms: {
      kind: "Kind",
      municipality: "Municipality",
      address: "Address",
      operator: "Run by",
      lacks: "Lacks",
    },
    columns: {
      name: "Name",
      kind: "Kind",
      municipality: "Municipality",
      address: "Address",
      operator: "Run by",
      lacks: "Lacks",
      about: "Record",
    },
    caption: (total) => `List of ${total}`,
    gapsCaption: "Venues in each municipality",
    link: (name) => `Go to the website of ${name}`,
    keyboardHelp: "Arrow keys move, Enter selects, + and − zoom, Esc cancels.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomReset: "Show the whole map",
    pan: { north: "Move north", south: "Move south", west: "Move west", east: "Move east" },
    chosen: (name) => `${name} is selected. The facts are shown next to the map.`,
    fileName: "venues",
    gapsFileName: "venues-by-municipality",
  },
};
