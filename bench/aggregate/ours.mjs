import {
  columnFromArray,
  columnFromValues,
  dictionary,
  int16,
  int32,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  uint16,
  uint32,
  uint8,
  utf8,
} from "@uwdata/flechette";
import { areas, municipalities, programs, targetsOf } from "./rows.mjs";

export { engineOf, LinkedViews, scanTally } from "../../packages/aggregate/dist/index.js";
export { tableOfIpc } from "../../packages/aggregate/dist/arrow.js";

/** The grants as bytes of an Arrow file, as a server would keep them. */
export function ipcOf({ count, names, year, municipality, area, program, recipient, targets, awarded }) {
  const coded = (codes, values, index) =>
    columnFromValues((add) => codes.forEach((code) => add(values[code])), dictionary(utf8(), index));
  const table = tableFromColumns({
    id: columnFromArray(
      Int32Array.from({ length: count }, (_, row) => row),
      int32(),
    ),
    year: columnFromArray(year, int16()),
    place: coded(municipality, municipalities, uint16()),
    area: coded(area, areas, uint8()),
    program: coded(program, programs, uint8()),
    recipient: coded(recipient, names, uint32()),
    target_group: columnFromArray(Array.from(targets, targetsOf), list(dictionary(utf8(), uint8()))),
    awarded: columnFromArray(BigInt64Array.from(awarded, BigInt), int64()),
  });
  return tableToIPC(table, { format: "file" });
}
