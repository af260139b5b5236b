// Grants aggregated, ours beside what a developer could pick instead: one process, in turn, answers compared first.
import * as arquero from "arquero";
import { brushContestants, ourBrush } from "./aggregate/brush.mjs";
import { groupContestants, medianContestants } from "./aggregate/contestants.mjs";
import { openDuckDb } from "./aggregate/duckdb.mjs";
import { filterContestants, filters } from "./aggregate/filters.mjs";
import { peakMemory } from "./aggregate/memory.mjs";
import { heldBy, requireSame, timeInTurn } from "./aggregate/measure.mjs";
import * as ours from "./aggregate/ours.mjs";
import { makeColumns, makeObjects } from "./aggregate/rows.mjs";
import { runSearch } from "./aggregate/search.mjs";

const cube = ["area", "program", "municipality"];
const LARGE = 5_000_000;

/** Compares every answer of a round with ours, then times. */
async function contest(name, contestants, { rounds, checks = 1 }) {
  for (let round = 0; round < checks; round++) {
    const expected = contestants.ours.cells(await contestants.ours.run(round));
    for (const [other, { run, cells }] of Object.entries(contestants))
      requireSame(`${name}, ${other}`, cells(await run(round)), expected);
  }
  return timeInTurn(contestants, { rounds, base: "ours" });
}

async function atSize(count, rounds) {
  const columns = makeColumns(count);
  const objects = makeObjects(columns);
  const table = ours.tableOfIpc(ours.ipcOf(columns));
  const duckdb = await openDuckDb(columns);
  const arqueroTable = arquero.from(objects);
  const engine = ours.engineOf(table, { cube });
  const all = { objects, columns, table, engine, ours, duckdb, arqueroTable };
  const result = {
    count,
    groupBy: await contest("group by", groupContestants(all), { rounds }),
    median: await contest("median", medianContestants(all), { rounds }),
    filter: await contest("filter", filterContestants(all), { rounds, checks: filters.length }),
    brush: await contest("brush", await brushContestants(all), { rounds, checks: 8 }),
  };
  duckdb.close();
  return result;
}

/** Arrow to a table beside the same rows as JSON to objects: the time, and what stays. */
async function loading(count, rounds) {
  const columns = makeColumns(count);
  const bytes = ours.ipcOf(columns);
  // The region follows from the municipality in both.
  const text = `[${makeObjects(columns)
    .map(({ region, ...row }) => (region ? JSON.stringify(row) : ""))
    .join(",")}]`;
  const times = await timeInTurn(
    {
      "JSON.parse": { run: () => JSON.parse(text) },
      ours: { run: () => ours.tableOfIpc(bytes) },
    },
    { rounds, base: "JSON.parse" },
  );
  const objects = heldBy(() => JSON.parse(text));
  const table = heldBy(() => ours.tableOfIpc(bytes));
  if (table.kept.rows !== objects.kept.length) throw new Error("loading: as many rows required");
  return {
    count,
    times,
    bytes: bytes.length,
    text: text.length,
    held: { objects: objects.bytes, table: table.bytes },
  };
}

/** The same brush at two sizes, in turn. */
async function brushSizes(small, large) {
  const start = performance.now();
  const engines = [small, large].map((count) => {
    const table = ours.tableOfIpc(ours.ipcOf(makeColumns(count)));
    if (table.rows !== count) throw new Error(`brush: ${count} rows required, got ${table.rows}`);
    return ours.engineOf(table, { cube });
  });
  const loaded = performance.now() - start;
  const times = await timeInTurn(
    {
      small: ourBrush(engines[0], ours.LinkedViews, 2000),
      large: ourBrush(engines[1], ours.LinkedViews, 2000),
    },
    { rounds: 15, base: "small" },
  );
  return { small, large, times, loaded };
}

export async function runAggregate({ json = false } = {}) {
  const sizes = [];
  for (const count of json ? [1_000_000] : [10_000, 100_000, 1_000_000])
    sizes.push(await atSize(count, count < 1_000_000 ? 9 : 7));
  return {
    sizes,
    loading: await loading(1_000_000, 7),
    brushSizes: await brushSizes(10_000, LARGE),
    search: await runSearch(),
    memory: json ? undefined : await peakMemory(1_000_000),
  };
}

