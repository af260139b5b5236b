import { municipalityTitle } from "@lansmuseer/domain";
import type { MuseumColumn } from "./museum-cells.js";

/** Every word of the museum map in one language. Functions take what varies; numbers come ready formatted. */
export interface MuseumMapText {
  readonly title: (southmost: string, northmost: string, count: number) => string;
  /** The title of one county's map, and the caption of its table. */
  readonly regionTitle: (county: string, count: number) => string;
  /** What a visitor can do, by what is shown: names or numbers and the list, the picture or the list alone. */
  readonly subtitle: Readonly<Record<"names" | "numbers" | "picture" | "table", string>>;
  readonly summary: (shown: {
    readonly museums: number;
    readonly places: number;
    /** The county that is shown; all of Sweden when absent. */
    readonly county: string | undefined;
    /** The page's own museum, when it is among those shown. */
    readonly own: string | undefined;
    readonly hasList: boolean;
  }) => string;
  readonly keyboardHelp: string;
  readonly own: string;
  readonly museum: string;
  readonly digital: string;
  readonly organization: string;
  readonly twoSites: string;
  readonly key: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: (county: string | undefined) => string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
  readonly search: string;
  readonly results: (shown: number, all: number) => string;
  readonly noResults: (county: string | undefined) => string;
  /** The municipality as it is called in a sentence. */
  readonly municipality: (name: string) => string;
  readonly viaMunicipality: (municipality: string) => string;
  readonly list: (county: string | undefined) => string;
  readonly listFound: string;
  readonly showAll: (count: number) => string;
  readonly and: string;
  readonly servesArea: (municipalities: number, population: string) => string;
  readonly website: (museum: string) => string;
  readonly unverified: string;
  readonly unverifiedPlace: string;
  readonly unverifiedWebsite: string;
  readonly derived: string;
  /** Said of a mark whose place is not confirmed. */
  readonly approximate: string;
  /** What is said of a choice, by where its facts are shown. */
  readonly selected: (name: string, where: "picture" | "list") => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly tableCaption: (count: number) => string;
  /** The table's heads, and the museums under one that runs several. The details use the same words. */
  readonly columns: Readonly<Record<MuseumColumn | "houses", string>>;
  readonly missing: string;
  readonly source: (date: string) => string;
  readonly download: string;
  readonly fileName: string;
}

export const museumMapSv: MuseumMapText = {
  title: (southmost, northmost, count) =>
    `Från ${southmost} till ${northmost}: ${count} länsmuseer täcker hela landet`,
  regionTitle: (county, count) => `${count === 1 ? "Länsmuseet" : "Länsmuseerna"} i ${county}`,
  subtitle: {
    names:
      "Välj ett museum på kartan eller i listan, eller sök på en kommun för att se vilket museum som ansvarar för den.",
    numbers: "Tryck på en siffra på kartan eller välj i listan.",
    picture: "Välj ett museum på kartan.",
    table: "Välj ett museum i listan, eller sök på en kommun för att se vilket museum som ansvarar för den.",
  },
  summary: ({ museums, places, county, own, hasList }) =>
    `Karta över ${county ?? "Sverige"} med ${museums} ${museums === 1 ? "länsmuseum" : "länsmuseer"} på ${places} ${places === 1 ? "plats" : "platser"}.${own ? ` ${own} är markerat.` : ""} Samma uppgifter finns i ${hasList ? "listan och i " : ""}tabellen.`,
  keyboardHelp: "Piltangenter flyttar, Enter väljer, + och − zoomar, Esc avbryter.",
  own: "Det här museet",
  museum: "Länsmuseum",
  digital: "Digitalt, utan eget hus",
  organization: "Förvaltning med flera museer",
  twoSites: "Ett museum på två orter",
  key: "Teckenförklaring",
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  zoomReset: (county) => `Visa hela ${county ?? "Sverige"}`,
  pan: { north: "Flytta norrut", south: "Flytta söderut", west: "Flytta västerut", east: "Flytta österut" },
  search: "Sök museum, ort eller kommun",
  results: (shown, all) => `${shown} av ${all} ${all === 1 ? "museum" : "museer"}`,
  noResults: (county) =>
    `Inget museum, ingen ort och ingen kommun${county ? ` i ${county}` : ""} matchar sökningen. Kontrollera stavningen${county ? "" : " eller sök på länet"}.`,
  municipality: municipalityTitle,
  viaMunicipality: (municipality) => `ansvarar för ${municipality}`,
  list: (county) => (county ? `Museer i ${county}` : "Alla museer, i länsordning"),
  listFound: "Museer som matchar",
  showAll: (count) => `Visa alla ${count}`,
  and: " och ",
  servesArea: (municipalities, population) =>
    `${municipalities} ${municipalities === 1 ? "kommun" : "kommuner"}, ${population} invånare (2024)`,
  website: (museum) => `Till webbplatsen för ${museum}`,
  unverified: "ej bekräftad",
  unverifiedPlace: "Läget på kartan är ungefärligt och inte bekräftat av museet.",
  unverifiedWebsite: "adressen ej bekräftad",
  derived: "härledd uppgift",
  approximate: "Ungefärligt läge",
  selected: (name, where) =>
    `${name} är valt. Uppgifterna visas ${where === "list" ? "i listan" : "intill kartan"}.`,
  showTable: "Visa som tabell",
  hideTable: "Dölj tabellen",
  tableCaption: (count) => `Sveriges ${count} länsmuseer`,
  columns: {
    number: "Nr",
    name: "Museum",
    town: "Ort",
    county: "Län",
    founded: "Grundat",
    foundedWhat: "Grundat avser",
    visits: "Besök",
    year: "År",
    operator: "Drivs av",
    serves: "Ansvarar för",
    municipalities: "Kommuner",
    inhabitants: "Invånare 2024",
    website: "Webbplats",
    remarks: "Anmärkning",
    houses: "Museer",
  },
  missing: "Uppgift saknas",
  source: (date) =>
    `Källor: museerna och andra öppna källor. Gränser: bearbetning av SCB:s digitala gränser (maj 2024). Uppdaterad ${date}.`,
  download: "Ladda ner tabellen (CSV)",
  fileName: "lansmuseer.csv",
};

