import { type AmountName, amountNames, type BaseField, baseFields } from "../columns/field-names.js";
import { type AmountColumn, type FieldColumn, type GrantTable, isDivided } from "../columns/grant-table.js";
import { withFields } from "../columns/with-fields.js";
import { amountOfArrow, amountsOfLists } from "./arrow-amount.js";
import { fieldOfArrow } from "./arrow-field.js";
import type { ArrowTable } from "./arrow-shape.js";

/** How the columns are called where nothing else is said. */
export const arrowNames: Readonly<
  Record<BaseField | AmountName | `${AmountName}Parts` | "naturalPerson", string>
> = {
  year: "year",
  place: "place",
  seat: "seat",
  area: "area",
  field: "field",
  program: "program",
  call: "call",
  targetGroup: "target_group",
  recipient: "recipient",
  funder: "funder",
  regrant: "regrant",
  awarded: "awarded",
  requested: "requested",
  paid: "paid",
  awardedParts: "awarded_parts",
  requestedParts: "requested_parts",
  paidParts: "paid_parts",
  naturalPerson: "natural_person",
};

/**
 * A table of an Arrow table, without a row in between. Fields are texts, whole numbers, codes of a dictionary, or lists
 * of those; amounts are whole öre. Where a grant has several places, `awarded_parts` and its likes are lists beside
 * `place`. Columns that are not there are missing; other columns are passed over.
 *
 * @param names what the columns are called, where it differs from `arrowNames`
 * @throws RangeError when an amount is not whole, or a grant with several places lacks its parts
 */
export function tableOfArrow(arrow: ArrowTable, names: Partial<typeof arrowNames> = {}): GrantTable {
  const called = { ...arrowNames, ...names };
  const columns: Partial<Record<BaseField, FieldColumn>> = {};
  for (const base of baseFields) {
    const column = arrow.getChild(called[base]);
    if (column) columns[base] = fieldOfArrow(column, base === "year", !isDivided(base));
  }
  columns.regrant ??= { kind: "single", dictionary: ["false"], codes: new Uint8Array(0) };
  const amounts: Partial<Record<AmountName, AmountColumn>> = {};
  for (const name of amountNames) {
    const column = arrow.getChild(called[name]);
    if (!column) continue;
    const own = amountOfArrow(called[name], column);
    if (columns.place?.kind !== "list") amounts[name] = own;
    else amounts[name] = { ...own, parts: partsOf(arrow, called[`${name}Parts`], columns.place, own.values) };
  }
  return { rows: arrow.numRows, amounts, ...withFields(columns, personsOf(arrow, called)) };
}

function partsOf(
  arrow: ArrowTable,
  name: string,
  { offsets }: FieldColumn & { kind: "list" },
  values: Float64Array,
): Float64Array {
  const column = arrow.getChild(name);
  const parts = column ? amountsOfLists(name, column) : new Float64Array(offsets.at(-1)!).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    const from = offsets[row]!;
    if (offsets[row + 1]! - from === 1) parts[from] = values[row]!;
    else requireParts(name, parts.subarray(from, offsets[row + 1]), values[row]!);
  }
  return parts;
}

function requireParts(name: string, parts: Float64Array, value: number): void {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== value && !(Number.isNaN(sum) && Number.isNaN(value)))
    throw new RangeError(`tableOfArrow: parts that add up to ${value} required in ${name}, got ${sum}`);
}

/** The recipients that stand beside a true in the column of natural persons. */
function personsOf(arrow: ArrowTable, { recipient, naturalPerson }: typeof arrowNames): ReadonlySet<string> {
  const flags = arrow.getChild(naturalPerson);
  const names = arrow.getChild(recipient);
  const persons = new Set<string>();
  if (!flags || !names) return persons;
  for (let row = 0; row < arrow.numRows; row++) {
    const [flag, name] = [flags.at(row), names.at(row)];
    if (flag === true && typeof name === "string") persons.add(name);
    if (!flag || typeof flag !== "object" || !name || typeof name !== "object") continue;
    const list = Array.from(name as Iterable<string>);
    Array.from(flag as Iterable<boolean>).forEach((each, at) => each && persons.add(list[at]!));
  }
  return persons;
}
