import { engineOf, grantTable } from "@lansmuseer/aggregate";
import { type Grant, missing, municipalityCode, value } from "@lansmuseer/domain";
import { municipalityGrid } from "@lansmuseer/places/grid";
import { choroplethView, figureCsv } from "@lansmuseer/view";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipalityGround } from "../map-ground/map-ground.js";
import { type GrantMapAsking, grantMapData, periodOf } from "./grant-map-data.js";

const ground = municipalityGround(municipalityGrid, "12");
const codes = ground.areas.map(({ code }) => code);

interface Decision {
  readonly code: string | undefined;
  readonly year: number;
  /** Öre. */
  readonly amount: number | undefined;
}

const grantOf = ({ code, year, amount }: Decision, at: number): Grant => ({
  id: String(at),
  title: "Stöd",
  funder: { name: "Region Skåne", kind: "region" },
  recipients: [{ name: "Teater AB", kind: "unknown" }],
  areas: [at % 2 === 0 ? "film" : "museums"],
  fields: [],
  targetGroups: [],
  placeShares:
    code === undefined ? [] : [{ place: { kind: "municipality", code: municipalityCode(code) }, share: 1 }],
  year,
  requestedAmount: missing("not-reported"),
  awardedAmount: amount === undefined ? missing("not-reported") : value(amount),
  paidAmount: missing("not-reported"),
  regrant: false,
});

const asking = (decisions: readonly Decision[], changes: Partial<GrantMapAsking> = {}): GrantMapAsking => ({
  engine: engineOf(grantTable(decisions.map(grantOf))),
  ground,
  about: {},
  measure: "awarded",
  by: "activity",
  breaks: "natural",
  where: [],
  years: ["2023", "2024"],
  period: periodOf(["2023", "2024"], ["2023", "2024"]),
  besideArea: undefined,
  ...changes,
});

const decision = fc.record({
  code: fc.constantFrom(...codes, "0180", undefined),
  year: fc.constantFrom(2023, 2024),
  amount: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
});

describe("kronor by municipality", () => {
  test("and those without one are all kronor there are, in the picture, the table and the file", () => {
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 60 }),
        fc.constantFrom("2023", "2024", "2023–2024"),
        (all, year) => {
          const data = grantMapData(asking(all));
          const view = choroplethView(data, { language: "sv", year });
          const shown = all.filter((each) => year.length > 4 || String(each.year) === year);
          const sum = shown.reduce((total, { amount = 0 }) => total + amount, 0);
          const unplaced = data.unplaced?.[year]?.awarded;
          const outside = unplaced?.kind === "value" ? unplaced.value : 0;
          const inTable = view.table.rows.reduce(
            (total, { cells }) => total + Math.round(Number(cells[2]?.value ?? 0) * 100),
            0,
          );
          expect(inTable + outside).toBe(sum);
          const inFile = figureCsv(view, "csv")
            .split("\r\n")
            .slice(1, 34)
            .map((line) => Number(line.split(",")[2]));
          const kronor = inFile
            .filter((each) => !Number.isNaN(each))
            .reduce((total, each) => total + Math.round(each * 100), 0);
          expect(kronor).toBe(inTable);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("are 0 where no decision is, and a hole where no amount is known", () => {
    const data = grantMapData(asking([{ code: "1280", year: 2024, amount: undefined }]));
    const found = data.series[0].byYear["2024"];
    expect(found?.["1280"]).toEqual(missing("not-reported"));
    expect(found?.["1281"]).toEqual(value(0));
  });
});

test("where no decision says its place, no municipality has 0 kronor", () => {
  const data = grantMapData(asking([{ code: "1280", year: 2024, amount: 100 }], { by: "seat" }));
  expect(data.series[0].byYear["2024"]?.["1280"]).toEqual(missing("not-reported"));
  expect(data.unplaced?.["2024"]).toEqual({ count: 1, awarded: value(100) });
  // Of a year without decisions it is known that there were none.
  expect(data.series[0].byYear["2023"]?.["1280"]).toEqual(value(0));
});

test("a grant rate of no decisions is not applicable, and not 0", () => {
  const data = grantMapData(
    asking(
      [
        { code: "1280", year: 2024, amount: 0 },
        { code: "1280", year: 2024, amount: 100 },
      ],
      { measure: "grant-rate" },
    ),
  );
  expect(data.series[0].byYear["2024"]?.["1280"]).toEqual(value(0.5));
  expect(data.series[0].byYear["2024"]?.["1281"]).toEqual(missing("not-applicable"));
});

test("shares are of what is shown together", () => {
  const decisions = [
    { code: "1280", year: 2023, amount: 300 },
    { code: "1281", year: 2024, amount: 100 },
  ];
  const { byYear } = grantMapData(asking(decisions, { measure: "share" })).series[0];
  expect(byYear["2024"]?.["1281"]).toEqual(value(1));
  expect(byYear["2023–2024"]?.["1281"]).toEqual(value(0.25));
});

test("two areas stand beside each other, and the title names the one that all are of", () => {
  const decisions = [
    { code: "1280", year: 2024, amount: 300 },
    { code: "1280", year: 2024, amount: 50 },
  ];
  const film = { field: "area", value: ["film"] } as const;
  const { subject, series } = grantMapData(asking(decisions, { where: [film], besideArea: "museums" }));
  expect(series.map(({ byYear }) => byYear["2024"]?.["1280"])).toEqual([value(300), value(50)]);
  expect(subject.name.sv).toBe("Bidrag");
  expect(grantMapData(asking(decisions, { where: [film] })).subject.name.sv).toBe("Bidrag till film");
});

test("years are a run when no year that there is lies between and is left out", () => {
  const all = ["2018", "2019", "2021", "2022"];
  expect(periodOf(["2019", "2021"], all).label).toBe("2019–2021");
  expect(periodOf(["2018", "2021"], all).label).toBe("2018, 2021");
});
