import { missing } from "@lansmuseer/domain";
import type { CountedRow, Suppression } from "../answer/answer.js";
import { CycleFinder, type Edge } from "./cycle-finder.js";

/** Which groups are small: those with at least one but fewer than `minimum` grants, or grants to natural persons. */
export interface SmallGroups {
  readonly minimum: number;
  readonly counting: Suppression["counting"];
}

/**
 * Holds small groups back, and beside them as many others as it takes to keep them from being worked out from the
 * totals. It works on the answer, so every way of answering holds back the same.
 *
 * @throws RangeError when the minimum is not a whole number of 2 or more
 */
export function suppressSmall(small: SmallGroups): Suppression {
  if (!Number.isInteger(small.minimum) || small.minimum < 2)
    throw new RangeError(`suppressSmall: a whole minimum of 2 or more required, got ${small.minimum}`);
  return { counting: small.counting, hold: (rows) => suppressRows(rows, small) };
}

/**
 * Rows with every figure of a small group held back, and of as many other groups as it takes: in every line of a table
 * whose total may be known, the groups held back are several and together not small, and for tables of two fields no
 * figure follows from the totals of rows and columns (each lies on a cycle of held-back figures; Gusfield 1988, A graph
 * theoretic approach to statistical data security). Of groups that would do, the one with the fewest grants is taken.
 *
 * A figure that is alone with its total, such as that of a municipality with one field, cannot be hidden from it by
 * holding back others: its total is as small and is held back where it is asked for. What two different questions give
 * away together is not seen here: publish the answers, not the means to ask.
 */
export function suppressRows(rows: readonly CountedRow[], suppression: SmallGroups): readonly CountedRow[] {
  const held = new Set<number>();
  rows.forEach((row, index) => {
    if (isSmall(row, suppression)) held.add(index);
  });
  const small = [...held];
  const fields = rows[0]?.keys.length ?? 0;
  const finders = Array.from(
    { length: fields > 1 ? fields : 0 },
    (_, field) => new CycleFinder(rows.map((row): Edge => ends(row, field))),
  );
  const lines = Array.from({ length: Math.max(fields, 1) }, (_, field) => linesAcross(rows, field));
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const across of lines)
      for (const line of across.values()) holdEnough(rows, line, held, suppression.minimum);
    for (const finder of finders)
      for (const index of small)
        for (const other of finder.cheapest(index, (at) => (held.has(at) ? 0 : rows[at]!.count)))
          held.add(other);
  }
  return rows.map((row, index) => (held.has(index) ? heldBack(row) : row));
}

function isSmall({ count, persons }: CountedRow, { minimum, counting }: SmallGroups): boolean {
  const counted = counting === "grants" ? count : persons;
  return counted > 0 && counted < minimum;
}

const isRest = ({ row }: CountedRow) => row.rest === true;
const textOf = (row: CountedRow, field: number) =>
  `${isRest(row) ? "rest " : ""}${JSON.stringify(row.keys[field])}`;

/** The groups that are alike in all fields but one: their total may be known. */
function linesAcross(rows: readonly CountedRow[], field: number): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = JSON.stringify(row.keys.filter((_, at) => at !== field));
    const line = lines.get(key);
    if (line) line.push(index);
    else lines.set(key, [index]);
  });
  return lines;
}

/** A group as an edge between its value in one field and its values in the others. */
function ends(row: CountedRow, field: number): Edge {
  const others = row.keys.map((_, at) => (at === field ? "" : textOf(row, at))).join();
  return [`field ${textOf(row, field)}`, `others ${others}`];
}

/** Holds back more of a line until what is held back is several groups that together are not small. */
function holdEnough(
  rows: readonly CountedRow[],
  line: readonly number[],
  held: Set<number>,
  minimum: number,
): void {
  const inLine = line.filter((index) => held.has(index));
  if (inLine.length === 0) return;
  const open = line
    .filter((index) => !held.has(index))
    .sort((a, b) => rows[a]!.count - rows[b]!.count || a - b);
  let several = inLine.length;
  let sum = inLine.reduce((total, index) => total + rows[index]!.count, 0);
  for (const index of open) {
    if (several > 1 && sum >= minimum) return;
    held.add(index);
    several++;
    sum += rows[index]!.count;
  }
}

function heldBack(counted: CountedRow): CountedRow {
  const gap = missing("suppressed");
  const values = Object.fromEntries(Object.keys(counted.row.values).map((name) => [name, gap]));
  return { ...counted, row: { ...counted.row, values } };
}
