import {
  type CulturePlan,
  missing,
  municipalityCode,
  plainDate,
  regionCode,
  value,
} from "@lansmuseer/domain";
import { describe, expect, it } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import {
  makeFacts,
  makePolicy,
  makeSheet,
  makeSheetScreen,
  makeSheetState,
} from "../test/make-fact-sheet.js";
import type { FactSheetData, FactSheetState } from "./fact-sheet-data.js";
import { factSheetView } from "./fact-sheet-view.js";

const viewOf = (data: Partial<FactSheetData> = {}, state: Partial<FactSheetState> = {}) =>
  factSheetView(makeSheet(data), makeSheetState(state), makeSheetScreen());

// Populations of 2022, SCB. The costs are made up for the test.
const facts = () => [
  makeFacts("1270", 2019, { population: 13_617, cultureCost: 1_100 }),
  makeFacts("1270", 2022, { population: 13_812, cultureCost: 1_300, leisureCost: 900 }),
  makeFacts("1290", 2022, { population: 86_738, cultureCost: 900 }),
  makeFacts("1272", 2022, { population: 12_633, cultureCost: 1_100, leisureCost: 700 }),
  makeFacts("1273", 2022, { population: 13_238 }),
];

describe("the sentence of a fact sheet", () => {
  it("says that nothing is reported, which is not that there is nothing", () => {
    expect(viewOf().summary).toBe("Inga uppgifter är rapporterade för Tomelilla.");
    expect(viewOf().picture.panels).toEqual([]);
  });

  it("has one figure alone", () => {
    expect(viewOf({ facts: [makeFacts("1270", 2022, { population: 13_812 })] }).summary).toBe(
      "Tomelilla hade 13\u00a0812 invånare den 31 december 2022. Kostnaden för kultur är inte rapporterad. Styrdokument för kultur: uppgift saknas.",
    );
  });

  it("compares with no one when no one else has reported", () => {
    const one = [makeFacts("1270", 2022, { cultureCost: 1_300 })];
    expect(viewOf({ facts: one }).summary).toBe(
      "Folkmängden i Tomelilla är inte rapporterad. Kulturen kostade 1\u00a0300 kronor per invånare 2022. Styrdokument för kultur: uppgift saknas.",
    );
  });

  it("sets many beside their mean, and names the document in force", () => {
    const view = viewOf({ facts: facts(), policies: [makePolicy("1270")] });
    expect(view.title).toBe("Tomelilla lägger mer på kultur än länets medel");
    expect(view.summary).toBe(
      "Tomelilla hade 13\u00a0812 invånare den 31 december 2022. Kulturen kostade 1\u00a0300 kronor per invånare 2022, mer än medelvärdet i länet (1\u00a0100 kronor). Styrdokument för kultur: gällande, till 31 december 2026.",
    );
  });

  it("says of a cost before income that it is one, where the net cost is not known", () => {
    const gross = [
      makeFacts("1270", 2022, { cultureGrossCost: 1_400 }),
      makeFacts("1290", 2022, { cultureGrossCost: 1_600 }),
    ];
    const view = viewOf({ facts: gross });
    expect(view.title).toBe("Tomelilla lägger mindre på kultur än länets medel");
    expect(view.summary).toContain(
      "Kulturen kostade, före intäkter, 1\u00a0400 kronor per invånare 2022, mindre än medelvärdet i länet (1\u00a0500 kronor).",
    );
  });

  it("makes no title of a difference that cannot be seen", () => {
    const alike = [
      makeFacts("1270", 2022, { cultureCost: 1_000 }),
      makeFacts("1290", 2022, { cultureCost: 1_010 }),
    ];
    expect(viewOf({ facts: alike }).title).toBe("Kommunfakta: Tomelilla");
  });

  it("stands when every figure is held back", () => {
    const held = makeFacts("1270", 2022, {}, { cultureCost: missing("suppressed") });
    const view = viewOf({ facts: [held] });
    expect(view.summary).toBe(
      "Folkmängden i Tomelilla är inte rapporterad. Kostnaden för kultur är inte rapporterad. Styrdokument för kultur: uppgift saknas.",
    );
    expect(view.table.rows.find(({ id }) => id === "cultureCost-2022")?.cells[3]?.text).toBe("x");
  });

  it("is in English as well", () => {
    const view = viewOf({ facts: facts(), policies: [makePolicy("1270")] }, { language: "en" });
    expect(view.title).toBe("Tomelilla spends more on culture than the county's mean");
    expect(view.summary).toBe(
      "Tomelilla had 13,812 inhabitants on 31 December 2022. Culture cost 1,300 kronor per inhabitant in 2022, more than the mean of the county (1,100 kronor). Policy document for culture: in force, until 31 December 2026.",
    );
  });
});

