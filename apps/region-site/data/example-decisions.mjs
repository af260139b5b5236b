// Decisions that are made up, for trying out the map before a region has imported its own: 33 municipalities, 2019 to
// 2025, every form of support, fields and target groups. The same seed gives the same rows.
import { culturalFields, grantPrograms, targetGroups } from "@lansmuseer/domain";
import { municipalities } from "@lansmuseer/places";

const HEADERS = [
  "Id",
  "Projekt",
  "Mottagare",
  "Bidragsform",
  "Konst- och kulturområde",
  "Målgrupp",
  "Verksamhetskommun",
  "Beslutsdatum",
  "Sökt belopp",
  "Beviljat belopp",
  "Diarienummer",
];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const WORDS = [
  "Ljusfesten",
  "Byavandringen",
  "Öppna scenen",
  "Berättarkvällen",
  "Filmverkstan",
  "Tonernas hus",
  "Färgstugan",
  "Bokbåten",
];

/** Mulberry32: numbers from 0 to 1 that a seed settles. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The made-up decisions as a CSV file of a region. */
export function exampleDecisions(seed = 12) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const places = municipalities().filter(({ region }) => region === "12");
  const publicGroups = targetGroups.filter(({ kind }) => kind === "public");
  const rows = YEARS.flatMap((year) =>
    places.flatMap(({ name }) =>
      grantPrograms.map(({ id, sv }) => {
        const partner =
          id === "municipal-cooperation" ? one(places.filter((place) => place.name !== name)).name : "";
        const awarded = (2 + Math.floor(random() ** 2 * 120)) * 5_000;
        const day = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
        return {
          year,
          cells: [
            `${one(WORDS)} i ${name}`,
            `Exempelföreningen ${1 + Math.floor(random() * 9)} i ${name}`,
            sv,
            one(culturalFields).sv,
            one(publicGroups).sv,
            partner === "" ? name : `${name}, ${partner}`,
            day,
            String(awarded + Math.floor(random() * 20) * 10_000),
            String(awarded),
          ],
        };
      }),
    ),
  );
  const lines = rows.map(({ year, cells }, index) => [
    `exempel-${index + 1}`,
    ...cells,
    `EX${year}-${index + 1}`,
  ]);
  return [HEADERS, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n");
}
