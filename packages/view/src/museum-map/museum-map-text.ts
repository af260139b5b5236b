/** Every word of the museum map in one language. Functions take what varies; numbers come ready formatted. */
export interface MuseumMapText {
  readonly locale: string;
  readonly title: (southmost: string, northmost: string, count: number) => string;
  readonly regionTitle: (county: string) => string;
  readonly subtitle: Readonly<Record<"names" | "numbers" | "list", string>>;
  readonly summary: (museums: number, places: number, own: string | undefined) => string;
  readonly keyboardHelp: string;
  readonly own: string;
  readonly museum: string;
  readonly digital: string;
  readonly organization: string;
  readonly twoSites: string;
  readonly key: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
  readonly search: string;
  readonly results: (shown: number, all: number) => string;
  readonly noResults: string;
  readonly viaMunicipality: (municipality: string) => string;
  readonly list: string;
  readonly listFound: string;
  readonly showAll: (count: number) => string;
  readonly place: (locality: string, county: string) => string;
  readonly and: string;
  readonly founded: string;
  readonly visitors: string;
  readonly operator: string;
  readonly serves: string;
  readonly servesArea: (municipalities: number, population: string) => string;
  readonly website: (museum: string) => string;
  readonly unverified: string;
  readonly unverifiedPlace: string;
  readonly unverifiedWebsite: string;
  readonly derived: string;
  readonly option: (
    number: number,
    name: string,
    place: string,
    own: boolean,
    unverifiedPlace: boolean,
  ) => string;
  readonly selected: (name: string) => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly tableCaption: (count: number) => string;
  /** The table's heads, in the order of a row's values. */
  readonly columns: readonly string[];
  readonly missing: string;
  readonly source: (date: string) => string;
  readonly download: string;
  readonly fileName: string;
}

export const museumMapSv: MuseumMapText = {
  locale: "sv-SE",
  title: (southmost, northmost, count) =>
    `Från ${southmost} till ${northmost}: ${count} länsmuseer täcker hela landet`,
  regionTitle: (county) => `Länsmuseer i ${county}`,
  subtitle: {
    names:
      "Välj ett museum på kartan eller i listan, eller sök på en kommun för att se vilket museum som ansvarar för den.",
    numbers: "Tryck på en siffra på kartan eller välj i listan.",
    list: "Välj ett museum i listan, eller sök på en kommun för att se vilket museum som ansvarar för den.",
  },
  summary: (museums, places, own) =>
    `Karta över Sverige med ${museums} länsmuseer på ${places} platser.${own === undefined ? "" : ` ${own} är markerat.`} Samma uppgifter finns i listan och i tabellen.`,
  keyboardHelp: "Piltangenter flyttar, Enter väljer, + och − zoomar, Esc avbryter.",
  own: "Det här museet",
  museum: "Länsmuseum",
  digital: "Digitalt, utan eget hus",
  organization: "Förvaltning med flera museer",
  twoSites: "Ett museum på två orter",
  key: "Teckenförklaring",
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  zoomReset: "Visa hela Sverige",
  pan: { north: "Flytta norrut", south: "Flytta söderut", west: "Flytta västerut", east: "Flytta österut" },
  search: "Sök museum, ort eller kommun",
  results: (shown, all) => `${shown} av ${all} museer`,
  noResults:
    "Inget museum, ingen ort och ingen kommun matchar sökningen. Kontrollera stavningen eller sök på länet.",
  viaMunicipality: (municipality) => `ansvarar för ${municipality} kommun`,
  list: "Alla museer, i länsordning",
  listFound: "Museer som matchar",
  showAll: (count) => `Visa alla ${count}`,
  place: (locality, county) => `${locality}, ${county}`,
  and: " och ",
  founded: "Grundat",
  visitors: "Besök",
  operator: "Drivs av",
  serves: "Ansvarar för",
  servesArea: (municipalities, population) =>
    `${municipalities} ${municipalities === 1 ? "kommun" : "kommuner"}, ${population} invånare (2024)`,
  website: (museum) => `Till webbplatsen för ${museum}`,
  unverified: "ej bekräftad",
  unverifiedPlace: "Läget på kartan är ungefärligt och inte bekräftat av museet.",
  unverifiedWebsite: "adressen ej bekräftad",
  derived: "härledd uppgift",
  option: (number, name, place, own, unverifiedPlace) =>
    `${number}. ${name}. ${place}.${own ? " Det här museet." : ""}${unverifiedPlace ? " Ungefärligt läge." : ""}`,
  selected: (name) => `${name} är valt. Uppgifterna visas intill kartan.`,
  showTable: "Visa som tabell",
  hideTable: "Dölj tabellen",
  tableCaption: (count) => `Sveriges ${count} länsmuseer`,
  columns: ["Nr", "Museum", "Ort", "Län", "Grundat", "Besök", "År", "Webbplats"],
  missing: "Uppgift saknas",
  source: (date) =>
    `Källor: museerna och andra öppna källor. Gränser: bearbetning av SCB:s digitala gränser (maj 2024). Uppdaterad ${date}.`,
  download: "Ladda ner tabellen (CSV)",
  fileName: "lansmuseer.csv",
};

