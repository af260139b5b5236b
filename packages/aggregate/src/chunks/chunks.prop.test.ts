import { municipalityCode, splitAmount } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amountNames } from "../columns/field-names.js";
import type { TableRow } from "../columns/table-builder.js";
import { scanTally } from "../scan/scan-tally.js";
import { rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import { naiveTally, persons, plainCells } from "../test/naive-tally.js";
import { tableOfCsv } from "./csv-chunks.js";
import { tableOfChunks } from "./table-of-chunks.js";

/** The columns of rows by the names of Arrow; a list of none is missing. */
function columnsOf(
  rows: readonly TableRow[],
): Readonly<Record<string, readonly (Plain | readonly Plain[])[]>> {
  const list = (values: (row: TableRow) => readonly Plain[] | undefined) =>
    rows.map((row) => (values(row)?.length ? values(row)! : null));
  const parts = (name: (typeof amountNames)[number]) =>
    list((row) =>
      row.places?.map((place) => (row.places!.length > 1 ? place.parts?.[name] : row[name]) ?? null),
    );
  return {
    year: rows.map(({ year }) => year ?? null),
    place: list(({ places }) => places?.map(({ place }) => place)),
    seat: list(({ seats }) => seats),
    area: list(({ areas }) => areas),
    field: list(({ fields }) => fields),
    program: rows.map(({ program }) => program ?? null),
    call: rows.map(({ call }) => call ?? null),
    target_group: list(({ targetGroups }) => targetGroups),
    recipient: list(({ recipients }) => recipients),
    natural_person: list(({ recipients }) => recipients?.map((name) => persons.has(name))),
    funder: rows.map(({ funder }) => funder ?? null),
    regrant: rows.map(({ regrant }) => regrant ?? false),
    ...Object.fromEntries<readonly (Plain | readonly Plain[])[]>(
      amountNames.flatMap((name) => [
        [name, rows.map((row) => row[name] ?? null)],
        [`${name}_parts`, parts(name)],
      ]),
    ),
  };
}

const size = fc.integer({ min: 1, max: 50 });

test("columns in pieces answer as the rows do", () => {
  fc.assert(
    fc.property(rowsArbitrary, tallyQueryArbitrary, size, (rows, query, piece) => {
      const chunks = Object.entries(columnsOf(rows)).flatMap(([name, values]) =>
        Array.from({ length: Math.ceil(rows.length / piece) }, (_, at) => ({
          name,
          values: values.slice(at * piece, (at + 1) * piece),
        })),
      );
      expect(plainCells(scanTally(tableOfChunks(chunks), query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 300 },
  );
});

type Plain = string | number | boolean | null;

const cell = (value: Plain | readonly Plain[]): string => {
  if (isList(value)) return cell(value.map((each) => (each === null ? ".." : String(each))).join("|"));
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const isList = (value: Plain | readonly Plain[]): value is readonly Plain[] => Array.isArray(value);

test("CSV cut anywhere answers as the rows do", () => {
  fc.assert(
    fc.property(
      rowsArbitrary,
      tallyQueryArbitrary,
      size,
      fc.constantFrom("\n", "\r\n"),
      (rows, query, piece, end) => {
        // Natural persons are told by a list of truth values, which CSV does not have.
        const own = rows.map(({ recipients = [], ...row }) => ({
          ...row,
          recipients: recipients.filter((name) => !persons.has(name)),
        }));
        const columns = columnsOf(own);
        const names = Object.keys(columns).filter((name) => name !== "natural_person");
        const lines = [names, ...rows.map((__, at) => names.map((name) => cell(columns[name]![at]!)))];
        const text = lines.map((line) => line.join(",") + end).join("");
        const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (__, at) =>
          text.slice(at * piece, (at + 1) * piece),
        );
        expect(plainCells(scanTally(tableOfCsv(pieces), query))).toEqual(naiveTally(own, query));
      },
    ),
    { numRuns: 300 },
  );
});

test("an amount is divided by the shares of its places to the öre, equally where a row has none", () => {
  const grants = fc.array(
    fc.record({
      placeShares: fc.uniqueArray(fc.constantFrom("1280", "1281", "1291"), { minLength: 1 }).chain((codes) =>
        fc
          .array(fc.integer({ min: 1, max: 9 }), { minLength: codes.length, maxLength: codes.length })
          .map((sizes) => {
            const whole = sizes.reduce((sum, size) => sum + size, 0);
            return codes.map((code, at) => ({
              place: { kind: "municipality", code: municipalityCode(code) } as const,
              share: sizes[at]! / whole,
            }));
          }),
      ),
      awardedAmount: fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(grants, (list) => {
      const line = ({ placeShares, awardedAmount }: (typeof list)[number]) => {
        const areEqual = placeShares.every(({ share }) => share === 1 / placeShares.length);
        const shares = areEqual ? "" : placeShares.map(({ share }) => String(share)).join("|");
        return `${placeShares.map(({ place }) => place.code).join("|")},${shares},${awardedAmount ?? ".."}\n`;
      };
      const { amounts, columns } = tableOfCsv(["place,place_shares,awarded\n", ...list.map(line)]);
      const own = list.map(({ placeShares, awardedAmount }) =>
        awardedAmount === undefined
          ? placeShares.map(() => Number.NaN)
          : splitAmount(
              awardedAmount,
              placeShares.map(({ share }) => share),
            ),
      );
      if (columns.place?.kind === "list") expect([...amounts.awarded!.parts!]).toEqual(own.flat());
      else expect([...amounts.awarded!.values]).toEqual(own.flat());
    }),
  );
});

test("kronor become öre, and a mark is missing", () => {
  const { amounts } = tableOfCsv(["awarded\n1234.50\n..\n-5\n"], { kronor: true });
  expect(amounts.awarded?.values).toEqual(Float64Array.of(123_450, Number.NaN, -500));
});

test.each([
  ["year,awarded\n2024\n", "tableOfCsv: 2 cells required in row 2, got 1"],
  [
    "place,place_shares,awarded\n,,1\n1280|1281,0.5,1\n",
    "tableOfCsv: 2 shares above 0 required in row 3, got 0.5",
  ],
  ["awarded\nmycket\n", "tableOfCsv: an amount required, got mycket"],
  ["awarded\n0.5\n", "tableOfArrow: whole öre below 2^53 required in awarded, got 0.5"],
])("%j is refused", (text, message) => {
  expect(() => tableOfCsv([text])).toThrow(new RangeError(message));
});

test("pieces that do not fit together are refused", () => {
  const chunks = [
    { name: "year", values: [2024, 2025] },
    { name: "awarded", values: [1] },
  ];
  expect(() => tableOfChunks(chunks)).toThrow(
    new RangeError("tableOfChunks: 2 values of awarded required, got 1"),
  );
});
