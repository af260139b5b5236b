import { compareKeys } from "../columns/field-builder.js";
import type { AmountName, BaseField, FieldName } from "../columns/field-names.js";
import { fieldViews } from "../columns/field-views.js";
import type { FieldColumn, GrantTable } from "../columns/grant-table.js";
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

/**
 * A cube of a tally, such as one that an SQL engine has made of more grants than fit here. By `municipality` goes only
 * together with `region`, where grants may work in a whole region.
 *
 * @param grants how many grants the tally is of; they tell whether any is in several groups
 * @throws RangeError when the tally lacks the number of grants, or a grant is in several of its groups: sums over them
 *   would count it again
 */
export function cubeOfTally(tally: Tally<AdditiveStat>, grants: number): Cube {
  const counts = statColumn(tally, { stat: "count" });
  const counted = counts.reduce((sum, count) => sum + count, 0);
  if (counted !== grants)
    throw new RangeError(
      `cubeOfTally: each grant in one group required, got ${grants} grants ${counted} times by ${tally.by.join(", ")}`,
    );
  const sources = sourcesOf(tally);
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
  return { table: emptyTable(sources, tally.kinds), years, plane, axes, sums, spread: new Uint32Array(0) };
}

/** A table of no rows, with the values of the fields. */
function emptyTable(sources: readonly Source[], kinds: readonly AdditiveStat[]): GrantTable {
  const columns: Partial<Record<BaseField, FieldColumn>> = {};
  for (const { base, values } of sources)
    columns[base] = { kind: "single", dictionary: values, codes: new Uint8Array(0) };
  const names = new Set(kinds.flatMap((kind): readonly AmountName[] => ("of" in kind ? [kind.of] : [])));
  const none = { values: new Float64Array(0), complete: false };
  const amounts = Object.fromEntries([...names].map((name) => [name, none]));
  return { rows: 0, columns, fields: fieldViews(columns), amounts };
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
