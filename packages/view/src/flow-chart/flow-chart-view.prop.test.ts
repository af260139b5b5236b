import type { FlowLevel, FlowPath } from "@lansmuseer/aggregate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { formatKronor } from "../text/money.js";
import { formatPercent } from "../text/number.js";
import { flowArbitrary, makeCountry, makeFlow, makeFlowScreen, makeFlowState } from "../test/make-flow.js";
import { flowChartView, type FlowChartView } from "./flow-chart-view.js";
import type { FlowBox, FlowLabel } from "./flow-picture.js";

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

/** The lines of the file: the names from the first level to the last, and öre. */
function filedWays(view: FlowChartView, depth: number): readonly (readonly [way: string, ore: number])[] {
  const rows = view.file?.rows ?? [];
  return rows.map(({ cells }) => [
    cells
      .slice(1, 1 + depth)
      .map(({ text }) => text)
      .join(" > "),
    Math.round(Number(cells[1 + depth]?.value ?? 0) * 100),
  ]);
}

test("each öre is on one way only: in one stream a step, under one row a level, on one line of the file", () => {
  fc.assert(
    fc.property(flowArbitrary(), levels, width, (paths, shown, px) => {
      const view = viewOf(paths, shown, px);
      const { picture, table } = view;
      const drawn = paths.filter((path) => oreOf(path) > 0);
      const times = (some: readonly FlowPath[]) =>
        drawn.map((path) => some.filter((one) => one === path).length);
      const once = drawn.map(() => 1);
      const streams = picture?.links ?? [];
      for (const from of new Set(streams.map(({ link }) => link.from.level)))
        expect(
          times(streams.filter(({ link }) => link.from.level === from).flatMap(({ link }) => link.paths)),
          from,
        ).toEqual(once);
      for (const { link } of streams) expect(link.ore).toBe(sum(link.paths.map(oreOf)));
      // Downwards a place of the last level stands under each place that it gets money from.
      for (const column of new Set(picture?.items.map((item) => item.column)))
        expect(
          times(
            (picture?.items ?? []).filter((item) => item.column === column).flatMap(({ item }) => item.paths),
          ),
        ).toEqual(once);

      // A row's own rows come to it, and the lines of the file come to each row.
      const amountAt = table.columns.findIndex(({ id }) => id === "amount");
      const rows = table.rows.filter(({ depth }) => depth !== undefined);
      const ways: string[] = [];
      const told = new Map<string, number>();
      for (const { depth = 0, cells } of rows) {
        ways.splice(depth, ways.length, cells[0]?.text ?? "");
        const way = ways.slice(0, depth + 1).join(" > ");
        told.set(way, (told.get(way) ?? 0) + Math.round(Number(cells[amountAt]?.value ?? 0) * 100));
      }
      const filed = filedWays(view, shown.length);
      for (const [way, ore] of told)
        expect(
          sum(filed.filter(([line]) => line === way || line.startsWith(`${way} > `)).map(([, each]) => each)),
          way,
        ).toBe(ore);
    }),
    { numRuns: 300 },
  );
});

test("the sentence's shares of funds and its parts without a name are those of the picture", () => {
  fc.assert(
    fc.property(flowArbitrary(), levels, width, (paths, shown, px) => {
      const view = viewOf(paths, shown, px);
      const total = sum(paths.map(oreOf));
      if (view.picture === undefined || total <= 0) return;
      const { items } = view.picture;
      const share = (ore: number) => formatPercent(ore / total, "sv");
      const first = items.filter(({ item }) => item.level === shown[0]);
      if (shown[0] === "fund" && first.length > 1)
        for (const { item } of first)
          expect(view.summary).toContain(`${share(item.ore)} från ${item.name.toLowerCase()}`);
      const rests = new Map<string, number>();
      for (const { item } of items)
        if (item.level === shown.at(-1) && item.isRest)
          rests.set(item.name, (rests.get(item.name) ?? 0) + item.ore);
      for (const [name, ore] of rests)
        expect(view.summary).toContain(`${name}: ${formatKronor(ore, "sv")} (${share(ore)}).`);
    }),
    { numRuns: 300 },
  );
});

const meet = (a: FlowBox, b: FlowBox) =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

/** Labels that stand on another or outside the picture. */
function misplacedLabels({ picture }: FlowChartView, px: number): readonly string[] {
  if (picture === undefined) return [];
  const labels = [...picture.headings, ...picture.items.flatMap((item) => item.labels)];
  const isOutside = ({ box }: FlowLabel) =>
    box.x < -0.01 || box.x + box.width > px + 0.01 || box.y + box.height > picture.height;
  return labels.flatMap((label, at) => [
    ...(isOutside(label) ? [`outside: ${label.text}`] : []),
    ...labels
      .slice(at + 1)
      .filter(({ box }) => meet(label.box, box))
      .map(({ text }) => `${label.text} on ${text}`),
  ]);
}

test("no label stands on another, or outside the picture", () => {
  fc.assert(
    fc.property(flowArbitrary(), levels, fc.integer({ min: 320, max: 1400 }), (paths, shown, px) => {
      expect(misplacedLabels(viewOf(paths, shown, px), px)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("nor in a whole country of 21 regions, 7 areas and 300 recipients, at any width", () => {
  const country = makeCountry(300);
  for (const px of [320, 390, 768, 960, 1118, 1400])
    for (const shown of [
      ["fund", "region", "area", "recipient"],
      ["fund", "region"],
    ] as const)
      expect(misplacedLabels(viewOf(country, shown, px), px), `${px} ${shown.join()}`).toEqual([]);
});
