import { type Measure, missing, value } from "@lansmuseer/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { listedRecords, type RecordTableData } from "./record-table-data.js";
import { recordTableView } from "./record-table-view.js";

const amount: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10_000_000_000 }).map(value) },
  { weight: 1, arbitrary: fc.constant(missing("not-reported")) },
);

const data: fc.Arbitrary<RecordTableData> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Åsa", "Ängel", "Bo", "bo", "Zé", "Örjan"),
      year: fc.integer({ min: 2019, max: 2025 }),
      amount,
    }),
    { maxLength: 120 },
  )
  .map((rows) => ({
    about: {},
    name: "Beviljade bidrag",
    noun: { one: "beslut", many: "beslut" },
    columns: [
      { id: "name", name: "Mottagare", kind: "text" },
      { id: "year", name: "År", kind: "number" },
      { id: "awarded", name: "Beviljat", kind: "ore" },
    ],
    records: listedRecords(
      rows.map((row, at) => ({ id: String(at), values: [row.name, value(row.year), row.amount] })),
    ),
  }));

const sort = fc.record({
  column: fc.constantFrom("name", "year", "awarded"),
  isDescending: fc.boolean(),
});

test("the file has the records and columns that are shown, in their order, and no others", () => {
  fc.assert(
    fc.property(data, sort, fc.constantFrom("", "bo", "2024 bo", "zzz"), (drawn, wanted, search) => {
      const view = recordTableView(
        drawn,
        { language: "sv", search },
        { sort: wanted, columns: ["awarded"], limit: 50 },
      );
      const lines = figureCsv(view, "csv").split("\r\n").slice(1);
      const rows = lines.slice(0, lines.indexOf(""));
      expect(rows).toHaveLength(view.found);
      for (let at = 0; at < view.shown; at++) {
        const [name, figure] = view.row(at).cells;
        expect(rows[at]).toBe(
          `"${name!.text}",${figure!.value === undefined ? ".." : String(figure!.value)}`,
        );
      }
    }),
  );
});

test("amounts are sorted as numbers, what is missing last whichever way, and none is lost", () => {
  fc.assert(
    fc.property(data, fc.boolean(), (drawn, isDescending) => {
      const limit = drawn.records.length;
      const view = recordTableView(
        drawn,
        { language: "sv", search: "" },
        { sort: { column: "awarded", isDescending }, columns: undefined, limit },
      );
      const rows = Array.from({ length: view.shown }, (_, at) => view.row(at));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(limit);
      const figures = rows.map(({ cells }) => cells[2]!.value);
      const known = figures.filter((each) => each !== undefined).map(Number);
      expect(figures.slice(known.length)).toEqual(figures.slice(known.length).fill(undefined));
      expect(known).toEqual([...known].sort((a, b) => (isDescending ? b - a : a - b)));
    }),
  );
});
