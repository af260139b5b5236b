import { type Measure, missing, missingReasons, value } from "@lansmuseer/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { moneyInWords } from "../text/money.js";
import { awarded, makeChartScreen, parts } from "../test/make-charts.js";
import type { BarChartData } from "./bar-chart-data.js";
import { barChartView } from "./bar-chart-view.js";

/** Öre of up to some hundred million kronor, below 0 and missing ones among them. */
const figure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -1_000_000, max: 30_000_000_000 }).map(value) },
  { weight: 1, arbitrary: fc.constantFrom(...missingReasons).map(missing) },
);

const data = fc.array(figure, { maxLength: 60 }).map((figures): BarChartData => ({
  about: {},
  measure: awarded,
  parts,
  items: figures.map((each, at) => ({ id: `i${at}`, name: `Del ${at}`, figure: each })),
}));

const view = (drawn: BarChartData, isExpanded = false) =>
  barChartView(drawn, { language: "sv" }, makeChartScreen({ isExpanded }));

/** Figures of a file's second column by the name in its first, öre; the marks of missing ones as they stand. */
function figuresInFile(csv: string): ReadonlyMap<string, number | string> {
  const lines = csv.split("\r\n").slice(1);
  const rows = lines.slice(0, lines.indexOf(""));
  return new Map(
    rows.map((row) => {
      const [, name = "", cell = ""] = /^"([^"]*)",([^,]*)/.exec(row) ?? [];
      return [name, /^-?\d/.test(cell) ? Math.round(Number(cell) * 100) : cell];
    }),
  );
}

test("picture, table, file and sentence have the same figures, to the öre", () => {
  fc.assert(
    fc.property(data, (drawn) => {
      const { picture, table, summary, ...rest } = view(drawn, true);
      const file = figuresInFile(figureCsv({ picture, table, summary, ...rest } as never, "csv"));
      const rows = new Map(table.rows.map(({ id, cells }) => [id, cells[1]!]));
      expect(picture.bars).toHaveLength(drawn.items.length);
      for (const { id, name, figure: each } of drawn.items) {
        const cell = rows.get(id)!;
        const bar = picture.bars.find((one) => one.id === id)!;
        if (each.kind === "missing") {
          expect([cell.value, bar.isMissing, bar.width]).toEqual([undefined, true, 0]);
          expect(file.get(name)).toBe(cell.text);
          continue;
        }
        expect(Math.round(Number(cell.value) * 100)).toBe(each.value);
        expect(file.get(name)).toBe(each.value);
        expect(bar.said[1]).toBe(moneyInWords(each.value, "sv"));
      }
      const known = drawn.items.flatMap((item) => (item.figure.kind === "value" ? [item.figure.value] : []));
      if (known.length > 0) expect(summary).toContain(moneyInWords(Math.max(...known), "sv"));
    }),
  );
});

test("bars are as long as their figures are large, from one zero", () => {
  fc.assert(
    fc.property(data, (drawn) => {
      const { bars } = view(drawn, true).picture;
      const known = bars.flatMap((bar) => {
        const item = drawn.items.find(({ id }) => id === bar.id);
        return item?.figure.kind === "value" && item.figure.value !== 0
          ? [bar.width / Math.abs(item.figure.value)]
          : [];
      });
      for (const scale of known) expect(scale).toBeCloseTo(known[0]!, 10);
    }),
  );
});

test("what is shown and what is gathered are all there is, each once", () => {
  fc.assert(
    fc.property(data, (drawn) => {
      const { picture, rest } = view(drawn);
      const hidden = drawn.items.length - picture.bars.length;
      expect(new Set(picture.bars.map(({ id }) => id)).size).toBe(picture.bars.length);
      expect(rest === undefined).toBe(hidden === 0);
      if (rest !== undefined) expect(rest.name).toMatch(new RegExp(`^${hidden} `));
    }),
  );
});
