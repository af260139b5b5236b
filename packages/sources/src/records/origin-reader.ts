import { type Confidence, confidences, type Origin, type SourceRow } from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { flagOf, termOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { MakerContext, Mutable } from "./record-maker.js";

/** Confidences by what lists call them, besides their ids. */
const CONFIDENCES: ReadonlyMap<string, Confidence> = new Map([
  ["angiven", "stated"],
  ["angivet", "stated"],
  ["härledd", "derived"],
  ["härlett", "derived"],
  ["antagen", "derived"],
  ["obekräftad", "unverified"],
  ["osäker", "unverified"],
]);

function confidenceOf(text: string): { readonly id: Confidence } | undefined {
  const id = confidences.find((one) => one === text) ?? CONFIDENCES.get(text.toLowerCase());
  return id === undefined ? undefined : { id };
}

/** Reads where the row comes from: what a published file says of its source, else the file and the row themselves. */
export function originOf(sheet: SheetReader, context: MakerContext): (record: Mutable<Origin>) => void {
  const source = sheet.text("source");
  const confidence = termOf(sheet, "confidence", confidenceOf, "code-unknown");
  const fictional = flagOf(sheet, "fictional");
  const file = sheet.cell("source_file");
  const from = sheet.cell("source_sheet");
  const row = sheet.cell("source_row");
  const isPublished = sheet.column("source_row")?.isOwn === true;
  return (record) => {
    const said = source();
    const known = confidence()?.id;
    if (said !== "") record.source = said;
    if (known !== undefined) record.confidence = known;
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