describe("a policy document", () => {
  const policyLine = (policies: FactSheetData["policies"]) =>
    viewOf({ policies }).lines.find(({ id }) => id === "policy");
  const past = { from: plainDate("2017-01-01"), until: plainDate("2020-12-31") };

  it("that is none is another thing than one that nobody has reported", () => {
    expect(policyLine([makePolicy("1270", { stage: "none", period: {} })])).toMatchObject({
      value: "Saknas",
      isMissing: false,
      status: "missing",
    });
    expect(policyLine([])).toMatchObject({ value: "Uppgift saknas", isMissing: true, status: "unknown" });
  });

  it("in force counts before one that has run out", () => {
    const both = [makePolicy("1270", { period: past }), makePolicy("1270", { title: "Kulturplan" })];
    expect(policyLine(both)).toMatchObject({
      status: "in-force",
      detail: "Kulturplan, till 31 december 2026",
    });
  });

  it("that has run out says when", () => {
    expect(policyLine([makePolicy("1270", { period: past })])).toMatchObject({
      value: "Har gått ut",
      detail: "gällde till 31 december 2020",
    });
  });

  it("leads only to the web", () => {
    expect(policyLine([makePolicy("1270", { url: "javascript:alert(1)" })])?.href).toBeUndefined();
    expect(policyLine([makePolicy("1270", { url: "https://tomelilla.example/plan" })])?.href).toBe(
      "https://tomelilla.example/plan",
    );
  });
});

describe("the municipalities beside", () => {
  const beside = (state: Partial<FactSheetState>) =>
    viewOf({ facts: facts() }, state).picture.panels[0]?.bars.map(({ name }) => name);

  it("are the nearest in population", () => {
    expect(beside({ comparison: "similar" })).toEqual(["Tomelilla", "Osby", "Bromölla", "Kristianstad"]);
    expect(viewOf({ facts: facts() }).comparisonNote).toBe(
      "Liknande är de kommuner i länet som är närmast i folkmängd: Osby, Bromölla och Kristianstad.",
    );
  });

  it("are those chosen, five at most, never one's own, an unknown one or one twice", () => {
    const chosen = ["1290", "1290", "1270", "9999", "0180", "1272", "1273", "1275", "1276", "1277"];
    expect(beside({ comparison: "chosen", chosen })).toEqual([
      "Tomelilla",
      "Kristianstad",
      "Bromölla",
      "Osby",
      "Perstorp",
      "Klippan",
    ]);
    const { peers } = viewOf({}, { comparison: "chosen", chosen });
    expect(peers).toHaveLength(32);
    expect(peers.filter(({ isDisabled }) => !isDisabled).every(({ isChosen }) => isChosen)).toBe(true);
  });

  it("are none when only the mean is asked for", () => {
    expect(beside({ comparison: "none" })).toEqual(["Tomelilla"]);
  });
});

describe("the panels", () => {
  const panel = (id: string, data: Partial<FactSheetData> = {}) =>
    viewOf({ facts: facts(), ...data }).picture.panels.find((each) => each.id === id);

  it("have the mean of those who have reported, and never of inhabitants", () => {
    const bars = panel("cultureCost")?.bars.map(({ name, label }) => `${name} ${label}`);
    expect(bars).toEqual([
      "Tomelilla 1\u00a0300",
      "Länets medel 1\u00a0100",
      "Osby Uppgift saknas",
      "Bromölla 1\u00a0100",
      "Kristianstad 900",
    ]);
    expect(panel("population")?.bars.some(({ role }) => role === "mean")).toBe(false);
  });

  it("say rank and number of reports to those who do not see them", () => {
    const [own, mean] = panel("cultureCost")?.bars ?? [];
    expect(own?.spoken).toBe("Tomelilla. 1\u00a0300 kronor per invånare 2022. Plats 1 av 3.");
    expect(mean?.spoken).toBe("Medel av 3 av 33 kommuner. 1\u00a0100 kronor per invånare 2022.");
  });

  it("draw no bar where there is no figure", () => {
    const osby = panel("cultureCost")?.bars.find(({ name }) => name === "Osby");
    expect(osby).toMatchObject({ width: 0, figure: missing("not-reported") });
  });

  it("draw a line only where there are two years, and bridge a year without", () => {
    expect(panel("leisureCost")?.trend).toBeUndefined();
    const lines = panel("cultureCost", {
      facts: [...facts(), makeFacts("1290", 2020, { cultureCost: 880 })],
    })?.trend?.lines;
    const own = lines?.find(({ role }) => role === "own");
    expect(own?.points.map(({ year, label }) => [year, label])).toEqual([
      [2019, "1\u00a0100"],
      [2022, "1\u00a0300"],
    ]);
    expect(own?.path).toMatch(/^M[\d. ]+M[\d. ]+$/);
    expect(own?.bridges).toMatch(/^M[\d. ]+L[\d. ]+$/);
  });

  it("share grants by the people there were, in the nearest year that is known", () => {
    const grants = [
      { municipality: municipalityCode("1270"), year: 2023, amount: value(138_120_000), count: 3 },
    ];
    expect(panel("grants", { grants })?.number).toBe("100");
    expect(viewOf({ facts: facts(), grants }).lines.find(({ id }) => id === "grants")).toMatchObject({
      value: "1,4\u00a0mnkr",
      detail: "3 beslut 2023",
    });
  });
});

