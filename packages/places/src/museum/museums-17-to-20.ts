import type { Museum } from "./museum.js";

export const museums17To20: readonly Museum[] = [
  {
    // The one published point found comes from OpenStreetMap (ODbL), so it is not used.
    id: "varmlands-museum",
    name: "Värmlands Museum",
    kind: "museum",
    region: "17",
    sites: [
      {
        locality: "Karlstad",
        municipality: "1780",
        position: { value: { lon: 13.501, lat: 59.3845 }, confidence: "unverified", source: "own" },
        website: { value: "https://varmlandsmuseum.se", confidence: "stated", source: "S52" },
      },
    ],
    visitors: [],
  },
  {
    id: "orebro-lans-museum",
    name: "Örebro läns museum",
    kind: "museum",
    region: "18",
    sites: [
      {
        locality: "Örebro",
        municipality: "1880",
        position: { value: { lon: 15.2189, lat: 59.274 }, confidence: "unverified", source: "own" },
        website: { value: "https://olm.se", confidence: "stated", source: "F36" },
      },
    ],
    founded: {
      value: 1856,
      confidence: "stated",
      source: "S11",
      what: { sv: "fornminnesföreningen", en: "the antiquarian society" },
    },
    visitors: [],
    // F37.
    note: {
      sv: "Huvudbyggnaden är stängd till 2027, program på andra platser.",
      en: "Main building closed until 2027, programme elsewhere.",
    },
  },
  {
    id: "vastmanlands-lans-museum",
    name: "Västmanlands läns museum",
    kind: "museum",
    region: "19",
    sites: [
      {
        locality: "Västerås",
        municipality: "1980",
        position: { value: { lon: 16.5522, lat: 59.6097 }, confidence: "stated", source: "S54" },
        website: { value: "https://vastmanlandslansmuseum.se", confidence: "stated", source: "S54" },
      },
    ],
    founded: { value: 1861, confidence: "stated", source: "S54", what: { sv: "museet", en: "the museum" } },
    visitors: [],
    // S54 does not say which of the two years, so the figure is a remark.
    note: {
      sv: "100 547 besök 2017 eller 2018.",
      en: "100,547 visits in 2017 or 2018.",
    },
  },
  {
    id: "dalarnas-museum",
    name: "Dalarnas museum",
    kind: "museum",
    region: "20",
    sites: [
      {
        locality: "Falun",
        municipality: "2080",
        position: { value: { lon: 15.6275, lat: 60.6059 }, confidence: "stated", source: "S55" },
        website: { value: "https://dalarnasmuseum.se", confidence: "stated", source: "S55" },
      },
    ],
    founded: {
      value: 1962,
      confidence: "stated",
      source: "S55",
      what: { sv: "byggnaden", en: "the building" },
    },
    visitors: [
      { value: 45989, year: 2018, confidence: "stated", source: "S21" },
      { value: 83667, year: 2017, confidence: "stated", source: "S21" },
    ],
  },
];