export const museumMapEn: MuseumMapText = {
  locale: "en-GB",
  title: (southmost, northmost, count) =>
    `From ${southmost} to ${northmost}: ${count} county museums cover all of Sweden`,
  regionTitle: (county) => `County museums in ${county}`,
  subtitle: {
    names:
      "Choose a museum on the map or in the list, or search for a municipality to see which museum is responsible for it.",
    numbers: "Tap a number on the map or choose in the list.",
    list: "Choose a museum in the list, or search for a municipality to see which museum is responsible for it.",
  },
  summary: (museums, places, own) =>
    `Map of Sweden with ${museums} county museums in ${places} places.${own === undefined ? "" : ` ${own} is highlighted.`} The same facts are in the list and in the table.`,
  keyboardHelp: "Arrow keys move, Enter selects, + and − zoom, Esc cancels.",
  own: "This museum",
  museum: "County museum",
  digital: "Digital, no building",
  organization: "Organisation with several museums",
  twoSites: "One museum in two towns",
  key: "Key",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Show all of Sweden",
  pan: { north: "Move north", south: "Move south", west: "Move west", east: "Move east" },
  search: "Search museum, town or municipality",
  results: (shown, all) => `${shown} of ${all} museums`,
  noResults: "No museum, town or municipality matches. Check the spelling or search for the county.",
  viaMunicipality: (municipality) => `responsible for ${municipality} municipality`,
  list: "All museums, by county",
  listFound: "Matching museums",
  showAll: (count) => `Show all ${count}`,
  place: (locality, county) => `${locality}, ${county}`,
  and: " and ",
  founded: "Founded",
  visitors: "Visits",
  operator: "Run by",
  serves: "Responsible for",
  servesArea: (municipalities, population) =>
    `${municipalities} ${municipalities === 1 ? "municipality" : "municipalities"}, ${population} inhabitants (2024)`,
  website: (museum) => `Go to the website of ${museum}`,
  unverified: "not confirmed",
  unverifiedPlace: "The position on the map is approximate and not confirmed by the museum.",
  unverifiedWebsite: "address not confirmed",
  derived: "derived",
  option: (number, name, place, own, unverifiedPlace) =>
    `${number}. ${name}. ${place}.${own ? " This museum." : ""}${unverifiedPlace ? " Approximate position." : ""}`,
  selected: (name) => `${name} is selected. The facts are shown next to the map.`,
  showTable: "Show as table",
  hideTable: "Hide the table",
  tableCaption: (count) => `The ${count} county museums of Sweden`,
  columns: ["No.", "Museum", "Town", "County", "Founded", "Visits", "Year", "Website"],
  missing: "Not reported",
  source: (date) =>
    `Sources: the museums and other open sources. Borders: processed from Statistics Sweden's digital boundaries (May 2024). Updated ${date}.`,
  download: "Download the table (CSV)",
  fileName: "county-museums.csv",
};
