import type { Museum } from "./museum.js";

export const museums21To25: readonly Museum[] = [
  {
    id: "lansmuseet-gavleborg",
    name: "Länsmuseet Gävleborg",
    kind: "museum",
    region: "21",
    sites: [
      {
        locality: "Gävle",
        municipality: "2180",
        position: { value: { lon: 17.143, lat: 60.6726 }, confidence: "unverified", source: "own" },
        website: { value: "https://lansmuseetgavleborg.se", confidence: "stated", source: "F38" },
      },
    ],
    founded: {
      value: 1940,
      confidence: "stated",
      source: "F38",
      what: { sv: "Gävle museum", en: "Gävle Museum" },
    },
    visitors: [{ value: 64989, year: 2019, confidence: "stated", source: "S20" }],
    operator: { value: { sv: "Stiftelse", en: "Foundation" }, confidence: "stated", source: "F38" },
  },
  {
    id: "vasternorrlands-museum",
    name: "Västernorrlands museum",
    kind: "museum",
    region: "22",
    sites: [
      {
        locality: "Härnösand",
        municipality: "2280",
        position: { value: { lon: 17.9373, lat: 62.6437 }, confidence: "unverified", source: "own" },
        website: { value: "https://vnmuseum.se", confidence: "stated", source: "S56" },
      },
    ],
    founded: {
      value: 1880,
      confidence: "stated",
      source: "S56",
      what: { sv: "museiföreningen", en: "the museum society" },
    },
    visitors: [],
  },
  {
    id: "jamtli",
    name: "Jamtli",
    kind: "museum",
    region: "23",
    sites: [
      {
        locality: "Östersund",
        municipality: "2380",
        position: { value: { lon: 14.6368, lat: 63.1878 }, confidence: "stated", source: "S58" },
        website: { value: "https://jamtli.com", confidence: "stated", source: "S57" },
      },
    ],
    founded: { value: 1912, confidence: "stated", source: "S59", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 199046, year: 2019, confidence: "stated", source: "S20" }],
    operator: {
      value: {
        sv: "Stiftelse",
        en: "Foundation",
      },
      confidence: "stated",
      source: "S65",
    },
  },
  {
    id: "vasterbottens-museum",
    name: "Västerbottens museum",
    kind: "museum",
    region: "24",
    sites: [
      {
        locality: "Umeå",
        municipality: "2480",
        position: { value: { lon: 20.2888, lat: 63.8323 }, confidence: "unverified", source: "own" },
        website: { value: "https://vbm.se", confidence: "stated", source: "S60" },
      },
    ],
    founded: { value: 1886, confidence: "stated", source: "S60", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 229000, year: 2009, confidence: "stated", source: "S60" }],
  },
  {
    id: "norrbottens-museum",
    name: "Norrbottens museum",
    kind: "museum",
    region: "25",
    sites: [
      {
        locality: "Luleå",
        municipality: "2580",
        position: { value: { lon: 22.1392, lat: 65.5842 }, confidence: "unverified", source: "own" },
        website: { value: "https://norrbottensmuseum.se", confidence: "stated", source: "F41" },
      },
    ],
    founded: {
      value: 1886,
      confidence: "stated",
      source: "F41",
      what: { sv: "museiföreningen", en: "the museum society" },
    },
    visitors: [],
    operator: {
      value: { sv: "Region Norrbotten", en: "Region Norrbotten" },
      confidence: "stated",
      source: "S64",
    },
    // F42.
    note: {
      sv: "Huvudbyggnaden stängd från början av 2024. Återöppning utlovad våren 2025, läget nu okänt.",
      en: "Main building closed from early 2024. Reopening announced for spring 2025, state now unknown.",
    },
  },
];
