import {
  type Activity,
  missing,
  municipalityCode,
  type Network,
  plainDate,
  regionCode,
} from "@lansmuseer/domain";
import type { FigureScreen } from "../figure/figure-view.js";
import type { ActivityLogData, ActivityLogState } from "../activity-log/activity-log-data.js";
import { municipalitiesOf } from "../municipality/municipality-name.js";

export const skane = regionCode("12");

/** A dialogue in Höör on a day in spring. */
export const makeActivity = (change: Partial<Activity> = {}): Activity => ({
  id: "1",
  title: "Dialog om kulturplanen",
  kind: "dialogue",
  period: { from: plainDate("2023-03-14"), until: plainDate("2023-03-14") },
  places: [{ kind: "municipality", code: municipalityCode("1267") }],
  areas: [],
  fields: [],
  targetGroups: [],
  participants: missing("not-reported"),
  ...change,
});

/** The three municipalities that Region Skåne had not yet met in spring 2024. */
const notYetMet = ["1257", "1280", "1283"];

/** A dialogue in each of 30 municipalities, autumn 2022 to spring 2024, as Region Skåne's report tells. */
export const dialogues = (): readonly Activity[] =>
  municipalitiesOf(skane)
    .filter((code) => !notYetMet.includes(code))
    .map((code, at) => {
      const month = 9 + Math.floor((at * 20) / 30);
      const day = plainDate(
        `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`,
      );
      return makeActivity({
        id: `d${code}`,
        title: "Kommundialog",
        period: { from: day, until: day },
        places: [{ kind: "municipality", code }],
      });
    });

export const makeNetwork = (change: Partial<Network> = {}): Network => ({
  id: "n1",
  name: "NOKS Nätverk offentlig konst i Skåne",
  members: [],
  fields: ["public-art"],
  targetGroups: ["public-art-officers"],
  ...change,
});

export const makeLog = (change: Partial<ActivityLogData> = {}): ActivityLogData => ({
  activities: dialogues(),
  networks: [makeNetwork()],
  region: skane,
  about: { source: "Region Skåne" },
  ...change,
});

export const makeLogState = (change: Partial<ActivityLogState> = {}): ActivityLogState => ({
  language: "sv",
  section: "activities",
  filter: {},
  ...change,
});

/** A screen whose letters are all 7 px wide. */
export const makeLogScreen = (change: Partial<FigureScreen> = {}): FigureScreen => ({
  width: 640,
  lineHeight: 17,
  measure: (text) => text.length * 7,
  ...change,
});
