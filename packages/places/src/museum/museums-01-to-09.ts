import type { Museum } from "./museum.js";

export const museums01To09: readonly Museum[] = [
  {
    id: "stockholms-lansmuseum",
    name: "Stockholms läns museum",
    kind: "digital",
    region: "01",
    sites: [
      {
        locality: "Sickla, Nacka",
        municipality: "0182",
        position: { value: { lon: 18.1206, lat: 59.3056 }, confidence: "stated", source: "S30" },
        website: { value: "https://stockholmslansmuseum.se", confidence: "unverified", source: "own" },
      },
    ],
    founded: { value: 1983, confidence: "stated", source: "S11", what: { sv: "museet", en: "the museum" } },
    visitors: [],
    // S2; the former premises S30.
    note: {
      sv: "Digitalt museum. Punkten visar de tidigare lokalerna.",
      en: "A digital museum. The point marks its former premises.",
    },
  },
  {
    id: "upplandsmuseet",
    name: "Upplandsmuseet",
    kind: "museum",
    region: "03",
    sites: [
      {
        locality: "Uppsala",
        municipality: "0380",
        position: { value: { lon: 17.6347, lat: 59.8589 }, confidence: "stated", source: "S31" },
        website: { value: "https://upplandsmuseet.se", confidence: "stated", source: "F30" },
      },
    ],
    founded: {
      value: 1959,
      confidence: "stated",
      source: "S32",
      what: { sv: "museet i Akademikvarnen", en: "the museum in the Academy Mill" },
    },
    visitors: [],
  },
  {
    id: "sormlands-museum",
    name: "Sörmlands museum",
    kind: "museum",
    region: "04",
    sites: [
      {
        locality: "Nyköping",
        municipality: "0480",
        position: { value: { lon: 17.0115, lat: 58.749 }, confidence: "unverified", source: "own" },
        website: { value: "https://sormlandsmuseum.se", confidence: "stated", source: "S33" },
      },
    ],
    visitors: [],
    operator: {
      value: { sv: "Region Sörmland", en: "Region Sörmland" },
      confidence: "stated",
      source: "S11",
    },
  },
  {
    id: "ostergotlands-museum",
    name: "Östergötlands museum",
    kind: "museum",
    region: "05",
    sites: [
      {
        locality: "Linköping",
        municipality: "0580",
        position: { value: { lon: 15.6216, lat: 58.4134 }, confidence: "unverified", source: "own" },
        website: { value: "https://ostergotlandsmuseum.se", confidence: "stated", source: "S6" },
      },
    ],
    founded: {
      value: 1939,
      confidence: "stated",
      source: "S34",
      what: { sv: "byggnaden", en: "the building" },
    },
    visitors: [],
  },
  {
    id: "jonkopings-lans-museum",
    name: "Jönköpings läns museum",
    kind: "museum",
    region: "06",
    sites: [
      {
        locality: "Jönköping",
        municipality: "0680",
        position: { value: { lon: 14.1712, lat: 57.7809 }, confidence: "unverified", source: "own" },
        website: { value: "https://jonkopingslansmuseum.se", confidence: "stated", source: "F32" },
      },
    ],
    founded: {
      value: 1977,
      confidence: "stated",
      source: "S35",
      what: { sv: "stiftelsen", en: "the foundation" },
    },
    visitors: [{ value: 136873, year: 2019, confidence: "stated", source: "S20" }],
    operator: { value: { sv: "Stiftelse", en: "Foundation" }, confidence: "stated", source: "S35" },
  },
  {
    id: "kulturparken-smaland",
    name: "Kulturparken Småland",
    kind: "museum",
    region: "07",
    sites: [
      {
        name: "Smålands museum",
        locality: "Växjö",
        municipality: "0780",
        position: { value: { lon: 14.8088, lat: 56.8758 }, confidence: "unverified", source: "own" },
        website: { value: "https://kulturparkensmaland.se", confidence: "unverified", source: "own" },
      },
    ],
    visitors: [{ value: 121807, year: 2019, confidence: "stated", source: "S20" }],
    operator: {
      value: {
        sv: "Kommunalt bolag (Region Kronoberg, Växjö kommun)",
        en: "Municipal company (Region Kronoberg, Växjö Municipality)",
      },
      confidence: "stated",
      source: "S2",
    },
    note: {
      sv: "Källorna skiljer sig: första byggnad 1885 eller 1890.",
      en: "Sources differ: first building 1885 or 1890.",
    },
  },
  {
    id: "kalmar-lans-museum",
    name: "Kalmar läns museum",
    kind: "museum",
    region: "08",
    sites: [
      {
        locality: "Kalmar",
        municipality: "0880",
        position: { value: { lon: 16.3706, lat: 56.6644 }, confidence: "stated", source: "S37" },
        website: { value: "https://kalmarlansmuseum.se", confidence: "stated", source: "S37" },
      },
    ],
    founded: {
      value: 1871,
      confidence: "stated",
      source: "S2",
      what: { sv: "fornminnesföreningen", en: "the antiquarian society" },
    },
    visitors: [{ value: 83303, year: 2019, confidence: "stated", source: "S20" }],
  },
  {
    id: "gotlands-museum",
    name: "Gotlands Museum",
    kind: "museum",
    region: "09",
    sites: [
      {
        locality: "Visby",
        municipality: "0980",
        position: { value: { lon: 18.2925, lat: 57.6397 }, confidence: "stated", source: "S39" },
        website: { value: "https://gotlandsmuseum.se", confidence: "stated", source: "S39" },
      },
    ],
    founded: { value: 1875, confidence: "stated", source: "S39", what: { sv: "museet", en: "the museum" } },
    visitors: [
      { value: 336074, year: 2019, confidence: "stated", source: "S20" },
      { value: 345758, year: 2018, confidence: "stated", source: "S21" },
    ],
  },
];
