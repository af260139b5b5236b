import Papa from "papaparse";

// What a person with the published file and a few lines of script would come to: nothing here is of the engine that it checks.

/** A column of the file that decisions are told apart by. */
export type PlainColumn = "areas" | "fields" | "program" | "call" | "target_groups" | "places";

/** A condition on a column: the values that are kept, `null` for none. */
export interface PlainCondition {
  readonly column: PlainColumn;
  readonly keep: readonly (string | null)[];
}

export type PlainMeasure = "awarded_amount" | "requested_amount" | "paid_amount" | "count";

export interface PlainQuestion {
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly conditions: readonly PlainCondition[];
  readonly measure: PlainMeasure;
}

type Row = Readonly<Record<string, string>>;

/** The rows of the file that all conditions let through. */
const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv.replace("\ufeff", ""), { header: true, skipEmptyLines: true }).data;

/** The values of a decision in a column. A form of support that is in no list is called what the funder calls it. */
function valuesOf(row: Row, column: PlainColumn): readonly (string | null)[] {
  const cell = row[column]! || (column === "program" ? row["program_name"]! : "");
  if (cell === "") return [null];
  return column === "program" || column === "call" ? [cell] : cell.split("|");
}

/** Öre of a cell in kronor, none where nobody tells. */
const oreIn = (cell: string): number | undefined =>
  /\d/.test(cell) ? Math.round(Number(cell) * 100) : undefined;

/** The even parts of an amount of öre, what is left over to the first ones. */
function parts(ore: number, count: number): readonly number[] {
  const even = Math.floor(ore / count);
  return Array.from({ length: count }, (_, at) => even + (at < ore - even * count ? 1 : 0));
}

/** A decision as far as the conditions keep it. */
interface Kept {
  readonly row: Row;
  /** What it counts for in a value of a column, or as a whole; öre, or 1 where decisions are counted. */
  readonly figure: (column?: PlainColumn, value?: string | null) => number | undefined;
  readonly values: (column: PlainColumn) => readonly (string | null)[];
}

function kept(csv: string, { years, conditions, measure }: PlainQuestion): readonly Kept[] {
  return rowsOf(csv).flatMap((row): readonly Kept[] => {
    const year = Number(row["year"]);
    if (years !== undefined && (year < years.from || year > years.to)) return [];
    const values = (column: PlainColumn): readonly (string | null)[] => {
      const own = valuesOf(row, column);
      const condition = conditions.find((each) => each.column === column);
      return condition === undefined ? own : own.filter((value) => condition.keep.includes(value));
    };
    if (conditions.some(({ column }) => values(column).length === 0)) return [];
    // Places share an amount; in any other column a decision counts in full under each of its values.
    const ore = measure === "count" ? undefined : oreIn(row[measure]!);
    const places = valuesOf(row, "places");
    const split = ore === undefined ? undefined : parts(ore, places.length);
    const partOf = (of: readonly (string | null)[]): number | undefined =>
      split && places.reduce((sum, place, at) => sum + (of.includes(place) ? split[at]! : 0), 0);
    const figure: Kept["figure"] = (column, value = null) =>
      measure === "count" ? 1 : partOf(column === "places" ? [value] : values("places"));
    return [{ row, figure, values }];
  });
}

const unknown = "unknown";

/** A sum for each value of a column and each year: nothing where no figure is known. */
export type PlainSums = ReadonlyMap<string, ReadonlyMap<string, number | undefined>>;

function add(sums: Map<string, Map<string, number | undefined>>, id: string, year: string, figure?: number) {
  const own = sums.get(id) ?? new Map<string, number | undefined>();
  sums.set(id, own);
  const before = own.get(year);
  own.set(year, figure === undefined ? before : (before ?? 0) + figure);
}

/** By the values of a column, each year by itself. */
export function sumsBy(csv: string, question: PlainQuestion, column: PlainColumn): PlainSums {
  const sums = new Map<string, Map<string, number | undefined>>();
  for (const { row, figure, values } of kept(csv, question))
    for (const value of values(column)) add(sums, value ?? unknown, row["year"]!, figure(column, value));
  return sums;
}

/** Everything together, each year by itself. */
export function sums(csv: string, question: PlainQuestion): ReadonlyMap<string, number | undefined> {
  const all = new Map<string, Map<string, number | undefined>>();
  for (const { row, figure } of kept(csv, question)) add(all, "all", row["year"]!, figure());
  return all.get("all") ?? new Map<string, number | undefined>();
}

/** How many decisions the conditions keep. */
export const countOf = (csv: string, question: PlainQuestion): number => kept(csv, question).length;

/** The cells of a column of the decisions that the conditions keep, as they stand in the file. */
export const cellsOf = (csv: string, question: PlainQuestion, column: string): readonly string[] =>
  kept(csv, question).map(({ row }) => row[column]!);

/** The sum of some years; in the prices of `to` where there is an index. Nothing where no figure is known. */
export function together(
  years: ReadonlyMap<string, number | undefined>,
  index?: Readonly<Record<string, number>>,
  to = "",
): number | undefined {
  const known = [...years].filter((each): each is [string, number] => each[1] !== undefined);
  if (known.length === 0) return undefined;
  const times = (year: string): number => (index === undefined ? 1 : index[to]! / index[year]!);
  const inOrder = known.sort(([a], [b]) => (a < b ? -1 : 1));
  return Math.round(inOrder.reduce((sum, [year, figure]) => sum + figure * times(year), 0));
}

const numbers = (decimals: number) =>
  new Intl.NumberFormat("sv-SE", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Half of a unit goes away from zero, as people round.
    roundingMode: "halfExpand",
  });

/** Öre as a Swedish sentence has them: whole kronor, then millions and billions with one decimal. */
export function oreInWords(ore: number): string {
  const kronor = ore / 100;
  if (kronor < 1e6) return `${numbers(0).format(kronor)}\u00a0kronor`;
  return kronor < 1e9
    ? `${numbers(1).format(kronor / 1e6)}\u00a0miljoner\u00a0kronor`
    : `${numbers(1).format(kronor / 1e9)}\u00a0miljarder\u00a0kronor`;
}

/** A text with plain spaces, and what follows the notes of a saved file left out. */
export const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");