const rounded = (value) => Number(value.toPrecision(4));

/** The ratios by their names: what stands first through what stands after `vs`. */
export function aggregateRatios({ sizes, loading: load, brushSizes: brush, search }) {
  const { groupBy, median: medians, filter, brush: moves } = sizes.at(-1);
  const flat = {
    crossfilter2_vs_brush: moves.crossfilter2.ratio,
    duckdb_preaggregated_vs_brush: moves["duckdb, preaggregated"].ratio,
    brush_5e6_vs_1e4: brush.times.large.ratio,
    filter_vs_row_scan: 1 / filter["row scan"].ratio,
    crossfilter2_vs_filter: filter.crossfilter2.ratio,
    groupby_vs_typed_loop: 1 / groupBy["typed loop"].ratio,
    duckdb_vs_groupby: groupBy.duckdb.ratio,
    arquero_vs_groupby: groupBy.arquero.ratio,
    d3_vs_groupby: groupBy["d3-array"].ratio,
    median_vs_duckdb: 1 / medians.duckdb.ratio,
    arrow_vs_json_parse: load.times.ours.ratio,
    heap_vs_objects: load.held.table / load.held.objects,
    search_vs_fuse: 1 / search.typed["fuse.js"].ratio,
    search_build_vs_minisearch: 1 / search.builds.minisearch.ratio,
    search_typos_found: search.found.ours,
  };
  return Object.fromEntries(Object.entries(flat).map(([name, value]) => [name, rounded(value)]));
}

const milliseconds = (value) => (value >= 0.1 ? value.toFixed(2) : value.toPrecision(2));
const times = (value) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

function markdown(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function contestTable(title, sizes, pick) {
  const names = Object.keys(pick(sizes.at(-1)));
  const head = [
    title,
    ...sizes.flatMap(({ count }) => [`${count.toExponential(0).replace("+", "")} ms`, "×"]),
  ];
  return markdown(
    head,
    names.map((name) => [
      name,
      ...sizes.flatMap((size) => [milliseconds(pick(size)[name].ms), times(pick(size)[name].ratio)]),
    ]),
  );
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

export function aggregateTable(result) {
  const { sizes, loading: load, brushSizes: brush, search, memory } = result;
  const names = Object.keys(search.builds);
  return [
    contestTable("sum and number by municipality and year", sizes, ({ groupBy }) => groupBy),
    contestTable("exact median by municipality and year", sizes, ({ median: medians }) => medians),
    contestTable("filter on year, area and form, to municipalities", sizes, ({ filter }) => filter),
    contestTable("one move of a brush over four linked views", sizes, ({ brush: moves }) => moves),
    markdown(
      ["load", "ms", "×", "bytes, MB", "held, MB"],
      [
        [
          "ours, Arrow",
          milliseconds(load.times.ours.ms),
          times(load.times.ours.ratio),
          megabytes(load.bytes),
          megabytes(load.held.table),
        ],
        [
          "JSON.parse",
          milliseconds(load.times["JSON.parse"].ms),
          "1.00",
          megabytes(load.text),
          megabytes(load.held.objects),
        ],
      ],
    ),
    `One move of the brush at ${brush.large} rows: ${milliseconds(brush.times.large.ms)} ms, at ${brush.small}: ${milliseconds(brush.times.small.ms)} ms; ${brush.large} rows made, loaded and cubed in ${(brush.loaded / 1000).toFixed(1)} s.`,
    markdown(
      [
        `search over ${search.names} names`,
        "ready, ms",
        "×",
        `${search.keystrokes} keystrokes, ms`,
        "×",
        "10 typos, ms",
        "×",
        "found",
      ],
      names.map((name) => [
        name,
        ...[search.builds, search.typed, search.typos].flatMap((kind) => [
          milliseconds(kind[name].ms),
          times(kind[name].ratio),
        ]),
        String(search.found[name]),
      ]),
    ),
    ...(memory
      ? [
          markdown(
            ["peak memory to group 1e6 rows", "MB"],
            memory.map(({ name, bytes }) => [name, megabytes(bytes)]),
          ),
        ]
      : []),
    markdown(
      ["ratio", "value"],
      Object.entries(aggregateRatios(result)).map(([name, value]) => [name, String(value)]),
    ),
  ].join("\n\n");
}
