import type { Museum } from "./museum.js";

export const museums17To25: readonly Museum[] = [
  {
    // The one published point found comes from OpenStreetMap (ODbL), so it is not used.
    id: "varmlands-museum",
    name: "Värmlands Museum",
    kind: "museum",
    region: "17",
    sites: [
      {
        name: "Värmlands Museum",
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
        name: "Örebro läns museum",
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
      sv: "Huvudbyggnaden är stängd till 2027; programmet ges på andra platser.",
      en: "The main building is closed until 2027; the programme is held elsewhere.",
    },
  },
  {
    id: "vastmanlands-lans-museum",
    name: "Västmanlands läns museum",
    kind: "museum",
    region: "19",
    sites: [
      {
        name: "Västmanlands läns museum",
        locality: "Västerås",
        municipality: "1980",
        position: { value: { lon: 16.55222, lat: 59.60972 }, confidence: "stated", source: "S54" },
        website: { value: "https://vastmanlandslansmuseum.se", confidence: "stated", source: "S54" },
      },
    ],
    founded: { value: 1861, confidence: "stated", source: "S54", what: { sv: "museet", en: "the museum" } },
    visitors: [],
    // S54 does not say which of the two years, so the figure is a remark.
    note: {
      sv: "100 547 besök 2017 eller 2018; källan är oklar om året.",
      en: "100,547 visits in 2017 or 2018; the source is unclear about the year.",
    },
  },
  {
    id: "dalarnas-museum",
    name: "Dalarnas museum",
    kind: "museum",
    region: "20",
    sites: [
      {
        name: "Dalarnas museum",
        locality: "Falun",
        municipality: "2080",
        position: { value: { lon: 15.62748, lat: 60.60594 }, confidence: "stated", source: "S55" },
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
  {
    id: "lansmuseet-gavleborg",
    name: "Länsmuseet Gävleborg",
    kind: "museum",
    region: "21",
    sites: [
      {
        name: "Länsmuseet Gävleborg",
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
    operator: { value: { sv: "stiftelse", en: "foundation" }, confidence: "stated", source: "F38" },
  },
  {
    id: "vasternorrlands-museum",
    name: "Västernorrlands museum",
    kind: "museum",
    region: "22",
    sites: [
      {
        name: "Västernorrlands museum",
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
        name: "Jamtli",
        locality: "Östersund",
        municipality: "2380",
        position: { value: { lon: 14.63683, lat: 63.18777 }, confidence: "stated", source: "S58" },
        website: { value: "https://jamtli.com", confidence: "stated", source: "S57" },
      },
    ],
    founded: { value: 1912, confidence: "stated", source: "S59", what: { sv: "museet", en: "the museum" } },
    visitors: [{ value: 199046, year: 2019, confidence: "stated", source: "S20" }],
    operator: {
      value: {
        sv: "stiftelse: region, kommun, Heimbygda, konstförening",
        en: "foundation: region, municipality, Heimbygda, art association",
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
        name: "Västerbottens museum",
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
        name: "Norrbottens museum",
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
      sv: "Huvudbyggnaden stängde i början av 2024. Återöppning utlovades till våren 2025; läget nu är okänt.",
      en: "The main building closed in early 2024. Reopening was announced for spring 2025; its state now is unknown.",
    },
  },
];
