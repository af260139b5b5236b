import type { FlowLevel, FlowPath } from "@lansmuseer/aggregate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { formatKronor } from "../text/money.js";
import { flowArbitrary, makeFlow, makeFlowScreen, makeFlowState } from "../test/make-flow.js";
import { flowChartView, type FlowChartView } from "./flow-chart-view.js";
import type { FlowBox } from "./flow-picture.js";

const levels = fc.constantFrom<readonly FlowLevel[]>(
  ["fund", "region"],
  ["fund", "area", "recipient"],
  ["fund", "region", "area", "recipient"],
  ["region", "recipient"],
);
const width = fc.constantFrom(320, 390, 768, 1200);

const sum = (ore: readonly number[]) => ore.reduce((all, one) => all + one, 0);
const oreOf = ({ amount }: FlowPath) => (amount.kind === "value" ? amount.value : 0);

function viewOf(paths: readonly FlowPath[], shown: readonly FlowLevel[], px: number): FlowChartView {
  return flowChartView(makeFlow(paths), makeFlowState({ levels: shown }), makeFlowScreen(px));
}

test("the picture's streams, the table, the sentence and the file carry the same sums, and nothing twice", () => {
  fc.assert(
    fc.property(flowArbitrary(), levels, width, (paths, shown, px) => {
      const view = viewOf(paths, shown, px);
      const total = sum(paths.map(oreOf));
      const drawn = sum(paths.map(oreOf).filter((ore) => ore > 0));

      const [first] = shown;
      const streams = view.picture?.links ?? [];
      for (const level of new Set(streams.map(({ link }) => link.from.level)))
        expect(sum(streams.filter(({ link }) => link.from.level === level).map(({ link }) => link.ore))).toBe(
          drawn,
        );
      const columns = new Set(view.picture?.items.map(({ column }) => column));
      for (const column of columns) {
        const items = (view.picture?.items ?? []).filter((item) => item.column === column);
        expect(sum(items.map(({ item }) => item.ore)), String(column)).toBe(drawn);
      }

      const amountAt = view.table.columns.findIndex(({ id }) => id === "amount");
      const amounts = (depth: number | undefined) =>
        view.table.rows
          .filter((row) => row.depth === depth)
          .map(({ cells }) => Math.round(Number(cells[amountAt]?.value ?? 0) * 100));
      shown.forEach((_, depth) => {
        expect(sum(amounts(depth)), `${String(first)} ${depth}`).toBe(total);
      });
      expect(amounts(undefined)).toEqual([total]);

      const lines = figureCsv(view, "csv").split("\r\n").slice(1);
      const rows = lines.slice(0, lines.indexOf(""));
      const filed = rows.map((row) => Number(row.match(/,(-?\d+(?:\.\d+)?),"[^"]*","[^"]*"$/u)?.[1] ?? 0));
      expect(Math.round(sum(filed) * 100)).toBe(total);

      if (drawn > 0) expect(view.summary).toContain(formatKronor(total, "sv"));
    }),
    { numRuns: 300 },
  );
});

const meet = (a: FlowBox, b: FlowBox) =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

test("no label stands on another, or outside the picture", () => {
  fc.assert(
    fc.property(flowArbitrary(), levels, fc.integer({ min: 320, max: 1400 }), (paths, shown, px) => {
      const { picture } = viewOf(paths, shown, px);
      if (picture === undefined) return;
      const boxes = [...picture.headings, ...picture.items.flatMap(({ labels }) => labels)].map(
        ({ box }) => box,
      );
      boxes.forEach((box, at) => {
        expect(box.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(px + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
        for (const other of boxes.slice(at + 1))
          expect(meet(box, other), JSON.stringify([box, other])).toBe(false);
      });
    }),
    { numRuns: 200 },
  );
});
