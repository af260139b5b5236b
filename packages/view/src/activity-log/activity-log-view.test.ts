import { municipalityCode, type Place, plainDate, regionCode, value } from "@lansmuseer/domain";
import { describe, expect, it } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import {
  makeActivity,
  makeLog,
  makeLogScreen,
  makeLogState,
  makeNetwork,
} from "../test/make-activity-log.js";
import type { ActivitiesView } from "./activities-view.js";
import type { ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import { activityLogView } from "./activity-log-view.js";
import type { NetworksView } from "./networks-view.js";

const activitiesOf = (
  data: Partial<ActivityLogData> = {},
  state: Partial<ActivityLogState> = {},
): ActivitiesView => {
  const view = activityLogView(makeLog(data), makeLogState(state), makeLogScreen());
  if (view.section !== "activities") throw new Error("not the activities");
  return view;
};

const networksOf = (data: Partial<ActivityLogData>, language: "sv" | "en" = "sv"): NetworksView => {
  const view = activityLogView(
    makeLog(data),
    makeLogState({ section: "networks", language }),
    makeLogScreen(),
  );
  if (view.section !== "networks") throw new Error("not the networks");
  return view;
};

const place = (code: string): Place => ({ kind: "municipality", code: municipalityCode(code) });
const mixed = () => [
  makeActivity({ id: "1" }),
  makeActivity({ id: "2", kind: "study-visit", fields: ["museum"], places: [place("1267"), place("1214")] }),
  makeActivity({
    id: "3",
    kind: "training",
    period: {},
    places: [{ kind: "county", code: regionCode("12") }],
  }),
  makeActivity({ id: "4", kind: "other", places: [] }),
];

describe("the sentence of the activity log", () => {
  it("says that there is nothing, and tells an empty file from a filter", () => {
    expect(activitiesOf({ activities: [] }).summary).toBe("Filen innehåller inga insatser.");
    const filtered = activitiesOf({}, { filter: { year: { from: 1999, to: 1999 } } });
    expect(filtered.title).toBe("Inga insatser i urvalet");
    expect(filtered.summary).toBe("Inga insatser matchar urvalet. Ta bort ett filter eller välj fler år.");
  });

  it("has one activity in the singular", () => {
    expect(activitiesOf({ activities: [makeActivity()] }).summary).toBe(
      "1 insats 2023. 1 av länets 33 kommuner har haft minst en. I 32 kommuner är ingen registrerad.",
    );
  });

  it("counts an activity in two municipalities in each, and names the kinds of two", () => {
    expect(activitiesOf({ activities: mixed().slice(0, 2) }).summary).toBe(
      "2 insatser 2023: 1 dialog och 1 studiebesök. 2 av länets 33 kommuner har haft minst en. I 31 kommuner är ingen registrerad.",
    );
  });

  it("names the three of 33 that nobody has met", () => {
    const { title, summary, never } = activitiesOf({}, { filter: { kind: ["dialogue"] } });
    expect(title).toBe("Dialoger har hållits i 30 av 33 kommuner");
    expect(summary).toBe(
      "30 dialoger 2022–2024. 30 av länets 33 kommuner har haft minst en. Ingen är registrerad i Helsingborg, Malmö och Örkelljunga.",
    );
    expect(never.map(({ name }) => name)).toEqual(["Helsingborg", "Malmö", "Örkelljunga"]);
  });

  it("says what is not counted to any municipality, and what has no day", () => {
    expect(activitiesOf({ activities: mixed() }).summary).toBe(
      "4 insatser 2023: 1 dialog, 1 utbildning, 1 studiebesök och 1 annan insats. 2 av länets 33 kommuner har haft minst en. I 31 kommuner är ingen registrerad. 1 insats gäller hela länet och räknas inte till någon kommun. 1 insats saknar plats och räknas inte till någon kommun. 1 insats saknar datum och syns inte på tidslinjen.",
    );
  });

  it("stands when every activity lacks day, place and kind", () => {
    const { id, title, areas, fields, targetGroups, participants } = makeActivity();
    const bare = { id, title, period: {}, places: [], areas, fields, targetGroups, participants };
    const view = activitiesOf({ activities: [bare] });
    expect(view.summary).toBe(
      "1 insats. 0 av länets 33 kommuner har haft minst en. 1 insats saknar plats och räknas inte till någon kommun. 1 insats saknar datum och syns inte på tidslinjen.",
    );
    expect(view.timeline).toBeUndefined();
    expect(view.rows[0]).toMatchObject({
      when: "Datum saknas",
      places: "Plats saknas",
      kindName: "Typ saknas",
    });
  });

  it("is in English as well", () => {
    const { title, summary } = activitiesOf({ activities: mixed() }, { language: "en" });
    expect(title).toBe("Activities have taken place in 2 of 33 municipalities");
    expect(summary).toBe(
      "4 activities 2023: 1 dialogue, 1 training session, 1 study visit and 1 other activity. 2 of the county's 33 municipalities have had at least one. None is recorded in 31 municipalities. 1 activity is for the whole county and is not counted to any municipality. 1 activity has no place and is not counted to any municipality. 1 activity has no date and is not on the timeline.",
    );
  });
});

describe("what is made up", () => {
  const fictional = { fictional: true } as const;
  it("is said once where all is", () => {
    const view = activitiesOf({ activities: [makeActivity(fictional)] });
    expect(view.note).toBe("Exempel. Värdena är påhittade.");
    expect(view.rows[0]?.mark).toBeUndefined();
  });

  it("is counted and marked row by row where some is", () => {
    const activities = [makeActivity({ id: "1" }), makeActivity({ id: "2", ...fictional })];
    const view = activitiesOf({ activities });
    expect(view.note).toBe("1 av 2 uppgifter är påhittade och märkta.");
    expect(view.rows.map(({ mark }) => mark)).toEqual([undefined, "påhittad"]);
    expect(figureCsv(view, "csv")).toContain('"påhittad"');
  });
});

describe("the filters", () => {
  it("count what the other filters leave, and offer nothing that would be empty", () => {
    const { options } = activitiesOf({ activities: mixed() }, { filter: { kind: ["dialogue"] } });
    expect(options.kind.map(({ label }) => label)).toEqual([
      "Dialoger (1)",
      "Utbildningar (1)",
      "Studiebesök (1)",
      "Andra insatser (1)",
    ]);
    expect(options.field).toEqual([]);
    expect(options.year.map(({ label }) => label)).toEqual(["2023 (1)"]);
  });

  it("keep a choice that other filters have emptied, so that it can be taken back", () => {
    const { options } = activitiesOf(
      { activities: mixed() },
      { filter: { kind: ["dialogue"], year: { from: 1999, to: 1999 } } },
    );
    expect(options.kind.find(({ isChosen }) => isChosen)?.label).toBe("Dialoger (0)");
  });

  it("hold as one what others have chosen together", () => {
    const filter = { kind: ["dialogue", "training"], year: { from: 2022, to: 2024 } } as const;
    const { options, title, subtitle } = activitiesOf({ activities: mixed() }, { filter });
    expect(options.kind[0]).toEqual({
      value: "dialogue training",
      label: "Dialoger, Utbildningar (1)",
      isChosen: true,
    });
    expect(title).toBe("Insatser har gjorts i 1 av 33 kommuner");
    expect(subtitle).toBe("Insatser på kulturområdet, Skåne län, 2022–2024");
  });
});

describe("a chosen municipality", () => {
  const chosen = () => activitiesOf({ activities: mixed() }, { selected: "1214" });
  it("narrows list and table, not the title or the others' counts", () => {
    const view = chosen();
    expect(view.rows.map(({ id }) => id)).toEqual(["2"]);
    expect(view.table.rows).toHaveLength(1);
    expect(view.title).toBe("Insatser har gjorts i 2 av 33 kommuner");
    expect(view.chosen).toBe("Svalöv. 1 insats, senast 14 mars 2023.");
    expect(view.listTitle).toBe("Insatser i Svalöv");
  });

  it("is pointed out on the timeline", () => {
    const columns = chosen().timeline?.lanes.flatMap((lane) => lane.columns) ?? [];
    expect(columns.filter(({ ownHeight }) => ownHeight > 0).map(({ spoken }) => spoken)).toEqual([
      "Mars 2023. 1 studiebesök. 1 av dem i Svalöv.",
    ]);
  });

  it("says so when nothing is recorded there", () => {
    expect(activitiesOf({}, { selected: "1280" }).chosen).toBe("Ingen insats är registrerad i Malmö.");
  });
});

describe("the table", () => {
  it("has the rows of the list, with holes that say so", () => {
    const [row] = activitiesOf({ activities: mixed().slice(0, 1) }).table.rows;
    expect(row?.cells.map(({ text, missing }) => missing ?? text)).toEqual([
      "Dialog om kulturplanen",
      "2023-03-14",
      "dialog",
      "Höör",
      "Uppgift saknas",
      "Uppgift saknas",
      "Uppgift saknas",
    ]);
  });

  it("becomes a file in which participants are numbers, and no text is a formula", () => {
    const activities = [makeActivity({ title: "=1+1", participants: value(1400) })];
    const csv = figureCsv(activitiesOf({ activities }), "csv");
    expect(csv.split("\r\n")[1]).toBe('"\'=1+1","2023-03-14","dialog","Höör",..,..,1400');
  });

  it("leads only to the web", () => {
    const cellOf = (url: string) =>
      activitiesOf({ activities: [makeActivity({ url })] }).table.rows[0]?.cells[0];
    expect(cellOf("https://example.se/a")?.href).toBe("https://example.se/a");
    expect(cellOf("javascript:alert(1)")?.href).toBeUndefined();
  });
});

describe("the networks", () => {
  const networks = () => [
    makeNetwork(),
    makeNetwork({
      id: "n2",
      name: "Mångspråkighet",
      fields: ["library"],
      targetGroups: ["library-staff"],
      organizer: "Region Skåne",
    }),
    makeNetwork({
      id: "n3",
      name: "Kulturchefsnätverk",
      fields: [],
      targetGroups: ["culture-managers"],
      dormant: true,
    }),
    makeNetwork({ id: "n4", name: "Barnverksamhet", fields: ["library"], targetGroups: ["library-staff"] }),
  ];

  it("stand by field, with audience, and those at rest are said to", () => {
    const view = networksOf({ networks: networks() });
    expect(view.groups.map(({ name, rows }) => [name, ...rows.map((row) => row.name)])).toEqual([
      ["bibliotek", "Barnverksamhet", "Mångspråkighet"],
      ["offentlig konst", "NOKS Nätverk offentlig konst i Skåne"],
      ["inget särskilt område", "Kulturchefsnätverk"],
    ]);
    expect(view.title).toBe("4 nätverk, varav 1 vilar");
    expect(view.summary).toBe(
      "4 nätverk: 2 inom bibliotek, 1 inom offentlig konst och 1 inom inget särskilt område. 1 av dem vilar.",
    );
    expect(view.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
      "Aktivt",
      "Aktivt",
      "Aktivt",
      "Vilande",
    ]);
  });

  it("say that there are none, or one", () => {
    expect(networksOf({ networks: [] }).summary).toBe("Filen innehåller inga nätverk.");
    expect(networksOf({ networks: [makeNetwork()] }).summary).toBe("1 nätverk: 1 inom offentlig konst.");
    expect(networksOf({ networks: [makeNetwork()] }, "en").summary).toBe("1 network: 1 in public art.");
  });

  it("are no choice where there are none", () => {
    expect(activitiesOf({ networks: [] }).sections).toEqual([]);
    expect(activitiesOf().sections.map(({ label }) => label)).toEqual(["Insatser", "Nätverk"]);
  });
});

describe("the days of an activity", () => {
  it.each([
    ["2024-03-12", "2024-03-12", "12 mars 2024"],
    ["2024-03-12", "2024-03-14", "12–14 mars 2024"],
    ["2024-03-31", "2024-04-02", "31 mars 2024–2 april 2024"],
    ["2024-03-12", undefined, "från 12 mars 2024"],
    [undefined, "2024-03-12", "till 12 mars 2024"],
  ])("from %s to %s are %s", (from, until, expected) => {
    const period = {
      ...(from === undefined ? {} : { from: plainDate(from) }),
      ...(until === undefined ? {} : { until: plainDate(until) }),
    };
    expect(activitiesOf({ activities: [makeActivity({ period })] }).rows[0]?.when).toBe(expected);
  });
});
