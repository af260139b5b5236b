import type { FlowLevel, PathRemainder } from "@lansmuseer/aggregate";
import type { Fund } from "@lansmuseer/domain";
import type { Language } from "../text/format.js";
import type { MoneyUnit } from "../text/money.js";

/** What all the money of a chart has in common, in words. */
export interface FlowScope {
  readonly place: string | undefined;
  readonly areas: string | undefined;
}

/** The words of a flow chart. */
export interface FlowChartText {
  readonly level: Readonly<Record<FlowLevel, string>>;
  readonly fund: Readonly<Record<Fund, string>>;
  readonly rest: Readonly<Record<PathRemainder, string>>;
  readonly areaNotPublished: string;
  readonly directIn: (county: string) => string;
  readonly title: (year: number, of: FlowScope) => string;
  readonly subtitle: (unit: MoneyUnit, by: string) => string;
  readonly total: string;
  readonly columns: Readonly<
    Record<"year" | "name" | "level" | "share" | "known" | "source" | "change", string>
  >;
  readonly amount: (year: number, unit: string) => string;
  readonly stated: string;
  readonly derived: (how: string) => string;
  /** How a sum is derived whose parts are derived in several ways. */
  readonly partly: string;
  /** Said after an amount that is derived. */
  readonly derivedWord: string;
  readonly missing: string;
  readonly partlyMissing: (count: string) => string;
  readonly other: (count: string, parent: string) => string;
  readonly gathered: (count: string) => string;
  readonly withoutAmount: (count: string) => string;
  readonly paidBack: string;
  readonly key: Readonly<Record<"rest" | "derived", string>>;
  readonly shareOf: (share: string) => string;
  readonly stream: (from: string, to: string) => string;
  readonly nothing: string;
  readonly sentence: Readonly<{
    total: (kronor: string, year: number, of: FlowScope) => string;
    funds: (parts: string) => string;
    largest: (name: string, kronor: string, share: string) => string;
    rest: (name: string, kronor: string, share: string) => string;
    missing: (count: string) => string;
    derived: string;
    before: (change: string, year: number, kronor: string) => string;
  }>;
  readonly difference: (count: number) => string;
  /** A share from a fund, such as "40,3 % från staten". */
  readonly from: (share: string, fund: string) => string;
  readonly counted: (level: FlowLevel, count: number) => string;
  readonly file: (year: number) => string;
}

const unitNames = {
  sv: {
    kr: "Kronor",
    tkr: "Tusen kronor (tkr)",
    mnkr: "Miljoner kronor (mnkr)",
    mdkr: "Miljarder kronor (mdkr)",
  },
  en: { kr: "SEK", tkr: "SEK thousand", mnkr: "SEK million", mdkr: "SEK billion" },
} as const;

const one = {
  sv: { fund: "ursprung", region: "region", area: "område", recipient: "mottagare" },
  en: { fund: "source", region: "region", area: "area", recipient: "recipient" },
} as const;

const several = {
  sv: { fund: "ursprung", region: "regioner", area: "områden", recipient: "mottagare" },
  en: { fund: "sources", region: "regions", area: "areas", recipient: "recipients" },
} as const;

