import type { Museum } from "./museum.js";

export const museums10To14: readonly Museum[] = [
  {
    id: "blekinge-museum",
    name: "Blekinge museum",
    kind: "museum",
    region: "10",
    sites: [
      {
        locality: "Karlskrona",
        municipality: "1080",
        position: { value: { lon: 15.5842, lat: 56.1635 }, confidence: "unverified", source: "own" },
        website: { value: "https://blekingemuseum.se", confidence: "stated", source: "F30" },
      },
    ],
    founded: { value: 1899, confidence: "stated", source: "S40", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 90583, year: 2018, confidence: "stated", source: "S21" }],
    operator: { value: { sv: "Stiftelse", en: "Foundation" }, confidence: "stated", source: "S40" },
  },
  {
    id: "kulturen-i-lund",
    name: "Kulturen i Lund",
    kind: "museum",
    region: "12",
    sites: [
      {
        name: "Kulturen",
        locality: "Lund",
        municipality: "1281",
        position: { value: { lon: 13.1972, lat: 55.7048 }, confidence: "stated", source: "S41" },
        website: { value: "https://kulturen.com", confidence: "unverified", source: "own" },
      },
    ],
    founded: {
      value: 1882,
      confidence: "stated",
      source: "S42",
      what: { sv: "föreningen", en: "the association" },
    },
    // S43, a travel page, gives about 200,000 a year and no year: too weak to state.
    visitors: [],
  },
  {
    id: "regionmuseet-skane",
    name: "Regionmuseet Skåne",
    kind: "museum",
    region: "12",
    sites: [
      {
        locality: "Kristianstad",
        municipality: "1290",
        position: { value: { lon: 14.1545, lat: 56.031 }, confidence: "unverified", source: "own" },
        website: { value: "https://regionmuseet.se", confidence: "unverified", source: "own" },
      },
    ],
    visitors: [],
    // S44.
    note: {
      sv: "Länsmuseum för hela Skåne.",
      en: "County museum of all Skåne.",
    },
  },
  {
    id: "hallands-lansmuseer",
    name: "Hallands länsmuseer",
    kind: "museum",
    region: "13",
    sites: [
      {
        name: "Hallands konstmuseum",
        locality: "Halmstad",
        municipality: "1380",
        position: { value: { lon: 12.8567, lat: 56.677 }, confidence: "unverified", source: "own" },
        website: { value: "https://hallandskonstmuseum.se", confidence: "unverified", source: "own" },
      },
      {
        name: "Hallands kulturhistoriska museum",
        locality: "Varberg",
        municipality: "1383",
        position: { value: { lon: 12.2398, lat: 57.1058 }, confidence: "unverified", source: "own" },
        website: { value: "https://museumhalland.se", confidence: "stated", source: "S6" },
      },
    ],
    visitors: [{ value: 97142, year: 2019, confidence: "stated", source: "S20" }],
    note: {
      sv: "Besöken gäller Varberg.",
      en: "Visits are to Varberg.",
    },
  },
  {
    id: "bohuslans-museum",
    name: "Bohusläns museum",
    kind: "museum",
    region: "14",
    sites: [
      {
        locality: "Uddevalla",
        municipality: "1485",
        position: { value: { lon: 11.9307, lat: 58.3476 }, confidence: "unverified", source: "own" },
        website: { value: "https://bohuslansmuseum.se", confidence: "stated", source: "S45" },
      },
    ],
    founded: { value: 1861, confidence: "stated", source: "S46", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 270173, year: 2018, confidence: "stated", source: "S21" }],
    operator: { value: { sv: "Stiftelse", en: "Foundation" }, confidence: "stated", source: "S46" },
  },
  {
    id: "kulturutveckling-vgr",
    name: "Förvaltningen för kulturutveckling",
    shortName: "Kulturutveckling VGR",
    kind: "organization",
    region: "14",
    sites: [
      {
        name: "Vänersborgs museum",
        locality: "Vänersborg",
        municipality: "1487",
        position: { value: { lon: 12.327, lat: 58.3796 }, confidence: "unverified", source: "own" },
        website: { value: "https://vgregion.se", confidence: "stated", source: "S5" },
      },
    ],
    founded: {
      value: 2020,
      confidence: "stated",
      source: "S5",
      what: { sv: "förvaltningen", en: "the administration" },
    },
    visitors: [],
    operator: {
      value: { sv: "Västra Götalandsregionen", en: "Region Västra Götaland" },
      confidence: "stated",
      source: "S5",
    },
    runs: [
      "Göteborgs naturhistoriska museum",
      "Vänersborgs museum",
      "Lödöse museum",
      "Forsviks bruk",
      "Slöjd & byggnadsvård Nääs",
      "Vitlycke museum",
    ],
    // S62.
    note: {
      sv: "Förvaltningen heter numera Kulturförvaltningen.",
      en: "The administration is now called Kulturförvaltningen.",
    },
  },
  {
    id: "vastergotlands-museum",
    name: "Västergötlands museum",
    kind: "museum",
    region: "14",
    sites: [
      {
        locality: "Skara",
        municipality: "1495",
        position: { value: { lon: 13.4406, lat: 58.3897 }, confidence: "stated", source: "S49" },
        website: { value: "https://vastergotlandsmuseum.se", confidence: "stated", source: "S48" },
      },
    ],
    founded: { value: 1865, confidence: "stated", source: "S50", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 176716, year: 2017, confidence: "stated", source: "S51" }],
  },
];