describe.each([320, 390, 768, 960, 1200])("in a widget %d px wide", (width) => {
  const { picture } = factSheetView(
    makeSheet({ facts: facts() }),
    makeSheetState(),
    makeSheetScreen({ width }),
  );
  it("nothing stands outside the picture", () => {
    for (const { bars, noteY, note } of picture.panels) {
      for (const { labelX, labelY, label, figure } of bars) {
        if (figure.kind === "value") expect(labelX + label.length * 7).toBeLessThanOrEqual(picture.width);
        expect(labelY).toBeLessThanOrEqual(picture.height);
      }
      if (note.length > 0) expect(noteY).toBeLessThanOrEqual(picture.height);
    }
  });
});

describe("the table", () => {
  it("has every figure of every year, and becomes a file of numbers", () => {
    const csv = figureCsv(viewOf({ facts: facts() }, { comparison: "none" }), "csv").split("\r\n");
    expect(csv[0]).toBe('"Uppgift","Enhet","År","Tomelilla","Länets medel"');
    expect(csv).toContain('"Folkmängd","antal",2019,13617,.');
    expect(csv).toContain('"Nettokostnad för kultur","kr per invånare",2022,1300,1100');
    expect(csv).toContain('"Nettokostnad för bibliotek, inom kulturen","kr per invånare",2019,..,..');
  });
});

