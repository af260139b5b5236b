import type { PlainPeriod } from "@lansmuseer/domain";
import { dayOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";

/** A period; one that ends before it begins is told of and left out. */
export function periodOf(sheet: SheetReader, from: string, until: string): () => PlainPeriod | undefined {
  const first = dayOf(sheet, from);
  const last = dayOf(sheet, until);
  return () => {
    const begins = first();
    const ends = last();
    if (begins === undefined && ends === undefined) return undefined;
    if (begins !== undefined && ends !== undefined && ends < begins) {
      sheet.report("period-reversed", sheet.column(until), `${begins}–${ends}`);
      return undefined;
    }
    return {
      ...(begins === undefined ? {} : { from: begins }),
      ...(ends === undefined ? {} : { until: ends }),
    };
  };
}
