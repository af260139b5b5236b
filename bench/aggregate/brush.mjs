// A window of five years, moved a year at a time, over four linked views of sums.
import crossfilter from "crossfilter2";
import { cellKey } from "./contestants.mjs";
import { years } from "./rows.mjs";

export const views = ["municipality", "region", "area", "program"];
const WINDOW = 5;

/** Forwards and back again, so that every move is one year. */
const windows = (() => {
  const forward = years.slice(0, years.length - WINDOW + 1).map((from) => [from, from + WINDOW - 1]);
  return [...forward, ...forward.slice(1, -1).reverse()];
})();
const at = (round) => windows[((round % windows.length) + windows.length) % windows.length];

const joined = (entries) =>
  new Map(
    entries.flatMap(([view, pairs]) =>
      [...pairs].filter(([, sum]) => sum !== 0).map(([key, sum]) => [cellKey(view, key), [sum]]),
    ),
  );

/** Ours alone, for the sizes at which nobody else is asked. */
export function ourBrush(engine, LinkedViews, times) {
  const linked = new LinkedViews(
    engine,
    Object.fromEntries(views.map((field) => [field, { field, stats: [{ stat: "sum", of: "awarded" }] }])),
  );
  const texts = windows.map((window) => window.map(String));
  return {
    times,
    run: (round) => {
      const [from, to] = texts[((round % texts.length) + texts.length) % texts.length];
      linked.brushYears(from, to);
      for (const view of views) linked.read(view);
      return linked;
    },
    cells: () =>
      joined(
        views.map((view) => {
          const { values, sums } = linked.read(view);
          return [view, values.map((value, index) => [value, sums[0][index]])];
        }),
      ),
  };
}

export async function brushContestants({ objects, engine, ours, duckdb }) {
  const filtered = crossfilter(objects);
  const byYear = filtered.dimension((row) => row.year);
  const groups = views.map((view) =>
    filtered
      .dimension((row) => row[view])
      .group()
      .reduceSum((row) => row.awarded),
  );
  await duckdb.run(
    "CREATE TABLE cube AS SELECT year, municipality, region, area, program, SUM(awarded)::BIGINT s FROM grants GROUP BY ALL",
  );
  for (const view of views)
    await duckdb.run(
      `CREATE TABLE by_${view} AS SELECT year, ${view}, SUM(awarded)::BIGINT s FROM grants GROUP BY ALL`,
    );
  const onDuckDb = (table, column, times) => ({
    times,
    run: async (round) => {
      const [from, to] = at(round);
      const answers = [];
      for (const view of views)
        answers.push(
          await duckdb.all(
            `SELECT ${view} AS k, SUM(${column}) AS s FROM ${table(view)} WHERE year BETWEEN ${from} AND ${to} GROUP BY 1`,
          ),
        );
      return answers;
    },
    cells: (answers) =>
      joined(answers.map((rows, index) => [views[index], rows.map(({ k, s }) => [k, Number(s)])])),
  });
  return {
    ours: ourBrush(engine, ours.LinkedViews, 400),
    crossfilter2: {
      times: 3,
      run: (round) => {
        const [from, to] = at(round);
        byYear.filterRange([from, to + 1]);
        return groups.map((group) => group.all());
      },
      cells: (answers) =>
        joined(answers.map((rows, index) => [views[index], rows.map(({ key, value }) => [key, value])])),
    },
    duckdb: onDuckDb(() => "grants", "awarded", 1),
    "duckdb, preaggregated": onDuckDb((view) => `by_${view}`, "s", 4),
  };
}
