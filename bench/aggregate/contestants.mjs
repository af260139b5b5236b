// Each library as its own documentation would have it, all on the same grants. What is made once is made outside the times.
import * as arquero from "arquero";
import crossfilter from "crossfilter2";
import { flatRollup, median as d3Median, rollup, sum } from "d3-array";
import lodash from "lodash";
import * as tidy from "@tidyjs/tidy";
import { municipalities, years } from "./rows.mjs";

const firstYear = years[0];

/** Two keys as one text: the cell that answers are compared by. */
export const cellKey = (...keys) => keys.join(" ");

const nested = (map) =>
  new Map([...map].flatMap(([a, inner]) => [...inner].map(([b, numbers]) => [cellKey(a, b), numbers])));

/** Sum and number by municipality and year, no index made before. */
export function groupContestants({ objects, columns, table, ours, duckdb, arqueroTable }) {
  const codes = {
    municipality: columns.municipality,
    year: Uint8Array.from(columns.year, (year) => year - firstYear),
  };
  const query = {
    by: ["municipality", "year"],
    where: [],
    stats: [{ stat: "count" }, { stat: "sum", of: "awarded" }],
  };
  return {
    ours: { run: () => ours.scanTally(table, query), cells: tallyCells },
    "typed loop": {
      run: () =>
        typedLoop(codes.municipality, codes.year, columns.awarded, municipalities.length, years.length),
      cells: ({ sums, counts }) =>
        new Map(
          Array.from(counts, (count, cell) => [
            cellKey(municipalities[Math.floor(cell / years.length)], years[cell % years.length]),
            [count, sums[cell]],
          ]).filter(([, [count]]) => count > 0),
        ),
    },
    "d3-array": {
      run: () =>
        rollup(
          objects,
          (rows) => [rows.length, sum(rows, (row) => row.awarded)],
          (row) => row.municipality,
          (row) => row.year,
        ),
      cells: nested,
    },
    arquero: {
      run: () =>
        arqueroTable
          .groupby("municipality", "year")
          .rollup({ n: arquero.op.count(), s: arquero.op.sum("awarded") }),
      cells: (answer) =>
        new Map(
          answer.objects().map(({ municipality, year, n, s }) => [cellKey(municipality, year), [n, s]]),
        ),
    },
    lodash: {
      run: () =>
        lodash.mapValues(
          lodash.groupBy(objects, (row) => cellKey(row.municipality, row.year)),
          (rows) => [rows.length, lodash.sumBy(rows, "awarded")],
        ),
      cells: (answer) => new Map(Object.entries(answer)),
    },
    tidyjs: {
      run: () =>
        tidy.tidy(
          objects,
          tidy.groupBy(["municipality", "year"], [tidy.summarize({ n: tidy.n(), s: tidy.sum("awarded") })]),
        ),
      cells: (answer) =>
        new Map(answer.map(({ municipality, year, n, s }) => [cellKey(municipality, year), [n, s]])),
    },
    crossfilter2: {
      run: () => {
        const dimension = crossfilter(objects).dimension((row) => cellKey(row.municipality, row.year));
        return dimension
          .group()
          .reduce(
            (cell, row) => ({ n: cell.n + 1, s: cell.s + row.awarded }),
            (cell, row) => ({ n: cell.n - 1, s: cell.s - row.awarded }),
            () => ({ n: 0, s: 0 }),
          )
          .all();
      },
      cells: (answer) => new Map(answer.map(({ key, value: { n, s } }) => [key, [n, s]])),
    },
    duckdb: {
      run: () =>
        duckdb.all("SELECT municipality, year, COUNT(*) n, SUM(awarded) s FROM grants GROUP BY 1, 2"),
      cells: (rows) =>
        new Map(
          rows.map(({ municipality, year, n, s }) => [cellKey(municipality, year), [Number(n), Number(s)]]),
        ),
    },
  };
}

/** The loop that someone would write by hand for these columns and this question alone. */
function typedLoop(municipality, year, awarded, places, span) {
  const sums = new Float64Array(places * span);
  const counts = new Uint32Array(places * span);
  for (let row = 0; row < awarded.length; row++) {
    const cell = municipality[row] * span + year[row];
    sums[cell] += awarded[row];
    counts[cell]++;
  }
  return { sums, counts };
}

export function tallyCells({ cells, codes, dictionaries, stats }) {
  return new Map(
    Array.from({ length: cells }, (_, cell) => [
      cellKey(...codes.map((column, field) => dictionaries[field][column[cell]])),
      stats.map((column) => column[cell]),
    ]),
  );
}

/** The exact median by municipality and year. */
export function medianContestants({ objects, table, ours, duckdb, arqueroTable }) {
  const query = {
    by: ["municipality", "year"],
    where: [],
    stats: [{ stat: "quantile", of: "awarded", p: 0.5 }],
  };
  return {
    ours: { run: () => ours.scanTally(table, query), cells: tallyCells },
    duckdb: {
      run: () => duckdb.all("SELECT municipality, year, MEDIAN(awarded) m FROM grants GROUP BY 1, 2"),
      cells: (rows) =>
        new Map(rows.map(({ municipality, year, m }) => [cellKey(municipality, year), [Number(m)]])),
    },
    "d3-array": {
      run: () =>
        flatRollup(
          objects,
          (rows) => d3Median(rows, (row) => row.awarded),
          (row) => row.municipality,
          (row) => row.year,
        ),
      cells: (rows) => new Map(rows.map(([municipality, year, m]) => [cellKey(municipality, year), [m]])),
    },
    arquero: {
      run: () => arqueroTable.groupby("municipality", "year").rollup({ m: arquero.op.median("awarded") }),
      cells: (answer) =>
        new Map(answer.objects().map(({ municipality, year, m }) => [cellKey(municipality, year), [m]])),
    },
  };
}