describe("a region's sheet", () => {
  const regionOf = (data: Partial<FactSheetData>) => viewOf(data, { municipality: undefined });

  it("counts the documents, and names who lack one when they are few", () => {
    const others = ["1214", "1230"];
    const policies = [
      makePolicy("1270"),
      ...others.map((code) => makePolicy(code, { stage: "none", period: {} })),
    ];
    expect(regionOf({ policies }).summary).toBe(
      "Ingen kulturplan är känd. 2 av 33 kommuner saknar ett gällande styrdokument för kultur: Staffanstorp och Svalöv. För 30 saknas uppgift.",
    );
  });

  it("lists every municipality without a document in force, by why, however many they are", () => {
    const none = ["1214", "1230", "1231", "1233", "1256", "1257", "1260"];
    const policies = [
      makePolicy("1270", { period: { from: plainDate("2016-01-01"), until: plainDate("2020-12-31") } }),
      ...none.map((code) => makePolicy(code, { stage: "none", period: {} })),
    ];
    const { lines } = regionOf({ policies });
    const line = (id: string) => lines.find((each) => each.id === id);
    expect(line("policy-expired")).toMatchObject({ value: "1 kommun", detail: "Tomelilla" });
    expect(line("policy-missing")).toMatchObject({
      term: "Styrdokument saknas",
      value: "7 kommuner",
      detail: "Bjuv, Burlöv, Staffanstorp, Svalöv, Vellinge, Örkelljunga, Östra Göinge",
    });
    expect(line("policy-under-way")).toBeUndefined();
  });

  const makePlan = (said: Partial<CulturePlan> = {}): CulturePlan => ({
    region: regionCode("12"),
    title: "Kulturplan 2025–2028",
    from: 2025,
    until: 2028,
    periodConfidence: "derived",
    decided: "2024-06-19",
    decidedConfidence: "stated",
    decidedBy: "kulturnämnden",
    url: "https://utveckling.skane.example/",
    ...said,
  });
  const lineOf = (data: Partial<FactSheetData>, id: string) => {
    const { value, detail, mark, href } = regionOf(data).lines.find((line) => line.id === id) ?? {};
    return [value, detail, mark, href];
  };

  it("has the last known plan with its period, its mark and its age on the day, and where to read it", () => {
    const data = { plan: makePlan(), on: plainDate("2026-11-26") };
    expect(regionOf(data).title).toBe("Skåne län: senast kända kulturplan gäller 2025–2028");
    expect(lineOf(data, "plan")).toEqual([
      "Kulturplan 2025–2028",
      undefined,
      undefined,
      "https://utveckling.skane.example/",
    ]);
    expect(lineOf(data, "period").slice(0, 3)).toEqual(["2025–2028", undefined, "härledd uppgift"]);
    expect(lineOf(data, "decided").slice(0, 2)).toEqual([
      "19 juni 2024, kulturnämnden",
      "beslutad för 2 år sedan, räknat från 26 november 2026",
    ]);
  });

  it("counts whole years, to a month or a year where no day is known, and from its first year without a decision", () => {
    const undecided: CulturePlan = {
      region: regionCode("12"),
      title: "Kulturplan",
      from: 2025,
      periodConfidence: "stated",
    };
    const age = (decided: string | undefined, on: string) => {
      const plan = decided === undefined ? undecided : makePlan({ decided });
      const data = { plan, on: plainDate(on) };
      return [lineOf(data, "period")[1], lineOf(data, "decided")[1]];
    };
    expect(age("2024-06-19", "2025-06-18")[1]).toContain("för mindre än ett år sedan");
    expect(age("2024-06-19", "2025-06-19")[1]).toContain("för 1 år sedan");
    expect(age("2024-06", "2026-06-01")[1]).toContain("för 2 år sedan");
    expect(age("2024", "2026-01-01")[1]).toContain("för 2 år sedan");
    expect(age(undefined, "2026-11-26")).toEqual([
      "började för 1 år sedan, räknat från 26 november 2026",
      undefined,
    ]);
  });

  it("says of a plan that has ended that no later one is known, and not that it is in force", () => {
    const data = { plan: makePlan({ until: 2025 }), on: plainDate("2026-11-26") };
    expect(regionOf(data).title).toBe("Skåne län: senast kända kulturplan gällde 2025–2025");
    expect(lineOf(data, "period")[1]).toBe(
      "har gått ut, räknat från 26 november 2026; ingen senare plan är känd",
    );
  });

  it("lists the seven areas and the three national goals", () => {
    expect(String(lineOf({}, "areas")[0]).split(" · ")).toHaveLength(7);
    expect(String(lineOf({}, "goals")[1]).split(" · ")).toHaveLength(3);
  });

  it("has what went to each area as bars and rows, in the ordinance's order, a hole as a hole", () => {
    const areaMoney = {
      from: "state",
      year: 2018,
      parts: [
        { amount: value(70_200_000) },
        { area: "film", amount: missing("not-reported") },
        { area: "performing-arts", amount: value(2_312_500_000) },
      ],
    } as const;
    const { picture, table, summary } = regionOf({ areaMoney, facts: [] });
    const [panel, ...others] = picture.panels;
    expect(others).toEqual([]);
    expect(panel?.bars.map(({ name, label }) => [name, label.replaceAll("\u00a0", " ")])).toEqual([
      ["Teater, dans och musik", "23,1 mnkr"],
      ["Film", "Uppgift saknas"],
      ["Ej publicerat", "702 000 kr"],
    ]);
    expect(table.rows.map(({ cells }) => cells.at(-1)?.value)).toEqual([23_125_000, undefined, 702_000]);
    // Nothing is said of documents that the package has no file of.
    expect(summary).toBe("Ingen kulturplan är känd.");
  });

  it("counts every municipality once in each panel", () => {
    const policies = [makePolicy("1270"), makePolicy("1270", { stage: "none", period: {} })];
    const { picture, table } = regionOf({
      policies,
      facts: [makeFacts("1270", 2022, {}, { organizationForm: "culture" })],
    });
    for (const { bars } of picture.panels)
      expect(bars.reduce((sum, { figure }) => sum + (figure.kind === "value" ? figure.value : 0), 0)).toBe(
        33,
      );
    expect(table.rows.map(({ cells }) => cells[1]?.value)).toEqual([1, 32, 1, 32]);
  });
});
