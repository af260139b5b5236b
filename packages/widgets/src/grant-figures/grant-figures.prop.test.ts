import {
  type Clause,
  type Engine,
  engineOf,
  type FieldName,
  grantTable,
  rowsWhere,
} from "@lansmuseer/aggregate";
import { culturalAreas, type Grant } from "@lansmuseer/domain";
import { grantArbitrary, oreMeasureArbitrary } from "@lansmuseer/domain/testing";
import {
  barChartView,
  figureCsv,
  grantMeasure,
  type GrantMeasureName,
  recordTableView,
  trendChartView,
  valueName,
} from "@lansmuseer/view";
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakdownData } from "../grant-breakdown/breakdown-data.js";
import { grantRecords } from "../grant-table/grant-records.js";
import { trendData } from "../grant-trend/trend-data.js";
import { askedMeasure } from "./asked-measure.js";

// What the widgets show, beside sums that are added up here grant by grant.

const grants: fc.Arbitrary<readonly Grant[]> = fc.array(
  grantArbitrary({
    year: fc.integer({ min: 2019, max: 2025 }),
    regrant: fc.constant(false),
    awardedAmount: oreMeasureArbitrary(),
    call: fc.constantFrom("Utlysning 1", "Utlysning 2"),
  }),
  { minLength: 1, maxLength: 25 },
);

const condition: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    field: fc.constant("year" as const),
    value: fc
      .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 2018, max: 2026 }))
      .map(([one, other]) => ({ from: String(Math.min(one, other)), to: String(Math.max(one, other)) })),
  }),
  fc.record({
    field: fc.constant("area" as const),
    value: fc.uniqueArray(fc.constantFrom(...culturalAreas.map(({ id }) => id), null), { minLength: 1 }),
  }),
  fc.record({
    field: fc.constant("call" as const),
    value: fc.uniqueArray(fc.constantFrom("Utlysning 1", null), { minLength: 1 }),
  }),
);

const conditions = fc.uniqueArray(condition, { maxLength: 3, selector: ({ field }) => field });

const by = fc.constantFrom<FieldName>("area", "program", "targetGroup", "municipality", "call", "field");

/** Whether a grant meets the conditions, as anyone would read them. */
const meets = (grant: Grant, where: readonly Clause[]): boolean =>
  where.every(({ field, value }) => {
    if ("from" in value) return Number(value.from) <= grant.year && grant.year <= Number(value.to);
    if ("not" in value) return false;
    if (field === "area")
      return grant.areas.length === 0 ? value.includes(null) : grant.areas.some((id) => value.includes(id));
    return value.includes(grant.call ?? null);
  });

const known = (grant: Grant): number =>
  grant.awardedAmount.kind === "value" ? grant.awardedAmount.value : 0;

const about = {};
const language = "sv";
const measure = grantMeasure("awarded", language);
const screen = { width: 800, lineHeight: 17, measure: (text: string) => text.length * 7, isExpanded: true };

function barsOf(
  engine: Engine,
  field: FieldName,
  where: readonly Clause[],
  name: GrantMeasureName = "awarded",
) {
  const asked = { version: 1, where, measures: [askedMeasure(name)] } as const;
  const { rows } = engine.answer({ ...asked, by: [field] });
  const total = engine.answer({ ...asked, by: [] }).rows[0]?.values.figure;
  const data = breakdownData({
    ...{ table: engine.table, about, language, by: field, rows, total, clauses: where, isMoney: true },
    measure: grantMeasure(name, language),
  });
  return { data, view: barChartView(data, { language }, screen) };
}

function trendOf(engine: Engine, split: FieldName, where: readonly Clause[]) {
  const asked = { version: 1, where, measures: [askedMeasure("awarded")] } as const;
  const { rows } = engine.answer({ ...asked, by: ["year", split] });
  const totals = engine.answer({ ...asked, by: ["year"] }).rows;
  const data = trendData({
    ...{ table: engine.table, about, language, measure, split, rows, totals, clauses: where },
    prices: { kind: "nominal" },
  });
  return { data, view: trendChartView(data, { language, form: "stacked" }, screen) };
}

/** Öre of a cell that is in kronor. */
const ore = (value: string | number | undefined): number | undefined =>
  typeof value === "number" ? Math.round(value * 100) : undefined;

