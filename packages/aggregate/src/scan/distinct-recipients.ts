import { endOf, firstOf, type GrantTable } from "../columns/grant-table.js";

/** How many recipients each cell has, each counted once; a missing recipient is none. */
export function distinctRecipients(
  table: GrantTable,
  cells: Int32Array,
  rows: Uint32Array | undefined,
  size: number,
): Float64Array {
  const counts = new Float64Array(size);
  const column = table.columns.recipient;
  if (!column) return counts;
  const { codes, dictionary } = column;
  const none = dictionary.indexOf(null);
  const starts = new Uint32Array(size + 1);
  const span = (entry: number): [number, number] => {
    const row = rows ? rows[entry]! : entry;
    return [firstOf(column, row), endOf(column, row)];
  };
  for (let entry = 0; entry < cells.length; entry++) {
    if (cells[entry]! < 0) continue;
    const [from, end] = span(entry);
    starts[cells[entry]! + 1]! += end - from;
  }
  for (let cell = 0; cell < size; cell++) starts[cell + 1]! += starts[cell]!;
  const gathered = new Uint32Array(starts[size]!);
  const next = starts.slice();
  for (let entry = 0; entry < cells.length; entry++) {
    const cell = cells[entry]!;
    if (cell < 0) continue;
    const [from, end] = span(entry);
    for (let i = from; i < end; i++) gathered[next[cell]!++] = codes[i]!;
  }
  // The last cell, counted from 1, in which a recipient was met.
  const met = new Uint32Array(dictionary.length);
  for (let cell = 0; cell < size; cell++)
    for (let i = starts[cell]!; i < starts[cell + 1]!; i++) {
      const code = gathered[i]!;
      if (code === none || met[code] === cell + 1) continue;
      met[code] = cell + 1;
      counts[cell]!++;
    }
  return counts;
}

/** For each grant 1 when a recipient is a natural person. */
export function personRows(table: GrantTable): Float64Array {
  const flags = new Float64Array(table.rows);
  const column = table.columns.recipient;
  const persons = table.naturalPersons;
  if (!column || !persons) return flags;
  for (let row = 0; row < table.rows; row++) {
    const end = endOf(column, row);
    for (let i = firstOf(column, row); i < end; i++) if (persons[column.codes[i]!]) flags[row] = 1;
  }
  return flags;
}
