import { splitAmount } from "@lansmuseer/domain";
import type { arrowNames } from "../arrow/table-of-arrow.js";
import { amountNames } from "../columns/field-names.js";
import type { ColumnChunk } from "./table-of-chunks.js";

/**
 * The parts of amounts that a file does not have itself: those of rows with several places, by the shares beside them.
 *
 * @param shares the column of the shares; a row without any has equal ones
 * @param first how many rows came before those of the columns
 * @throws RangeError when a row has another number of shares than places, or one that is no share
 */
export function dividedAmounts(
  columns: readonly ColumnChunk[],
  names: typeof arrowNames,
  shares: string,
  first: number,
): readonly ColumnChunk[] {
  const valuesOf = (name: string) => columns.find((column) => column.name === name)?.values;
  const places = valuesOf(names.place);
  if (!places || !Array.from(places).some(Array.isArray)) return [];
  const written = valuesOf(shares);
  const weights = Array.from(places, (list, row) =>
    isList(list) ? weightsOf(list.length, written?.[row], first + row + 2) : undefined,
  );
  return amountNames.flatMap((amount) => {
    const values = valuesOf(names[amount]);
    const name = names[`${amount}Parts`];
    if (!values || valuesOf(name)) return [];
    const parts = weights.map((own, row) => {
      const value = values[row];
      if (!own) return value;
      return typeof value === "number" ? splitAmount(value, own) : own.map(() => null);
    });
    return [{ name, values: parts }];
  });
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function weightsOf(count: number, written: unknown, row: number): readonly number[] {
  if (written === undefined || written === null) return Array.from({ length: count }, () => 1);
  const cells = isList(written) ? written : [written];
  const weights = cells.map(Number);
  if (weights.length === count && weights.every((weight) => weight > 0)) return weights;
  throw new RangeError(
    `tableOfCsv: ${count} shares above 0 required in row ${row}, got ${cells.map(String).join("|")}`,
  );
}
