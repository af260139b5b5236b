import { splitAmount } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { amountNames, type FieldName, fieldNames } from "../columns/field-names.js";
import type { GrantTable } from "../columns/grant-table.js";
import { type RowPlace, TableBuilder, type TableRow } from "../columns/table-builder.js";
import type { Clause, FieldValue } from "../query/clause.js";
import type { AdditiveStat, Stat, TallyQuery } from "../tally/tally.js";
import { persons } from "./naive-tally.js";

const vocabulary = {
  places: ["1280", "1281", "1380", "1480", "12", "14"],
  areas: ["music", "theater", "museum"],
  fields: ["jazz", "dance", "comics"],
  program: ["project", "operating"],
  call: ["2024:1", 'it\'s; -- a "call"'],
  targetGroups: ["young", "old", "all"],
  recipients: ["Teater Ö", "Musik i Syd", "Asta Person", "Bo Person"],
  funder: ["Region Skåne", "Malmö stad"],
} as const;

const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 3 });
const one = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 10_000 }), weight: 4 },
  { arbitrary: fc.constant(undefined), weight: 1 },
  { arbitrary: fc.integer({ min: -1_000_000, max: 10 ** 12 }), weight: 1 },
);

/** A grant whose amounts are divided among its places to the öre. */
const rowArbitrary: fc.Arbitrary<TableRow> = fc
  .record({
    year: fc.option(fc.integer({ min: 2019, max: 2024 }), { nil: undefined }),
    names: some(vocabulary.places),
    weight: fc.integer({ min: 1, max: 5 }),
    seats: some(vocabulary.places),
    areas: some(vocabulary.areas),
    fields: some(vocabulary.fields),
    program: one(vocabulary.program),
    call: one(vocabulary.call),
    targetGroups: some(vocabulary.targetGroups),
    recipients: some(vocabulary.recipients),
    funder: one(vocabulary.funder),
    regrant: fc.boolean(),
    awarded: amount,
    requested: amount,
    paid: amount,
  })
  .map(({ names, weight, ...row }) => ({ ...row, places: dividedPlaces(row, names, weight) }));

function dividedPlaces(row: TableRow, names: readonly string[], weight: number): readonly RowPlace[] {
  const parts = amountNames.map((name) => {
    const sum = row[name];
    return sum === undefined || names.length === 0
      ? undefined
      : splitAmount(
          sum,
          names.map((_, i) => i + weight),
        );
  });
  return names.map((place, index) => ({
    place,
    parts: Object.fromEntries(
      amountNames.flatMap((name, i) => {
        const part = parts[i]?.[index];
        return part === undefined ? [] : [[name, part]];
      }),
    ),
  }));
}

/** Rows in which every grant has at most one value a field, as most tables have. */
const singleRow = rowArbitrary.map((row): TableRow => {
  const first = (values: readonly string[] | undefined) => values?.slice(0, 1) ?? [];
  return {
    ...row,
    places: (row.places ?? []).slice(0, 1).map(({ place }) => ({ place })),
    seats: first(row.seats),
    areas: first(row.areas),
    fields: first(row.fields),
    targetGroups: first(row.targetGroups),
    recipients: first(row.recipients),
  };
});

export const rowsArbitrary: fc.Arbitrary<readonly TableRow[]> = fc.oneof(
  fc.array(rowArbitrary, { maxLength: 40 }),
  fc.array(singleRow, { maxLength: 40 }),
);

/** The table of rows, with the two natural persons marked. */
export function makeTable(rows: readonly TableRow[]): GrantTable {
  const builder = new TableBuilder();
  for (const row of rows) builder.add(row);
  for (const person of persons) builder.markNaturalPerson(person);
  return builder.finish();
}

const valuesOf: Readonly<Record<FieldName, readonly FieldValue[]>> = {
  year: ["2019", "2020", "2021", "2022", "2023", "2024", null],
  municipality: ["1280", "1281", "1380", "1480", null],
  region: ["12", "13", "14", null],
  seatMunicipality: ["1280", "1281", "1380", null],
  seatRegion: ["12", "13", "14", null],
  area: [...vocabulary.areas, null],
  field: [...vocabulary.fields, null],
  program: [...vocabulary.program, null],
  call: [...vocabulary.call, null],
  targetGroup: [...vocabulary.targetGroups, null],
  recipient: ["Teater Ö", "Musik i Syd", "natural-person", null],
  funder: [...vocabulary.funder, null, "nobody"],
  regrant: ["true", "false"],
};

const years = fc.integer({ min: 2018, max: 2025 });
export const yearClause: fc.Arbitrary<Clause> = fc
  .tuple(years, years)
  .map(([from, to]): Clause => ({ field: "year", value: { from: String(from), to: String(to) } }));

export const clauseArbitrary = (fields: readonly FieldName[]): fc.Arbitrary<Clause> =>
  fc.constantFrom(...fields).chain((field): fc.Arbitrary<Clause> => {
    const values = fc.subarray([...valuesOf[field]]);
    const set = values.map((value): Clause => ({ field, value }));
    const except = values.map((not): Clause => ({ field, value: { not } }));
    return field === "year" ? fc.oneof(set, except, yearClause) : fc.oneof(set, except);
  });

const amounts = fc.constantFrom(...amountNames);
const additive: fc.Arbitrary<AdditiveStat> = fc.oneof(
  fc.constant<AdditiveStat>({ stat: "count" }),
  fc.constant<AdditiveStat>({ stat: "persons" }),
  fc.record({ stat: fc.constantFrom("sum", "known", "positive"), of: amounts }),
);
const whole: fc.Arbitrary<Stat> = fc.oneof(
  fc.constant<Stat>({ stat: "distinct" }),
  fc.record({ stat: fc.constantFrom("min", "max"), of: amounts }),
  fc.record({ stat: fc.constant("quantile"), of: amounts, p: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1) }),
);

const queryOf = <S extends Stat>(
  stats: fc.Arbitrary<S>,
  fields: readonly FieldName[],
): fc.Arbitrary<TallyQuery<S>> =>
  fc.record({
    by: fc.subarray([...fields], { maxLength: Math.min(3, fields.length) }),
    where: fc.array(clauseArbitrary(fields), { maxLength: 3 }),
    stats: fc.uniqueArray(stats, { minLength: 1, maxLength: 5, selector: (stat) => JSON.stringify(stat) }),
  });

export const tallyQueryArbitrary: fc.Arbitrary<TallyQuery> = queryOf(fc.oneof(additive, whole), fieldNames);

export const additiveQueryArbitrary = (
  fields: readonly FieldName[] = fieldNames,
): fc.Arbitrary<TallyQuery<AdditiveStat>> => queryOf(additive, fields);
