import {
  missing,
  municipalityCode,
  type MunicipalityFacts,
  plainDate,
  type PolicyDocument,
  regionCode,
  value,
} from "@lansmuseer/domain";
import type { FactSheetData } from "@lansmuseer/view";
import "./fact-sheet.define.js";
import type { LansmuseerFactSheet } from "./fact-sheet.js";

const people: readonly (readonly [code: string, people: number])[] = [
  ["1214", 14_466],
  ["1260", 16_062],
  ["1266", 15_718],
  ["1270", 13_812],
  ["1272", 12_633],
  ["1273", 13_238],
  ["1290", 86_738],
];
const years = [2019, 2020, 2022, 2024];

/** Made-up costs of seven municipalities in four years, one of them not reported in 2020. */
const facts = people.flatMap(([code, count], at) =>
  years.map((year): MunicipalityFacts => {
    const isGap = code === "1270" && year === 2020;
    const cost = (base: number) =>
      isGap ? missing("not-reported") : value(base + 90 * at + 35 * (year - 2019));
    return {
      municipality: municipalityCode(code),
      year,
      population: value(count + 40 * (year - 2022)),
      cultureCost: cost(820),
      cultureGrossCost: cost(1_010),
      libraryCost: cost(310),
      leisureCost: code === "1260" ? missing("suppressed") : cost(900),
      localities: year === 2020 ? value(3 + at) : missing("not-applicable"),
      organizationForm: at % 2 === 0 ? "culture-leisure" : "community-services",
      fictional: true,
    };
  }),
);

const policies: readonly PolicyDocument[] = [
  {
    municipality: municipalityCode("1270"),
    stage: "adopted",
    title: "Kulturplan 2021–2026",
    period: { from: plainDate("2021-01-01"), until: plainDate("2026-12-31") },
    url: "https://example.org/kulturplan",
    fictional: true,
  },
  { municipality: municipalityCode("1273"), stage: "none", period: {}, fictional: true },
];

const data: FactSheetData = {
  facts,
  forms: [],
  policies,
  grants: [
    { municipality: municipalityCode("1270"), year: 2023, amount: value(96_000_000), count: 5 },
    { municipality: municipalityCode("1270"), year: 2024, amount: value(120_000_000), count: 7 },
    { municipality: municipalityCode("1290"), year: 2024, amount: value(900_000_000), count: 31 },
  ],
  region: regionCode("12"),
  plan: {
    region: regionCode("12"),
    title: "Regional kulturplan 2025–2028",
    from: 2025,
    until: 2028,
    decided: "2024-06-19",
    decidedBy: "kulturnämnden",
    url: "https://example.org/plan",
    periodConfidence: "derived",
  },
  reportUrl: "https://example.org/rapport/{code}",
  about: { source: "Exempelregionen, kommunfakta", sourceUrl: "https://example.org/", asOf: "2024-06-30" },
  on: plainDate("2024-06-30"),
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerFactSheet {
  const element = document.createElement("lansmuseer-fact-sheet");
  element.data = data;
  element.state = { language: "sv", municipality: "1270", comparison: "similar", chosen: [] };
  element.link = "https://example.org/";
  return element;
}
