import type { Cell } from "../cells/cell.js";

/** How many different cells of a column are remembered. Beyond, each is read anew: memory stays flat. */
const REMEMBERED = 16_384;

/** Places in the table that is looked in first. A power of 2. */
const SLOTS = 16_384;

/**
 * What was made of the cells of a column. A cell that has just been cut from a file has no hash yet, and a Map would
 * make one of all of it; so a table by length and a few letters is looked in first.
 */
export class CellMemory<Value> {
  readonly #slots = new Array<Kept<Value> | undefined>(SLOTS).fill(undefined);
  readonly #all = new Map<Cell, Kept<Value>>();

  find(cell: Cell): Value | undefined {
    if (typeof cell !== "string") return this.#all.get(cell)?.value;
    const slot = slotOf(cell);
    const last = this.#slots[slot];
    if (last !== undefined && last.cell === cell) return last.value;
    const kept = this.#all.get(cell);
    if (kept !== undefined) this.#slots[slot] = kept;
    return kept?.value;
  }

  keep(cell: Cell, value: Value): void {
    if (this.#all.size >= REMEMBERED) return;
    const own = typeof cell === "string" ? ownText(cell) : cell;
    this.#all.set(own, { cell: own, value });
  }
}

interface Kept<Value> {
  readonly cell: Cell;
  readonly value: Value;
}

/** Numbers differ in their last digits, names in the middle: these letters tell most cells apart. */
function slotOf(text: string): number {
  const length = text.length;
  if (length < 3) return length === 0 ? 0 : text.charCodeAt(0) + text.charCodeAt(length - 1) * 31;
  const end =
    text.charCodeAt(length - 1) + text.charCodeAt(length - 2) * 11 + text.charCodeAt(length - 3) * 101;
  const rest = text.charCodeAt(length >> 1) * 1_021 + text.charCodeAt(0) * 409 + length * 67;
  return (end * 7 + rest) & (SLOTS - 1);
}

/** A text of its own: one that was cut from a chunk of a file keeps all of the chunk in memory. */
export function ownText(text: string): string {
  return text.length < 13 ? text : Array.from(text).join("");
}
