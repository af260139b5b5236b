// One filter after another on year, area and form of support, each to sums by municipality.
import crossfilter from "crossfilter2";
import { rollup, sum } from "d3-array";
import { cellKey, tallyCells } from "./contestants.mjs";
import { areas, municipalities, programs, randomNumbers, years } from "./rows.mjs";

/** Filters as a reader would set them: a run of years or some, one area or several, one form or several. */
export const filters = (() => {
  const random = randomNumbers(11);
  const some = (values) => values.filter(() => random() < 0.5);
  return Array.from({ length: 24 }, (_, index) => {
    const from = years[Math.floor(random() * (years.length - 6))];
    const run = years.filter((year) => year >= from && year < from + 4 + (index % 8));
    return {
      years: index % 4 === 3 ? some(years) : run,
      areas: index % 3 === 0 ? [areas[index % areas.length]] : some(areas),
      programs: index % 2 === 0 ? [programs[index % programs.length]] : some(programs),
    };
  });
})();

const perMunicipality = (counts, sums) =>
  new Map(
    Array.from(counts, (count, code) => [cellKey(municipalities[code]), [count, sums[code]]]).filter(
      ([, [count]]) => count > 0,
    ),
  );

export function filterContestants({ objects, columns, engine, duckdb }) {
  const at = (round) => filters[((round % filters.length) + filters.length) % filters.length];
  const stats = [{ stat: "count" }, { stat: "sum", of: "awarded" }];
  const filtered = crossfilter(objects);
  const dimensions = ["year", "area", "program"].map((field) => filtered.dimension((row) => row[field]));
  const group = filtered
    .dimension((row) => row.municipality)
    .group()
    .reduce(
      (cell, row) => ({ n: cell.n + 1, s: cell.s + row.awarded }),
      (cell, row) => ({ n: cell.n - 1, s: cell.s - row.awarded }),
      () => ({ n: 0, s: 0 }),
    );
  return {
    ours: {
      times: 24,
      run: (round) => {
        const filter = at(round);
        return engine.tally({
          by: ["municipality"],
          where: [
            { field: "year", value: filter.years.map(String) },
            { field: "area", value: filter.areas },
            { field: "program", value: filter.programs },
          ],
          stats,
        });
      },
      cells: tallyCells,
    },
    "row scan": {
      times: 24,
      run: (round) => rowScan(columns, at(round)),
      cells: ({ counts, sums }) => perMunicipality(counts, sums),
    },
    crossfilter2: {
      times: 3,
      run: (round) => {
        const filter = at(round);
        [filter.years, filter.areas, filter.programs].forEach((values, index) => {
          const set = new Set(values);
          dimensions[index].filterFunction((value) => set.has(value));
        });
        return group.all();
      },
      cells: (answer) =>
        new Map(
          answer.filter(({ value }) => value.n > 0).map(({ key, value: { n, s } }) => [cellKey(key), [n, s]]),
        ),
    },
    "d3-array": {
      times: 2,
      run: (round) => {
        const [own, ofArea, ofProgram] = [at(round).years, at(round).areas, at(round).programs].map(
          (values) => new Set(values),
        );
        return rollup(
          objects.filter((row) => own.has(row.year) && ofArea.has(row.area) && ofProgram.has(row.program)),
          (rows) => [rows.length, sum(rows, (row) => row.awarded)],
          (row) => row.municipality,
        );
      },
      cells: (answer) => new Map([...answer].map(([key, numbers]) => [cellKey(key), numbers])),
    },
    duckdb: {
      times: 3,
      run: (round) => {
        const texts = (values) => (values.length > 0 ? values.map((value) => `'${value}'`).join(", ") : "''");
        const { years: own, areas: ofArea, programs: ofProgram } = at(round);
        return duckdb.all(
          `SELECT municipality, COUNT(*) n, SUM(awarded) s FROM grants WHERE year IN (${own.length > 0 ? own : "0"})
            AND area IN (${texts(ofArea)}) AND program IN (${texts(ofProgram)}) GROUP BY 1`,
        );
      },
      cells: (rows) =>
        new Map(rows.map(({ municipality, n, s }) => [cellKey(municipality), [Number(n), Number(s)]])),
    },
  };
}

/** The loop that someone would write by hand: which codes are let through is known before. */
function rowScan({ year, area, program, municipality, awarded }, filter) {
  const pass = (size, codes) => {
    const flags = new Uint8Array(size);
    for (const code of codes) flags[code] = 1;
    return flags;
  };
  const first = years[0];
  const passYear = pass(
    years.length,
    filter.years.map((own) => own - first),
  );
  const passArea = pass(
    areas.length,
    filter.areas.map((own) => areas.indexOf(own)),
  );
  const passProgram = pass(
    programs.length,
    filter.programs.map((own) => programs.indexOf(own)),
  );
  const sums = new Float64Array(municipalities.length);
  const counts = new Uint32Array(municipalities.length);
  for (let row = 0; row < awarded.length; row++) {
    if (passYear[year[row] - first] & passArea[area[row]] & passProgram[program[row]]) {
      sums[municipality[row]] += awarded[row];
      counts[municipality[row]]++;
    }
  }
  return { sums, counts };
}