/** The rows of a file before its notes, a cell each: quotation marks doubled inside, none left outside. */
function rowsOfFile(csv: string): readonly (readonly string[])[] {
  const end = csv.indexOf("\r\n\r\n");
  const rows = (end < 0 ? csv : csv.slice(0, end)).split("\r\n").filter((row) => row !== "");
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
    ),
  );
}

test("bars, their table and the whole are what the grants add up to, to the öre", () => {
  fc.assert(
    fc.property(grants, conditions, by, (all, where, field) => {
      const engine = engineOf(grantTable(all));
      const { data, view } = barsOf(engine, field, where);
      const kept = all.filter((grant) => meets(grant, where));
      const isKnown = kept.some(({ awardedAmount }) => awardedAmount.kind === "value");
      const whole = kept.reduce((sum, grant) => sum + known(grant), 0);
      const total = view.table.rows.find(({ isTotal }) => isTotal === true);
      if (isKnown && total !== undefined) expect(ore(total.cells[1]!.value)).toBe(whole);
      for (const { id, figure } of data.items) {
        const cell = view.table.rows.find((row) => row.id === id)!.cells[1]!;
        expect(ore(cell.value)).toBe(figure.kind === "value" ? figure.value : undefined);
      }
      // Places share a grant; of areas and groups it counts in full in each, and the sentence says that.
      const sum = data.items.reduce(
        (added, { figure }) => added + (figure.kind === "value" ? figure.value : 0),
        0,
      );
      if (field === "municipality" || field === "program" || field === "call") expect(sum).toBe(whole);
      if (isKnown) expect(view.summary.includes("Samma beslut kan räknas för flera")).toBe(sum > whole);
    }),
  );
});

test("each area's bar is the sum of its own grants", () => {
  fc.assert(
    fc.property(grants, (all) => {
      const { data } = barsOf(engineOf(grantTable(all)), "area", []);
      for (const { id, name, figure } of data.items) {
        const own = all.filter(({ areas }) =>
          id === "unknown" ? areas.length === 0 : areas.some((area) => area === id),
        );
        expect(name).toBe(valueName("area", id === "unknown" ? null : id, "sv"));
        const isKnown = own.some(({ awardedAmount }) => awardedAmount.kind === "value");
        const sum = own.reduce((added, grant) => added + known(grant), 0);
        expect(figure.kind === "value" ? figure.value : undefined).toBe(isKnown ? sum : undefined);
      }
    }),
  );
});

test("a trend adds up over its years to what the bars show", () => {
  fc.assert(
    fc.property(grants, conditions, by, (all, where, split) => {
      const engine = engineOf(grantTable(all));
      const bars = barsOf(engine, split, where).data;
      const { data, view } = trendOf(engine, split, where);
      for (const { id, figures } of data.series) {
        const sum = figures.reduce((added, each) => added + (each.kind === "value" ? each.value : 0), 0);
        const bar = bars.items.find((item) => item.id === id)!.figure;
        expect(sum).toBe(bar.kind === "value" ? bar.value : 0);
        const cells = view.table.rows.find((row) => row.id === id)!.cells;
        const shown = data.years.map((year) => {
          const column = view.table.columns.findIndex((each) => each.id === String(year));
          return ore(cells[column]!.value);
        });
        expect(shown).toEqual(figures.map((each) => (each.kind === "value" ? each.value : undefined)));
      }
    }),
  );
});

test("a plain script over the table's file comes to the same sum as the bars", () => {
  fc.assert(
    fc.property(grants, conditions, (all, where) => {
      const engine = engineOf(grantTable(all));
      const loaded = {
        engine,
        grants: { length: all.length, at: (row: number) => all[row]! },
        isComplete: true,
      };
      const { columns, records } = grantRecords(loaded, language);
      const data = {
        ...{ about, columns, records, name: "Beslut", noun: { one: "beslut", many: "beslut" } },
        kept: rowsWhere(engine.table, where),
      };
      const view = recordTableView(
        data,
        { language, search: "" },
        { sort: undefined, columns: ["awarded", "year"], limit: 50 },
      );
      const [header = [], ...rows] = rowsOfFile(figureCsv(view, "csv"));
      const kept = all.filter((grant) => meets(grant, where));
      expect(rows).toHaveLength(kept.length);
      const amount = header.indexOf("Beviljat, kr");
      const sum = rows.reduce((added, row) => {
        const cell = row[amount] ?? "";
        return added + (cell === ".." ? 0 : Math.round(Number(cell) * 100));
      }, 0);
      expect(sum).toBe(kept.reduce((added, grant) => added + known(grant), 0));
    }),
  );
});
