import type { Language } from "../text/format.js";
import type { ChoroplethGround } from "./choropleth-ground.js";

/** What the areas of a level are called: "1 kommun", "33 kommuner". */
interface AreaNoun {
  readonly one: string;
  readonly many: string;
}

/** Every word of a choropleth in one language. Numbers come ready formatted. */
export interface ChoroplethText {
  readonly area: Readonly<Record<ChoroplethGround["level"], AreaNoun>>;
  /** Whose borders they are; the terms ask for these words. */
  readonly boundaries: string;
  readonly and: string;
  readonly year: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly play: string;
  readonly pause: string;
  readonly by: Readonly<Record<"activity" | "seat", string>>;
  readonly currentPrices: string;
  readonly highest: (name: string) => string;
  readonly mostlyIn: (kind: string, count: number, of: string) => string;
  readonly changeIn: (rising: number, falling: number, of: string) => string;
  readonly changeFrom: (from: string, to: string) => string;
  readonly subtitleChange: (unit: string, from: string, to: string) => string;
  readonly percent: string;
  readonly points: string;
  readonly areasIn: (areas: string, county: string) => string;
  readonly nothing: string;
  /** No year is left to show anything of. */
  readonly empty: string;
  readonly allMissing: (areas: string) => string;
  readonly onlyOne: (name: string, value: string, rest: string) => string;
  readonly allSame: (areas: string, value: string) => string;
  readonly range: (most: string, high: string, least: string, low: string) => string;
  readonly median: (areas: string, value: string) => string;
  readonly missingIn: (areas: string) => string;
  readonly kinds: (parts: string, areas: string) => string;
  readonly kindIn: (kind: string, areas: string) => string;
  readonly changes: (rising: number, falling: number, same: number) => string;
  readonly unplaced: (count: number, amount: string) => string;
  readonly derived: (year: string) => string;
  readonly rank: (place: number, of: string) => string;
  readonly sharedRank: (place: number, of: string) => string;
  readonly medianIs: (value: string) => string;
  readonly sinceYear: (change: string, year: string) => string;
  readonly unchanged: string;
  readonly noChangeFromZero: (year: string) => string;
  readonly countInClass: (areas: string) => string;
  readonly special: (words: string, count: string) => string;
  readonly circleKey: string;
  readonly chooseNone: string;
  readonly strip: string;
  readonly column: Readonly<Record<"code" | "rank" | "change", string>>;
  readonly selected: (name: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
  readonly keyboardHelp: string;
}

export const choroplethText: Readonly<Record<Language, ChoroplethText>> = {
  sv: {
    area: {
      municipality: { one: "kommun", many: "kommuner" },
      region: { one: "region", many: "regioner" },
    },
    boundaries: "Gränser: bearbetning av SCB:s digitala gränser (maj 2024).",
    and: "och",
    year: "År",
    previousYear: "Föregående år",
    nextYear: "Nästa år",
    play: "Spela upp åren",
    pause: "Pausa",
    by: {
      activity: "fördelat på kommunen där verksamheten sker",
      seat: "fördelat på mottagarens kommun",
    },
    currentPrices: "löpande priser",
    highest: (name) => `${name} högst`,
    mostlyIn: (kind, count, of) => `${kind} i ${count} av ${of}`,
    changeIn: (rising, falling, of) =>
      rising >= falling ? `ökar i ${rising} av ${of}` : `minskar i ${falling} av ${of}`,
    changeFrom: (from, to) => `${from}–${to}`,
    subtitleChange: (unit, from, to) => `Förändring ${from}–${to}, ${unit}`,
    percent: "procent",
    points: "procentenheter",
    areasIn: (areas, county) => `${areas} i ${county}`,
    nothing: "Det finns inget att visa.",
    empty: "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    allMissing: (areas) => `Uppgift saknas för ${areas}.`,
    onlyOne: (name, value, rest) => `Bara ${name} har uppgift: ${value}.${rest}`,
    allSame: (areas, value) => `Lika i ${areas}: ${value}.`,
    range: (most, high, least, low) => `Högst är ${most} med ${high}, lägst ${least} med ${low}.`,
    median: (areas, value) => `Medianen för ${areas} är ${value}.`,
    missingIn: (areas) => `Uppgift saknas för ${areas}.`,
    kinds: (parts, areas) => `Av ${areas}: ${parts}.`,
    kindIn: (kind, areas) => `${kind} i ${areas}`,
    changes: (rising, falling, same) => `Ökar i ${rising}, minskar i ${falling} och är oförändrat i ${same}.`,
    unplaced: (count, amount) => `${count} beslut${amount} har ingen kommun på kartan.`,
    derived: (year) => `Beloppen för ${year} är härledda och inte publicerade.`,
    rank: (place, of) => `Plats ${place} av ${of} med uppgift.`,
    sharedRank: (place, of) => `Delad plats ${place} av ${of} med uppgift.`,
    medianIs: (value) => `Medianen är ${value}.`,
    sinceYear: (change, year) => `${change} sedan ${year}`,
    unchanged: "oförändrat",
    noChangeFromZero: (year) => `Kan inte jämföras: 0 år ${year}`,
    countInClass: (areas) => `Antal ${areas} i varje klass`,
    special: (words, count) => `${words}: ${count}`,
    circleKey: "Cirkelns yta visar summan",
    chooseNone: "Ingen vald",
    strip: "Alla på en linje, från lägst till högst",
    column: { code: "Kod", rank: "Plats", change: "Förändring" },
    selected: (name) => `${name} är vald. Uppgifterna visas intill kartan.`,
    zoomIn: "Zooma in",
    zoomOut: "Zooma ut",
    zoomReset: "Visa hela kartan",
    pan: { north: "Flytta norrut", south: "Flytta söderut", west: "Flytta västerut", east: "Flytta österut" },
    keyboardHelp: "Piltangenter flyttar, Enter väljer, + och − zoomar, Esc avbryter.",
  },
  en: {
    area: {
      municipality: { one: "municipality", many: "municipalities" },
      region: { one: "region", many: "regions" },
    },
    boundaries: "Borders: processed from Statistics Sweden's digital boundaries (May 2024).",
    and: "and",
    year: "Year",
    previousYear: "Previous year",
    nextYear: "Next year",
    play: "Play the years",
    pause: "Pause",
    by: {
      activity: "by the municipality where the activity takes place",
      seat: "by the recipient's municipality",
    },
    currentPrices: "current prices",
    highest: (name) => `${name} highest`,
    mostlyIn: (kind, count, of) => `${kind} in ${count} of ${of}`,
    changeIn: (rising, falling, of) =>
      rising >= falling ? `up in ${rising} of ${of}` : `down in ${falling} of ${of}`,
    changeFrom: (from, to) => `${from}–${to}`,
    subtitleChange: (unit, from, to) => `Change ${from}–${to}, ${unit}`,
    percent: "per cent",
    points: "percentage points",
    areasIn: (areas, county) => `${areas} in ${county}`,
    nothing: "There is nothing to show.",
    empty: "Nothing matches the selection. Remove a filter or choose more years.",
    allMissing: (areas) => `Not reported for ${areas}.`,
    onlyOne: (name, value, rest) => `Only ${name} has reported: ${value}.${rest}`,
    allSame: (areas, value) => `The same in ${areas}: ${value}.`,
    range: (most, high, least, low) => `Highest is ${most} with ${high}, lowest ${least} with ${low}.`,
    median: (areas, value) => `The median of ${areas} is ${value}.`,
    missingIn: (areas) => `Not reported for ${areas}.`,
    kinds: (parts, areas) => `Of ${areas}: ${parts}.`,
    kindIn: (kind, areas) => `${kind} in ${areas}`,
    changes: (rising, falling, same) => `Up in ${rising}, down in ${falling} and unchanged in ${same}.`,
    unplaced: (count, amount) =>
      `${count} ${count === 1 ? "decision" : "decisions"}${amount} ${count === 1 ? "has" : "have"} no municipality on the map.`,
    derived: (year) => `The amounts for ${year} are derived and not published.`,
    rank: (place, of) => `Rank ${place} of ${of} that have reported.`,
    sharedRank: (place, of) => `Shared rank ${place} of ${of} that have reported.`,
    medianIs: (value) => `The median is ${value}.`,
    sinceYear: (change, year) => `${change} since ${year}`,
    unchanged: "unchanged",
    noChangeFromZero: (year) => `Cannot be compared: 0 in ${year}`,
    countInClass: (areas) => `Number of ${areas} in each class`,
    special: (words, count) => `${words}: ${count}`,
    circleKey: "The area of a circle shows the sum",
    chooseNone: "None chosen",
    strip: "All on a line, from lowest to highest",
    column: { code: "Code", rank: "Rank", change: "Change" },
    selected: (name) => `${name} is selected. The facts are shown next to the map.`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomReset: "Show the whole map",
    pan: { north: "Move north", south: "Move south", west: "Move west", east: "Move east" },
    keyboardHelp: "Arrow keys move, Enter selects, + and − zoom, Esc cancels.",
  },
};
