// The networks that a survey of spring 2024 found, in the order of the report's table: name, for whom, and what our code
// lists say of it. The report says no members.
import { REPORT } from "./report.mjs";
import { csvOf } from "./write-rows.mjs";

const LIBRARY = { fields: "library", groups: "library-staff" };

/** Name, for whom in the report's words, fields, target groups, and whether it rests. */
export const networks = [
  [
    "Nätverk för allmän- och vuxenkulturfrågor",
    "Kulturstrateger, utvecklare",
    { groups: "culture-strategists" },
  ],
  ["Nätverk för kultur för barn och unga", "Kultursamordnare", { groups: "culture-coordinators" }],
  ["Nätverk för kultur i äldreomsorgen", "Öppen för alla intresserade", { groups: "everyone" }],
  [
    "Referensgrupp Skola och Kultur: subventioner inom konst-, film- och litteraturområdet",
    "Kulturverksamheter och kommunala funktioner inom skola och kultur",
    { fields: "visual-art|film|literature" },
  ],
  ["Nationella minoriteter (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Mångspråkighet (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Barnverksamhet (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Tillgänglighet (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Digitalisering (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Mediafrågor (bibliotek)", "Bibliotekspersonal", LIBRARY],
  ["Bibliotekschefsnätverk", "Bibliotekschefer", { fields: "library", groups: "library-managers" }],
  [
    "NOKS Nätverk offentlig konst i Skåne",
    "Konstansvariga",
    { fields: "public-art", groups: "public-art-officers" },
  ],
  [
    "Nätverk för Gestaltad livsmiljö",
    "Samhällsbyggnad, kultur",
    { organizer: "Region Skåne, Regional utveckling" },
  ],
  [
    "Kulturpedagogiska nätverket (KPN)",
    "Institutioner och kommunala museer",
    { fields: "museum", groups: "museum-staff" },
  ],
  [
    "Kulturarvsmötet (kollegiet)",
    "Institutioner och kommunala museer",
    { fields: "heritage", groups: "museum-staff" },
  ],
  [
    "Beredningsgruppen för kulturella och kreativa branscher inom Regionsamverkan Sydsverige (RSS)",
    "Politiker, utvecklare och strateger inom Regional utveckling och Kultur",
    { groups: "politicians|culture-strategists" },
  ],
  ["Kulturchefsnätverk", "", { groups: "culture-managers", dormant: "true" }],
];

/** A CSV file of the table of networks. */
export const networksFile = () =>
  csvOf(
    ["id", "name", "description", "organizer", "fields", "target_groups", "dormant", "source", "confidence"],
    networks.map(([name, audience, { fields, groups, organizer, dormant }], at) => ({
      id: `natverk-${String(at + 1).padStart(2, "0")}`,
      name,
      description: audience === "" ? "" : `Målgrupp enligt rapporten: ${audience}.`,
      organizer: organizer ?? "Region Skåne",
      fields,
      target_groups: groups,
      dormant,
      source: `${REPORT} (kartläggning våren 2024)`,
      confidence: "stated",
    })),
  );
