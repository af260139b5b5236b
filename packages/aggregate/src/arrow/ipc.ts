import { tableFromIPC } from "@uwdata/flechette";
import type { GrantTable } from "../columns/grant-table.js";
import { type arrowNames, tableOfArrow } from "./table-of-arrow.js";

/**
 * A table of the bytes of an Arrow IPC file or stream; needs the optional peer @uwdata/flechette. Nothing of the bytes
 * is kept, so they can be let go.
 *
 * @throws Error when the bytes are no Arrow; RangeError as `tableOfArrow`
 */
export function tableOfIpc(
  bytes: Uint8Array | readonly Uint8Array[],
  names?: Partial<typeof arrowNames>,
): GrantTable {
  return tableOfArrow(tableFromIPC(bytes instanceof Uint8Array ? bytes : [...bytes]), names);
}
