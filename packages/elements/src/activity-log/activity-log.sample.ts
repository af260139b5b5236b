import {
  type Activity,
  activityKinds,
  missing,
  municipalityCode,
  type Network,
  plainDate,
  regionCode,
  value,
} from "@lansmuseer/domain";
import type { ActivityLogData } from "@lansmuseer/view";
import "./activity-log.define.js";
import type { LansmuseerActivityLogView } from "./activity-log.js";

const codes = ["1214", "1230", "1231", "1256", "1260", "1267", "1270", "1272", "1291", "1292"];

/** Sixty made-up activities in ten municipalities, autumn 2022 to spring 2024, some without a day, a place or a kind. */
const activities = Array.from({ length: 60 }, (_, at): Activity => {
  const month = 8 + ((at * 8) % 21);
  const day = plainDate(
    `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(1 + ((at * 11) % 28)).padStart(2, "0")}`,
  );
  const kind = activityKinds[(at * 3 + Math.floor(at / 7)) % 5]?.id;
  return {
    id: `a${at}`,
    title: `Insats ${at + 1}: samtal om kulturens rum`,
    ...(kind === undefined || at % 20 === 7 ? {} : { kind }),
    period: at % 15 === 4 ? {} : { from: day, until: day },
    places:
      at % 12 === 5
        ? [{ kind: "county", code: regionCode("12") }]
        : [{ kind: "municipality", code: municipalityCode(codes[(at * 3) % codes.length] ?? "1267") }],
    areas: [],
    fields: at % 3 === 0 ? ["library"] : at % 3 === 1 ? ["dance"] : [],
    targetGroups: at % 2 === 0 ? ["culture-strategists"] : [],
    participants: at % 4 === 0 ? value(8 + at) : missing("not-reported"),
    fictional: true,
    ...(at === 0 ? { url: "https://example.org/insats" } : {}),
  };
});

const networks: readonly Network[] = [
  {
    id: "n1",
    name: "Mångspråkighet",
    members: [],
    fields: ["library"],
    targetGroups: ["library-staff"],
    organizer: "Region Exempel",
    fictional: true,
  },
  {
    id: "n2",
    name: "Kulturchefsnätverk",
    members: [],
    fields: [],
    targetGroups: ["culture-managers"],
    dormant: true,
    fictional: true,
  },
];

const data: ActivityLogData = {
  activities,
  networks,
  region: regionCode("12"),
  about: {
    source: "Region Exempel, logg över insatser",
    sourceUrl: "https://example.org/",
    asOf: "2024-06-30",
  },
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerActivityLogView {
  const element = document.createElement("lansmuseer-activity-log-view");
  element.data = data;
  element.state = { language: "sv", section: "activities", filter: {}, selected: "1270" };
  element.link = "https://example.org/";
  return element;
}
