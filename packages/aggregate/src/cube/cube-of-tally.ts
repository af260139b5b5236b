import { compareKeys } from "../columns/field-builder.js";
import type { AmountName, BaseField, FieldName } from "../columns/field-names.js";
import { fieldViews } from "../columns/field-views.js";
import type { FieldColumn, GrantTable } from "../columns/grant-table.js";
import { type TableRow, tableOf } from "../columns/table-builder.js";
import type { FieldValue } from "../query/clause.js";
import { type AdditiveStat, statColumn, statKey, type Tally } from "../tally/tally.js";
import { addUpYears, type Cube, type CubeAxis, requireRoom } from "./dense-cube.js";

/** A field of the cube, and which of the tally's fields it is made from. */
interface Source {
  readonly base: BaseField;
  readonly values: readonly FieldValue[];
  /** For each cell of the tally the code. */
  readonly codes: Uint32Array;
}

interface UnitedSource extends Source {
  /** What the rows beside the tally have of the field. */
  readonly column: FieldColumn;
}

/**
 * A cube of a tally, such as one that an SQL engine has made of more grants than fit here. By `municipality` goes only
 * together with `region`, where grants may work in a whole region.
 *
 * @param grants how many grants the tally and the rows are of; they tell whether any is in several groups
 * @param rows grants with several values in a field of the cube, which are not in the tally and are read beside it
 * @throws RangeError when the tally lacks the number of grants, or a grant is in several of its groups: sums over them
 *   would count it again
 */
export function cubeOfTally(
  tally: Tally<AdditiveStat>,
  grants: number,
  rows: readonly TableRow[] = [],
): Cube {
  const counts = statColumn(tally, { stat: "count" });
  const counted = counts.reduce((sum, count) => sum + count, 0);
  if (counted + rows.length !== grants)
    throw new RangeError(
      `cubeOfTally: each grant in one group required, got ${grants - rows.length} grants ${counted} times by ${tally.by.join(", ")}`,
    );
  if (rows.length > 0) requireWholePlaces(tally.by);
  const beside = tableOf(rows);
  const sources = sourcesOf(tally).map((source) => united(source, beside));
  const year = sources.find(({ base }) => base === "year");
  const others = sources
    .filter(({ base }) => base !== "year")
    .sort((a, b) => a.values.length - b.values.length);
  const axes: CubeAxis[] = [];
  let plane = 1;
  for (const { base, values } of [...others].reverse()) {
    axes.unshift({ base, size: values.length, stride: plane });
    plane *= values.length;
  }
  const years = year?.values.length ?? 1;
  requireRoom("cubeOfTally", (years + 1) * plane, tally.by);
  const cells = new Uint32Array(tally.cells).fill(plane);
  if (year) year.codes.forEach((code, cell) => (cells[cell]! += code * plane));
  axes.forEach(({ stride }, at) => {
    others[at]!.codes.forEach((code, cell) => (cells[cell]! += code * stride));
  });
  const sums = new Map<string, Float64Array>();
  for (const kind of tally.kinds) {
    const column = statColumn(tally, kind);
    const own = new Float64Array((years + 1) * plane);
    for (let cell = 0; cell < tally.cells; cell++) own[cells[cell]!]! += column[cell]!;
    addUpYears(own, plane);
    sums.set(statKey(kind), own);
  }
  const spread = Uint32Array.from(rows.keys());
  return { table: tableBeside(sources, tally.kinds, beside), years, plane, axes, sums, spread };
}

/** A region and its municipalities are places of their own in a row: the tally must tell them apart as well. */
function requireWholePlaces(by: readonly FieldName[]): void {
  for (const [near, far] of [
    ["municipality", "region"],
    ["seatMunicipality", "seatRegion"],
  ] as const)
    if (by.includes(near) !== by.includes(far))
      throw new RangeError(
        `cubeOfTally: ${near} together with ${far} required for grants with several values`,
      );
}

/** The source with the values that only the rows beside have, and what the rows have of it. */
function united(source: Source, { rows, columns, fields }: GrantTable): UnitedSource {
  const { base } = source;
  // Where all rows are alike, a table may keep the value and no column.
  const alike = fields[base as FieldName]?.dictionary[0] ?? null;
  const own = columns[base] ?? { kind: "single", dictionary: [alike], codes: new Uint8Array(rows) };
  const values = [...new Set([...source.values, ...(rows > 0 ? own.dictionary : [])])].sort(compareKeys);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const recoded = (codes: ArrayLike<number>, dictionary: readonly FieldValue[]) =>
    Uint32Array.from(codes, (code) => codeOf.get(dictionary[code]!)!);
  const column: FieldColumn = { ...own, dictionary: values, codes: recoded(own.codes, own.dictionary) };
  return { base, values, codes: recoded(source.codes, source.values), column };
}

/** A table of the rows beside, with the values of the whole cube. */
function tableBeside(
  sources: readonly UnitedSource[],
  kinds: readonly AdditiveStat[],
  beside: GrantTable,
): GrantTable {
  const columns: Partial<Record<BaseField, FieldColumn>> = {};
  for (const { base, column } of sources) columns[base] = column;
  const names = new Set(kinds.flatMap((kind): readonly AmountName[] => ("of" in kind ? [kind.of] : [])));
  const missing = (length: number) => new Float64Array(length).fill(Number.NaN);
  const parts = columns.place?.kind === "list" ? { parts: missing(columns.place.codes.length) } : {};
  const none = { values: missing(beside.rows), complete: false, ...parts };
  // A sum of the cube may lack a figure although no row beside does.
  const amounts = Object.fromEntries(
    [...names].map((name) => [name, { ...(beside.amounts[name] ?? none), complete: false }]),
  );
  return { rows: beside.rows, columns, fields: fieldViews(columns), amounts };
}

function sourcesOf(tally: Tally): readonly Source[] {
  const places = (base: BaseField, municipality: FieldName, region: FieldName): readonly Source[] => {
    const [near, far] = [tally.by.indexOf(municipality), tally.by.indexOf(region)];
    if (near === -1 && far === -1) return [];
    const at = (field: number, cell: number): FieldValue =>
      field === -1 ? null : tally.dictionaries[field]![tally.codes[field]![cell]!]!;
    return [coded(base, tally.cells, (cell) => at(near, cell) ?? at(far, cell))];
  };
  const plain = tally.by.flatMap((field, at): readonly Source[] => {
    if (["municipality", "region", "seatMunicipality", "seatRegion"].includes(field)) return [];
    return [
      coded(field as BaseField, tally.cells, (cell) => tally.dictionaries[at]![tally.codes[at]![cell]!]!),
    ];
  });
  return [
    ...plain,
    ...places("place", "municipality", "region"),
    ...places("seat", "seatMunicipality", "seatRegion"),
  ];
}

function coded(base: BaseField, cells: number, valueOf: (cell: number) => FieldValue): Source {
  const own = Array.from({ length: cells }, (_, cell) => valueOf(cell));
  const values = [...new Set(own)].sort(compareKeys);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return { base, values, codes: Uint32Array.from(own, (value) => codeOf.get(value)!) };
}