export const museumMapEn: MuseumMapText = {
  title: (southmost, northmost, count) =>
    `From ${southmost} to ${northmost}: ${count} county museums cover all of Sweden`,
  regionTitle: (county, count) => `The county museum${count === 1 ? "" : "s"} of ${county}`,
  subtitle: {
    names:
      "Choose a museum on the map or in the list, or search for a municipality to see which museum is responsible for it.",
    numbers: "Tap a number on the map or choose in the list.",
    picture: "Choose a museum on the map.",
    table:
      "Choose a museum in the list, or search for a municipality to see which museum is responsible for it.",
  },
  summary: ({ museums, places, county, own, hasList }) =>
    `Map of ${county ?? "Sweden"} with ${museums} county museum${museums === 1 ? "" : "s"} in ${places} place${places === 1 ? "" : "s"}.${own ? ` ${own} is highlighted.` : ""} The same facts are in the ${hasList ? "list and in the " : ""}table.`,
  keyboardHelp: "Arrow keys move, Enter selects, + and − zoom, Esc cancels.",
  own: "This museum",
  museum: "County museum",
  digital: "Digital, no building",
  organization: "Organisation with several museums",
  twoSites: "One museum in two towns",
  key: "Key",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: (county) => `Show all of ${county ?? "Sweden"}`,
  pan: { north: "Move north", south: "Move south", west: "Move west", east: "Move east" },
  search: "Search museum, town or municipality",
  results: (shown, all) => `${shown} of ${all} museum${all === 1 ? "" : "s"}`,
  noResults: (county) =>
    `No museum, town or municipality${county ? ` in ${county}` : ""} matches. Check the spelling${county ? "" : " or search for the county"}.`,
  municipality: (name) => `${name} Municipality`,
  viaMunicipality: (municipality) => `responsible for ${municipality}`,
  list: (county) => (county ? `Museums in ${county}` : "All museums, by county"),
  listFound: "Matching museums",
  showAll: (count) => `Show all ${count}`,
  and: " and ",
  servesArea: (municipalities, population) =>
    `${municipalities} ${municipalities === 1 ? "municipality" : "municipalities"}, ${population} inhabitants (2024)`,
  website: (museum) => `Go to the website of ${museum}`,
  unverified: "not confirmed",
  unverifiedPlace: "The position on the map is approximate and not confirmed by the museum.",
  unverifiedWebsite: "address not confirmed",
  derived: "derived",
  approximate: "Approximate position",
  selected: (name, where) =>
    `${name} is selected. The facts are shown ${where === "list" ? "in the list" : "next to the map"}.`,
  showTable: "Show as table",
  hideTable: "Hide the table",
  tableCaption: (count) => `The ${count} county museums of Sweden`,
  columns: {
    number: "No.",
    name: "Museum",
    town: "Town",
    county: "County",
    founded: "Founded",
    foundedWhat: "What was founded",
    visits: "Visits",
    year: "Year",
    operator: "Run by",
    serves: "Responsible for",
    municipalities: "Municipalities",
    inhabitants: "Inhabitants 2024",
    website: "Website",
    remarks: "Remarks",
    houses: "Museums",
  },
  missing: "Not reported",
  source: (date) =>
    `Sources: the museums and other open sources. Borders: processed from Statistics Sweden's digital boundaries (May 2024). Updated ${date}.`,
  download: "Download the table (CSV)",
  fileName: "county-museums.csv",
};
