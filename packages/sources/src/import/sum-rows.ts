import { parseAmount } from "../cells/amount.js";
import { type Cell, cellText, type Row } from "../cells/cell.js";
import { oreOf } from "../records/record-maker.js";
import type { SheetReader } from "../sheet/sheet-reader.js";

const SUM = /^(?:del)?(?:summa|totalt?|totalsumma|sum|subtotal)(?:$|[^\p{L}])/iu;

/** Rows that add up others, and what they should say. */
export class SumRows {
  #sinceLast = 0;
  #all = 0;
  readonly #amount: () => Cell;
  readonly #zeros: 2 | 5 | 8 | 11;
  readonly #name: string;

  constructor(readonly reader: SheetReader) {
    this.#name = reader.has("awarded_amount") ? "awarded_amount" : "amount";
    this.#amount = reader.cell(this.#name);
    this.#zeros = reader.column(this.#name)?.zeros ?? reader.context.zeros ?? 2;
  }

  isSum(row: Row): boolean {
    const first = row.find((cell) => cell !== "");
    return typeof first === "string" && first.length < 60 && mayBeSum(first) && SUM.test(cellText(first));
  }

  /** Öre of the row, whatever else is in it. */
  oreOfRow(): number {
    const reading = parseAmount(this.#amount(), this.#zeros);
    return typeof reading === "string" ? 0 : oreOf(reading);
  }

  add(ore: number): void {
    this.#sinceLast += ore;
    this.#all += ore;
  }

  /** Tells of a sum, and whether it is the sum of the rows since the last one or of all; gives its öre. */
  check(): number {
    const ore = this.oreOfRow();
    const column = this.reader.column(this.#name);
    this.reader.report("sum-row", column, this.#amount());
    if (ore !== 0 && ore !== this.#sinceLast && ore !== this.#all)
      this.reader.report("sum-differs", column, this.#amount(), String(this.#sinceLast / 100));
    this.#sinceLast = 0;
    return ore;
  }
}

/** The first letter of a sum row's words, before the regular expression. */
function mayBeSum(text: string): boolean {
  return "sStTdD ".includes(text.charAt(0));
}
