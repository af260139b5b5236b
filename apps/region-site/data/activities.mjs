// What Region Skåne has done in the municipalities. The dialogues and one network meeting are real: the report names where
// they were held, but not which day. The others are made up, so that there is something on a line of time; each says so.
import { inSkane } from "./example-municipalities.mjs";
import { networks } from "./networks.mjs";
import { randomFrom } from "./random.mjs";
import { NOT_VISITED, REPORT } from "./report.mjs";
import { csvOf } from "./write-rows.mjs";

const COLUMNS = [
  ...[
    "id",
    "title",
    "kind",
    "description",
    "organizer",
    "from",
    "until",
    "places",
    "fields",
    "target_groups",
  ],
  ...["participants", "source", "confidence", "fictional"],
];
const ORGANIZER = "Region Skåne, kulturförvaltningen";

/** Where a dialogue was held: everywhere but in the three municipalities that the report names. */
const visited = () => inSkane().filter(({ code }) => !NOT_VISITED.includes(code));

function dialogues() {
  return visited().map(({ code, name }) => ({
    id: `dialog-${code}`,
    title: `Kommundialog i ${name}`,
    kind: "dialogue",
    description: "Hölls mellan hösten 2022 och våren 2024. Dagen anges inte i rapporten.",
    organizer: ORGANIZER,
    places: code,
    target_groups: "culture-managers|culture-strategists",
    source: REPORT,
    confidence: "stated",
  }));
}

/** The report: in February more than 40 people of municipalities and the region met in Höör. */
const meeting = () => ({
  id: "natverksmote-hoor-2024",
  title: "Nätverksmöte om allmän- och vuxenkultur",
  kind: "network-meeting",
  description: "Det första mötet i nätverket. Drygt 40 deltog; dagen i februari anges inte i rapporten.",
  organizer: ORGANIZER,
  from: "2024-02-01",
  until: "2024-02-29",
  places: "1267",
  target_groups: "culture-strategists",
  participants: "40",
  source: REPORT,
  confidence: "derived",
});

const COURSES = [
  ["Fortbildning: tillgängliga bibliotek", "library", "library-staff"],
  ["Fortbildning: konst i detaljplanen", "public-art", "public-art-officers"],
  ["Utbildning: att skriva en kulturplan", "", "culture-managers"],
  ["Utbildning: kultur för barn och unga", "", "culture-coordinators"],
];
const PLACES = ["biblioteket", "konsthallen", "kulturhuset", "kulturskolan", "museet"];

function madeUp(seed) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const pad = (number) => String(number).padStart(2, "0");
  const day = (year) => `${year}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
  const source = "Påhittat exempel";
  const common = { organizer: ORGANIZER, source, fictional: "true" };
  const visits = visited()
    .filter(() => random() < 0.6)
    .map(({ code, name }) => ({
      ...common,
      title: `Studiebesök på ${one(PLACES)} i ${name}`,
      kind: "study-visit",
      from: day(one([2023, 2024])),
      places: code,
      target_groups: "culture-managers",
      participants: String(2 + Math.floor(random() * 8)),
    }));
  const meetings = networks
    .filter(([, , { dormant }]) => dormant === undefined)
    .flatMap(([name, , { fields, groups }]) =>
      [2023, 2024, 2025].map((year) => ({
        ...common,
        title: `Möte: ${name}`,
        kind: "network-meeting",
        from: day(year),
        places: one(visited()).code,
        fields,
        target_groups: groups,
        participants: String(8 + Math.floor(random() * 30)),
      })),
    );
  const courses = [2022, 2023, 2024, 2025].flatMap((year) =>
    COURSES.map(([title, fields, groups]) => ({
      ...common,
      title,
      kind: "training",
      from: day(year),
      places: one(visited()).code,
      fields,
      target_groups: groups,
      participants: String(10 + Math.floor(random() * 40)),
    })),
  );
  return [...visits, ...meetings, ...courses].map((row, at) => ({
    ...row,
    id: `exempel-${at + 1}`,
    until: row.from,
  }));
}

/** A CSV file of the table of activities. */
export const activitiesFile = (seed = 22) => csvOf(COLUMNS, [...dialogues(), meeting(), ...madeUp(seed)]);
