import { type Clause, engineOf, type FieldName, grantTable } from "@lansmuseer/aggregate";
import { type Grant, missing, municipalityCode, value } from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import { CsvWriter } from "@lansmuseer/sources";
import { PublishedGrants } from "@lansmuseer/sources/web";
import {
  barChartView,
  type BarChartView,
  figureCsv,
  formatMoney,
  grantMeasure,
  moneyInWords,
} from "@lansmuseer/view";
import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { breakdownData } from "../grant-breakdown/breakdown-data.js";

const places = ["1280", "1281", "1286", "1291"] as const;

const grant = grantArbitrary({
  year: fc.integer({ min: 2019, max: 2025 }),
  regrant: fc.constant(false),
  programName: fc.constantFrom("startstöd", "reseersättning"),
  awardedAmount: fc.oneof(
    fc.integer({ min: 0, max: 10_000_000_00 }).map(value),
    fc.constant(missing("not-reported")),
  ),
  placeShares: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }).map((codes) =>
    codes.map((code) => ({
      place: { kind: "municipality" as const, code: municipalityCode(code) },
      share: 1 / codes.length,
    })),
  ),
});

const years = fc
  .tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 2019, max: 2025 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** The columns of the published file that a breakdown is by. */
const columns = {
  area: "areas",
  program: "program",
  targetGroup: "target_groups",
  municipality: "places",
} as const satisfies Partial<Record<FieldName, string>>;

function published(grants: readonly Grant[]): string {
  const writer = new CsvWriter("grants");
  return writer.header() + writer.lines(grants);
}

/** The parts of an amount of öre, the largest rest first: as a person with the file and no code of ours would do it. */
function parts(ore: number, count: number): readonly number[] {
  const even = Math.floor(ore / count);
  return Array.from({ length: count }, (_, at) => even + (at < ore - even * count ? 1 : 0));
}

/** Öre for each value of a column, from the text of the file alone. */
function summed(csv: string, column: string, run: { readonly from: number; readonly to: number }) {
  const { data } = Papa.parse<Record<string, string>>(csv.replace("\ufeff", ""), {
    header: true,
    skipEmptyLines: true,
  });
  const sums = new Map<string, number>();
  for (const row of data) {
    const year = Number(row["year"]);
    if (year < run.from || year > run.to) continue;
    const kronor = row["awarded_amount"]!;
    // A form of support that is in no list is called what the funder calls it.
    const cell = row[column]! || (column === "program" ? row["program_name"]! : "");
    const values = cell === "" ? ["unknown"] : column === "program" ? [cell] : cell.split("|");
    const ore = /\d/.test(kronor) ? Math.round(Number(kronor) * 100) : undefined;
    const shares = column === "places" && ore !== undefined ? parts(ore, values.length) : undefined;
    values.forEach((each, at) => {
      if (ore !== undefined) sums.set(each, (sums.get(each) ?? 0) + (shares?.[at] ?? ore));
    });
  }
  return sums;
}

/** Kronor of the file that a reader saves, by row. */
function saved(view: BarChartView): ReadonlyMap<string, number> {
  const { data } = Papa.parse<string[]>(figureCsv(view, "csv").replace("\ufeff", ""));
  return new Map(
    view.table.rows.flatMap(({ id }, at) => {
      const cell = data[at + 1]?.[1] ?? "";
      return /\d/.test(cell) ? [[id, Number(cell)] as const] : [];
    }),
  );
}

test("picture, table, sentence and file say what a plain script over the published file says", () => {
  fc.assert(
    fc.property(
      fc.array(grant, { minLength: 1, maxLength: 12 }),
      years,
      fc.constantFrom("area", "program", "targetGroup", "municipality"),
      (grants, run, by) => {
        const csv = published(grants);
        const expected = summed(csv, columns[by], run);
        const table = grantTable(new PublishedGrants(csv, "grants.csv"));
        const where: readonly Clause[] = [
          { field: "year", value: { from: String(run.from), to: String(run.to) } },
        ];
        const measures = [{ fn: "sum", of: "awarded", as: "figure" }] as const;
        const { rows } = engineOf(table, { cube: [by] }).answer({ version: 1, by: [by], where, measures });
        const measure = grantMeasure("awarded", "sv");
        const view = barChartView(
          breakdownData({
            ...{ table, measure, by, rows, language: "sv", isMoney: true, clauses: where },
            about: {},
            total: undefined,
          }),
          { language: "sv" },
          { width: 800, lineHeight: 17, measure: (text) => text.length * 7, isExpanded: true },
        );

        const inFile = saved(view);
        for (const [id, ore] of expected) {
          expect(Math.round(inFile.get(id)! * 100), id).toBe(ore);
          const cell = view.table.rows.find((row) => row.id === id)!.cells[1]!;
          expect(Math.round(Number(cell.value) * 100)).toBe(ore);
          const bar = view.picture.bars.find((each) => each.id === id)!;
          expect(bar.value).toBe(formatMoney(ore, "sv"));
        }
        expect(inFile.size).toBe(expected.size);
        const known = [...expected].filter(([id]) => id !== "unknown").map(([, ore]) => ore);
        if (known.length > 0) expect(view.summary).toContain(moneyInWords(Math.max(...known), "sv"));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
