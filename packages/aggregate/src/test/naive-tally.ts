import { type AmountName, type BaseField, baseOf, type FieldName } from "../columns/field-names.js";
import type { TableRow } from "../columns/table-builder.js";
import { clauseTest, type FieldValue } from "../query/clause.js";
import { compareKeys } from "../columns/field-builder.js";
import { type Stat, type Tally, type TallyQuery } from "../tally/tally.js";

// The oracle: says what a tally is, grant by grant and with no care for speed. Shares no step with the scan.

export const persons: ReadonlySet<string> = new Set(["Asta Person", "Bo Person"]);

const orMissing = (values: readonly string[] | undefined): readonly FieldValue[] =>
  values && values.length > 0 ? values : [null];

function baseValues(row: TableRow, base: BaseField): readonly FieldValue[] {
  switch (base) {
    case "year":
      return [row.year === undefined ? null : String(row.year)];
    case "place":
      return orMissing(row.places?.map(({ place }) => place));
    case "area":
      return orMissing(row.areas);
    case "field":
      return orMissing(row.fields);
    case "targetGroup":
      return orMissing(row.targetGroups);
    case "recipient":
      return orMissing(row.recipients);
    case "seat":
      return orMissing(row.seats);
    case "regrant":
      return [String(row.regrant ?? false)];
    default:
      return [row[base] ?? null];
  }
}

function read(field: FieldName, value: FieldValue): FieldValue {
  if (field === "municipality" || field === "seatMunicipality") return value?.length === 4 ? value : null;
  if (field === "region" || field === "seatRegion") return value === null ? null : value.slice(0, 2);
  if (field === "recipient") return value !== null && persons.has(value) ? "natural-person" : value;
  return value;
}

interface InCell {
  readonly row: TableRow;
  readonly parts: Set<number>;
  readonly divided: boolean;
}

/** In which cells a grant is, and with which of its places. */
function cellsOf(row: TableRow, { by, where }: TallyQuery): Map<string, InCell> {
  const bases = [...new Set([...by, ...where.map(({ field }) => field)].map(baseOf))];
  let combinations: { values: Map<BaseField, FieldValue>; part: number }[] = [
    { values: new Map(), part: -1 },
  ];
  for (const base of bases) {
    const tests = where.filter(({ field }) => baseOf(field) === base);
    const kept = baseValues(row, base)
      .map((value, index) => ({ value, index }))
      .filter(({ value }) => tests.every((clause) => clauseTest(clause.value)(read(clause.field, value))));
    combinations = combinations.flatMap(({ values, part }) =>
      kept.map(({ value, index }) => ({
        values: new Map([...values, [base, value]]),
        part: base === "place" ? index : part,
      })),
    );
  }
  const cells = new Map<string, InCell>();
  for (const { values, part } of combinations) {
    const key = JSON.stringify(by.map((field) => read(field, values.get(baseOf(field))!)));
    const cell = cells.get(key) ?? { row, parts: new Set<number>(), divided: bases.includes("place") };
    cell.parts.add(part);
    cells.set(key, cell);
  }
  return cells;
}

function amountIn({ row, parts, divided }: InCell, name: AmountName): number {
  const amount = row[name] ?? Number.NaN;
  if (!divided || (row.places?.length ?? 0) < 2) return amount;
  return [...parts].reduce((sum, part) => sum + (row.places![part]!.parts?.[name] ?? Number.NaN), 0);
}

function statOf(stat: Stat, grants: readonly InCell[]): number {
  if (stat.stat === "count") return grants.length;
  const recipients = ({ row }: InCell) => row.recipients ?? [];
  if (stat.stat === "persons")
    return grants.filter((grant) => recipients(grant).some((name) => persons.has(name))).length;
  if (stat.stat === "distinct") return new Set(grants.flatMap(recipients)).size;
  const known = grants.map((grant) => amountIn(grant, stat.of)).filter((amount) => !Number.isNaN(amount));
  const sorted = known.sort((a, b) => a - b);
  switch (stat.stat) {
    case "sum":
      return known.reduce((sum, amount) => sum + amount, 0);
    case "known":
      return known.length;
    case "positive":
      return known.filter((amount) => amount > 0).length;
    case "min":
      return sorted[0] ?? Number.NaN;
    case "max":
      return sorted.at(-1) ?? Number.NaN;
    case "quantile": {
      const position = stat.p * (known.length - 1);
      const low = sorted[Math.floor(position)] ?? Number.NaN;
      const high = sorted[Math.ceil(position)] ?? Number.NaN;
      return low + (high - low) * (position - Math.floor(position));
    }
  }
}

export type PlainCell = readonly [keys: readonly FieldValue[], stats: readonly number[]];

const inOrder = (cells: PlainCell[]): PlainCell[] =>
  cells.sort(
    ([a], [b]) => a.map((key, index) => compareKeys(key, b[index]!)).find((order) => order !== 0) ?? 0,
  );

/** A tally of rows, as cells in the order of their keys. */
export function naiveTally(rows: readonly TableRow[], query: TallyQuery): readonly PlainCell[] {
  const cells = new Map<string, InCell[]>();
  for (const row of rows)
    for (const [key, grant] of cellsOf(row, query)) cells.set(key, [...(cells.get(key) ?? []), grant]);
  return inOrder(
    [...cells].map(([key, grants]) => [
      JSON.parse(key) as FieldValue[],
      query.stats.map((stat) => statOf(stat, grants)),
    ]),
  );
}

/** A tally in the oracle's form. */
export function plainCells(tally: Tally): readonly PlainCell[] {
  return inOrder(
    Array.from({ length: tally.cells }, (_, cell) => [
      tally.codes.map((codes, field) => tally.dictionaries[field]![codes[cell]!]!),
      tally.stats.map((column) => column[cell]!),
    ]),
  );
}