export const flowChartText: Readonly<Record<Language, FlowChartText>> = {
  sv: {
    level: { fund: "Från", region: "Region", area: "Kulturområde", recipient: "Mottagare" },
    fund: { state: "Staten", region: "Regionerna", municipality: "Kommunerna", other: "Övriga" },
    rest: { "not-allocated": "Ej fördelat", "not-published": "Ej publicerat", unexplained: "Oförklarat" },
    areaNotPublished: "Område ej publicerat",
    directIn: (county) => `Direkt till ${county}`,
    title: (year, { place, areas }) =>
      `Kulturpengarnas väg ${place === undefined ? "" : `i ${place} `}${year}${areas === undefined ? "" : `: ${areas}`}`,
    subtitle: (unit, by) => `${unitNames.sv[unit]}, löpande priser, efter ${by}`,
    total: "Summa",
    columns: {
      year: "År",
      name: "Namn",
      level: "Nivå",
      share: "Andel",
      known: "Uppgiften är",
      source: "Källa",
      change: "Förändring",
    },
    amount: (year, unit) => `${year}, ${unit}`,
    stated: "Angiven",
    derived: (how) => `Härledd: ${how}`,
    partly: "se raderna under",
    derivedWord: "härlett",
    missing: "Uppgift saknas",
    partlyMissing: (count) => (count === "1" ? "1 uppgift saknas" : `${count} uppgifter saknas`),
    other: (count, parent) => `${count} andra (${parent})`,
    gathered: (count) => `Samlade i bilden (${count})`,
    withoutAmount: (count) => `Utan publicerat belopp (${count})`,
    paidBack: "återbetalt",
    key: { rest: "Ej fördelat eller ej publicerat", derived: "* Härlett belopp, streckad kant" },
    shareOf: (share) => `${share} av hela beloppet`,
    stream: (from, to) => `${from} till ${to}`,
    nothing: "Inga belopp är publicerade.",
    sentence: {
      total: (kronor, year, { place, areas }) =>
        `${place === undefined ? "Sammanlagt " : `${place}: `}${kronor}${areas === undefined ? "" : ` till ${areas}`} år ${year}.`,
      funds: (parts) => `Av pengarna kommer ${parts}.`,
      largest: (name, kronor, share) => `Mest går till ${name}, ${kronor} (${share}).`,
      rest: (name, kronor, share) => `${name}: ${kronor} (${share}).`,
      missing: (count) => `Belopp saknas för ${count}.`,
      derived: "En del belopp är härledda; tabellen säger hur.",
      before: (change, year, kronor) => `Det är ${change} jämfört med ${year}, då summan var ${kronor}.`,
    },
    difference: (count) =>
      count === 1
        ? "I en region stämmer raderna inte med summan."
        : `I ${count} regioner stämmer raderna inte med summan.`,
    from: (share, fund) => `${share} från ${fund.toLowerCase()}`,
    counted: (level, count) => `${count} ${count === 1 ? one.sv[level] : several.sv[level]}`,
    file: (year) => `kulturpengar-${year}`,
  },
  en: {
    level: { fund: "From", region: "Region", area: "Cultural area", recipient: "Recipient" },
    fund: { state: "The state", region: "The regions", municipality: "The municipalities", other: "Others" },
    rest: { "not-allocated": "Not allocated", "not-published": "Not published", unexplained: "Unexplained" },
    areaNotPublished: "Area not published",
    directIn: (county) => `Directly to ${county}`,
    title: (year, { place, areas }) =>
      `The way of the culture money ${place === undefined ? "" : `in ${place} `}${year}${areas === undefined ? "" : `: ${areas}`}`,
    subtitle: (unit, by) => `${unitNames.en[unit]}, current prices, by ${by}`,
    total: "Total",
    columns: {
      year: "Year",
      name: "Name",
      level: "Level",
      share: "Share",
      known: "The figure is",
      source: "Source",
      change: "Change",
    },
    amount: (year, unit) => `${year}, ${unit}`,
    stated: "Stated",
    derived: (how) => `Derived: ${how}`,
    partly: "see the rows below",
    derivedWord: "derived",
    missing: "Not reported",
    partlyMissing: (count) => (count === "1" ? "1 figure is missing" : `${count} figures are missing`),
    other: (count, parent) => `${count} others (${parent})`,
    gathered: (count) => `Gathered in the picture (${count})`,
    withoutAmount: (count) => `Without a published amount (${count})`,
    paidBack: "paid back",
    key: { rest: "Not allocated or not published", derived: "* Derived amount, dashed edge" },
    shareOf: (share) => `${share} of the whole`,
    stream: (from, to) => `${from} to ${to}`,
    nothing: "No amounts are published.",
    sentence: {
      total: (kronor, year, { place, areas }) =>
        `${place === undefined ? "In all " : `${place}: `}${kronor}${areas === undefined ? "" : ` to ${areas}`} in ${year}.`,
      funds: (parts) => `Of the money, ${parts}.`,
      largest: (name, kronor, share) => `Most goes to ${name}, ${kronor} (${share}).`,
      rest: (name, kronor, share) => `${name}: ${kronor} (${share}).`,
      missing: (count) => `Amounts are missing for ${count}.`,
      derived: "Some amounts are derived; the table says how.",
      before: (change, year, kronor) => `That is ${change} on ${year}, when the sum was ${kronor}.`,
    },
    difference: (count) =>
      count === 1
        ? "In one region the lines do not come to the sum."
        : `In ${count} regions the lines do not come to the sum.`,
    from: (share, fund) => `${share} is from ${fund.toLowerCase()}`,
    counted: (level, count) => `${count} ${count === 1 ? one.en[level] : several.en[level]}`,
    file: (year) => `culture-money-${year}`,
  },
};
