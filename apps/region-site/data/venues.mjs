// Houses and rooms of culture in Skåne: those that our sources name, and made-up ones in each municipality, since no list
// of all was found. A made-up one has its position near the middle of the municipality's largest locality, and says so.
import { municipalityFacts, museums } from "@lansmuseer/places";
import { inSkane } from "./example-municipalities.mjs";
import { randomFrom } from "./random.mjs";
import { csvOf } from "./write-rows.mjs";

const COLUMNS = [
  ...["id", "name", "kind", "municipality", "address", "latitude", "longitude", "operator"],
  ...["source", "confidence", "fictional"],
];
const RESTART = "utveckling.skane.se: 2021, extra stöd ska bidra till skånska kulturlivets nystart";
const LIBRARIES = "utveckling.skane.se: 2018–2019, bidrag till utveckling av biblioteken i Skåne";
const DEVELOPMENT = "skaneplus.se: här kan du se hur kulturmiljonerna fördelas på skånska projekt";
const SPRING = "mynewsdesk.com/se/region_skane: pressmeddelande 3314105";

/** Name, kind, municipality, source; `derived` where the page does not name the municipality. */
const NAMED = [
  ["Malmö Museer", "museum", "1280", RESTART],
  ["Malmö Konstmuseum", "museum", "1280", RESTART],
  ["Helsingborgs museer", "museum", "1283", RESTART],
  ["Skissernas Museum", "museum", "1281", DEVELOPMENT, "derived"],
  ["Malmö Konsthall", "art-gallery", "1280", SPRING],
  ["Form/Design Center", "art-gallery", "1280", RESTART, "derived"],
  ["Malmö Opera", "theatre", "1280", RESTART],
  ["Malmö Stadsteater", "theatre", "1280", RESTART],
  ["Helsingborgs stadsteater", "theatre", "1283", RESTART],
  ["Moomsteatern", "theatre", "1280", RESTART, "derived"],
  ["Skånes Dansteater", "theatre", "1280", RESTART],
  ["Malmö Live", "concert-hall", "1280", RESTART],
  ["Kristianstads stadsbibliotek", "library", "1290", LIBRARIES],
  ["Malmö stadsbibliotek", "library", "1280", LIBRARIES],
  ["Båstads bibliotek", "library", "1278", LIBRARIES],
  ["Höörs bibliotek", "library", "1267", LIBRARIES],
  ["Landskrona stadsbibliotek", "library", "1282", LIBRARIES],
  ["Svedala bibliotek", "library", "1263", LIBRARIES],
  ["Klippans bibliotek", "library", "1276", LIBRARIES],
];

/** The county's museums of the register, with a position where a source states it. */
const registered = () =>
  museums
    .filter(({ region }) => region === "12")
    .map(({ name, sites: [site] }) => {
      const { position, municipality } = site;
      const isStated = position?.confidence === "stated";
      return {
        name,
        kind: "museum",
        municipality,
        latitude: isStated ? position.value.lat : "",
        longitude: isStated ? position.value.lon : "",
        source: "Länsmuseernas samarbetsråd, medlemsmuseer",
        confidence: "stated",
      };
    });

const named = () =>
  NAMED.map(([name, kind, municipality, source, confidence = "stated"]) => ({
    ...{ name, kind, municipality, source, confidence },
  }));

/** Kind, Swedish name, how likely a municipality of few and of many inhabitants is to have one, and at most how many. */
const KINDS = [
  ["library", "biblioteket", 1, 1, 9],
  ["culture-school", "kulturskolan", 0.85, 1, 2],
  ["culture-house", "kulturhuset", 0.3, 0.95, 3],
  ["art-gallery", "konsthallen", 0.3, 0.95, 3],
  ["museum", "museet", 0.35, 1, 4],
  ["cinema", "biografen", 0.45, 1, 3],
  ["theatre", "scenen", 0.2, 1, 4],
];

function madeUp(seed) {
  const random = randomFrom(seed);
  return inSkane().flatMap(({ code, name }) => {
    const { population, largestLocality } = municipalityFacts(code);
    const size = Math.min(1, population[0].value / 120_000);
    return KINDS.flatMap(([kind, word, few, many, most]) => {
      if (random() > few + (many - few) * size) return [];
      const count = 1 + Math.floor(random() * (most - 1) * Math.max(size, 0.15));
      return Array.from({ length: count }, (_, at) => ({
        name: `Exempel: ${word}${count > 1 ? ` ${at + 1}` : ""} i ${name}`,
        kind,
        municipality: code,
        // Up to two kilometers from the middle, where people live.
        latitude: (largestLocality.value.middle.lat + (random() - 0.5) * 0.03).toFixed(4),
        longitude: (largestLocality.value.middle.lon + (random() - 0.5) * 0.05).toFixed(4),
        source: "Påhittat exempel",
        fictional: "true",
      }));
    });
  });
}

/** What a register knows of a county whose municipalities have published no list: its museum, and how well its place is known. */
export const registeredVenuesFile = (county) =>
  csvOf(
    COLUMNS,
    museums
      .filter(({ region }) => region === county)
      .flatMap(({ name, sites }) =>
        sites.map(({ position, municipality }) => ({ ...position, name, municipality })),
      )
      .map(({ name, municipality, value, confidence = "stated" }, at) => ({
        ...{ id: `lokal-${at + 1}`, name, kind: "museum", municipality, confidence },
        ...{ latitude: value?.lat ?? "", longitude: value?.lon ?? "" },
        source: "Länsmuseernas samarbetsråd, medlemsmuseer",
      })),
  );

/** A CSV file of the table of venues. */
export const venuesFile = (seed = 7) =>
  csvOf(
    COLUMNS,
    [...registered(), ...named(), ...madeUp(seed)].map((venue, at) => ({ ...venue, id: `lokal-${at + 1}` })),
  );
