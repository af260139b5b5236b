#!/usr/bin/env node
// `npm run bench`: how fast ours is beside others, on this machine, after checking that the answers are the same.
import { aggregateRatios, aggregateTable, runAggregate } from "./aggregate.mjs";
import { explorerRatios, explorerTable, runExplorer } from "./explorer/run.mjs";
import { importRatios, importTable, runImport } from "./import.mjs";
import { runMap } from "./map/run.mjs";

const help = `npm run bench [-- map] [-- aggregate] [-- import] [-- explorer] [-- --json]

  map        the first picture of the map beside d3-geo 3.1.1
  aggregate  grouping, filtering, brushing, loading and searching beside ten libraries
  import     a million rows of CSV into grants beside Papa Parse 5.7.1
  explorer   a change of a filter over 100 000 decisions beside the length of a frame
  --json     one flat object of ratios and nothing else: first_vs_second is the first's time through the second's
npm run --silent bench -- --json keeps npm's own lines out.
Without a name all are run. See bench/README.md.`;

const milliseconds = (value) => value.toFixed(2).padStart(9);

function mapTable({ points, rounds, furthest, drawn, widget, ...contestants }) {
  const columns = Object.keys(contestants.ours);
  const rows = Object.entries(contestants).map(([name, times]) =>
    [name.padEnd(8), ...columns.map((column) => milliseconds(times[column]))].join(" "),
  );
  const { ours, "d3-geo": theirs } = contestants;
  rows.push(
    [
      "ratio".padEnd(8),
      ...columns.map((column) => (ours[column] / theirs[column]).toFixed(3).padStart(9)),
    ].join(" "),
  );
  return [
    `map: ${points} points stored, ${drawn.join(" and ")} drawn, at most ${furthest.toFixed(2)} px apart; medians of ${rounds} fresh pages each, ms`,
    ["".padEnd(8), ...columns.map((column) => column.padStart(9))].join(" "),
    ...rows,
    widget === undefined
      ? "whole widget: not built"
      : `whole widget, from insertion to the first frame: ${widget.toFixed(1)} ms`,
  ].join("\n");
}

const benches = {
  map: {
    run: runMap,
    table: mapTable,
    ratios: ({ ours, "d3-geo": theirs }) => ({
      first_picture_vs_d3geo: Number((ours.total / theirs.total).toFixed(4)),
    }),
  },
  aggregate: { run: runAggregate, table: aggregateTable, ratios: aggregateRatios },
  import: { run: runImport, table: importTable, ratios: importRatios },
  explorer: { run: runExplorer, table: explorerTable, ratios: explorerRatios },
};

const args = process.argv.slice(2);
const unknown = args.find((arg) => !arg.startsWith("--") && !(arg in benches));
if (args.includes("--help")) console.log(help);
else if (unknown) {
  console.error(`bench: one of ${Object.keys(benches).join(", ")} is required, got ${unknown}`);
  process.exitCode = 2;
} else {
  const chosen = args.filter((arg) => arg in benches);
  const ratios = {};
  for (const name of chosen.length > 0 ? chosen : Object.keys(benches)) {
    const result = await benches[name].run({ json: args.includes("--json") });
    Object.assign(ratios, benches[name].ratios(result));
    if (!args.includes("--json")) console.log(benches[name].table(result));
  }
  if (args.includes("--json")) console.log(JSON.stringify(ratios));
}
