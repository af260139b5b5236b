import type { SourceRow } from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { flagOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { MakerContext } from "./record-maker.js";

/** What takes where it was read, and that it is made up where it is. */
export interface Origin {
  fictional?: true;
  sourceRow?: SourceRow;
}

/** Reads where the row comes from: what a published file says of its source, else the file and the row themselves. */
export function originOf(sheet: SheetReader, context: MakerContext): (record: Origin) => void {
  const fictional = flagOf(sheet, "fictional");
  const file = sheet.cell("source_file");
  const from = sheet.cell("source_sheet");
  const row = sheet.cell("source_row");
  const isPublished = sheet.column("source_row")?.isOwn === true;
  return (record) => {
    if (context.fictional || fictional()) record.fictional = true;
    if (!isPublished) {
      record.sourceRow = ownRow(sheet);
      return;
    }
    const name = cellText(file());
    const number = Number(cellText(row()));
    if (name === "" || !Number.isSafeInteger(number) || number < 1) return;
    const part = cellText(from());
    record.sourceRow = { file: name, ...(part === "" ? {} : { sheet: part }), row: number };
  };
}

function ownRow(sheet: SheetReader): SourceRow {
  const { file, sheet: name } = sheet.context;
  return name === undefined ? { file, row: sheet.number } : { file, sheet: name, row: sheet.number };
}
