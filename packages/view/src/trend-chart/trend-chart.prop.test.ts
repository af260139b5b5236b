import { type Measure, missing, missingReasons, value } from "@lansmuseer/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { moneyInWords } from "../text/money.js";
import { awarded, makeChartScreen, parts } from "../test/make-charts.js";
import type { TrendChartData, TrendForm } from "./trend-chart-data.js";
import { trendChartView } from "./trend-chart-view.js";
import { trendPoints } from "./trend-step.js";

const figure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000, max: 30_000_000_000 }).map(value) },
  { weight: 1, arbitrary: fc.constantFrom(...missingReasons).map(missing) },
);

/** Years in their order, with some left out, and up to nine series. */
const data: fc.Arbitrary<TrendChartData> = fc
  .uniqueArray(fc.integer({ min: 2010, max: 2026 }), { minLength: 1, maxLength: 10 })
  .chain((years) =>
    fc
      .array(fc.array(figure, { minLength: years.length, maxLength: years.length }), { maxLength: 9 })
      .map((series): TrendChartData => ({
        about: {},
        measure: awarded,
        parts,
        years: [...years].sort((a, b) => a - b),
        series: series.map((figures, at) => ({ id: `s${at}`, name: `Serie ${at}`, figures, area: at % 8 })),
      })),
  );

const form = fc.constantFrom<TrendForm>("auto", "lines", "stacked", "panels");
const width = fc.integer({ min: 288, max: 1400 });

const view = (drawn: TrendChartData, wanted: TrendForm, px: number) =>
  trendChartView(drawn, { language: "sv", form: wanted }, makeChartScreen({ width: px }));

test("picture, table and file have the same figures, to the öre", () => {
  fc.assert(
    fc.property(data, form, width, (drawn, wanted, px) => {
      const shown = view(drawn, wanted, px);
      const points = trendPoints(shown.picture);
      expect(points).toHaveLength(drawn.series.length * drawn.years.length);
      const lines = figureCsv(shown, "csv").split("\r\n");
      for (const [place, { id, figures }] of drawn.series.entries()) {
        const cells = shown.table.rows.find((row) => row.id === id)!.cells;
        const inFile = lines[place + 1]!.split(",");
        for (const [at, year] of drawn.years.entries()) {
          const column = shown.table.columns.findIndex((each) => each.id === String(year));
          const point = points.find((each) => each.series === id && each.year === year)!;
          const each = figures[at]!;
          expect(point.isMissing).toBe(each.kind === "missing");
          if (each.kind === "missing") {
            expect([cells[column]!.value, inFile[column]]).toEqual([undefined, cells[column]!.text]);
            continue;
          }
          expect(Math.round(Number(cells[column]!.value) * 100)).toBe(each.value);
          expect(Math.round(Number(inFile[column]) * 100)).toBe(each.value);
          expect(point.said[1]).toBe(`${moneyInWords(each.value, "sv")} ${year}`);
        }
      }
    }),
  );
});

test("years that the data leave out are holes in the table, and room in the picture", () => {
  fc.assert(
    fc.property(data, width, (drawn, px) => {
      const { table, picture } = view(drawn, "lines", px);
      const [first, last] = [drawn.years[0]!, drawn.years.at(-1)!];
      for (const { cells } of table.rows)
        for (let year = first; year <= last; year++)
          if (!drawn.years.includes(year))
            expect(cells[table.columns.findIndex(({ id }) => id === String(year))]!.text).toBe("..");
      for (const { points } of picture.plots.flatMap(({ lines }) => lines))
        for (const [at, point] of points.entries()) {
          const next = points[at + 1];
          const [one, other] = [points[0]!, points.at(-1)!];
          if (next === undefined) continue;
          const perYear = (other.x - one.x) / (other.year - one.year);
          expect((next.x - point.x) / (next.year - point.year)).toBeCloseTo(perYear, 0);
        }
    }),
  );
});

test("whatever is drawn lies inside of the picture", () => {
  fc.assert(
    fc.property(data, form, width, (drawn, wanted, px) => {
      const { picture } = view(drawn, wanted, px);
      for (const { x, y, box } of trendPoints(picture)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(picture.width);
        expect(y).toBeGreaterThanOrEqual(-0.1);
        expect(y).toBeLessThanOrEqual(picture.height + 0.1);
        if (box !== undefined) expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
      }
    }),
  );
});
