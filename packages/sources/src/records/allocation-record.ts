import {
  type Allocation,
  flowSteps,
  fundRemainders,
  funds,
  parseCulturalArea,
  parseRegionCode,
} from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { amountOf, termOf, yearOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import { organizationsOf } from "./organization-reader.js";
import { originOf } from "./origin-reader.js";
import { type Made, type MakerContext, type Mutable, oreOf, type RecordKind } from "./record-maker.js";

/** Reads one of a few ids. */
function idOf<Id extends string>(sheet: SheetReader, name: string, ids: readonly Id[]): () => Id | undefined {
  const terms = ids.map((id) => ({ id }));
  const term = termOf(sheet, name, (text) => terms.find((one) => one.id === text), "code-unknown");
  return () => term()?.id;
}

/** The flow of money from the state through a region to those who do the work. */
export const allocationRecord: RecordKind<Allocation> = {
  kind: "allocations",
  needed: () => ["step", "year", "region", "from_name", "to_name", "amount"],
  maker: makeAllocations,
  id: ({ id }) => id,
};

function makeAllocations(sheet: SheetReader, context: MakerContext): () => Made<Allocation> {
  const { register } = context;
  const id = sheet.text("id");
  const step = idOf(sheet, "step", flowSteps);
  const year = yearOf(sheet, "year");
  const region = sheet.remembered("region", (cell) => {
    const text = cellText(cell);
    const code = parseRegionCode(text) ?? register.county(text)?.code;
    return { value: parseRegionCode(code) };
  });
  const from = organizationsOf(
    sheet,
    { names: "from_name", numbers: "from_number", kinds: "from_kind", single: true },
    register,
  );
  const to = organizationsOf(
    sheet,
    { names: "to_name", numbers: "to_number", kinds: "to_kind", single: true },
    register,
  );
  const area = termOf(sheet, "area", parseCulturalArea);
  const amount = amountOf(sheet, "amount");
  const addNotes = notesOf(sheet);
  const addOrigin = originOf(sheet, context);
  return () => {
    const measure = amount();
    const ore = oreOf(measure);
    const allocation: Partial<Mutable<Allocation>> = { id: id() || context.idPrefix + String(sheet.number) };
    const [giver] = from();
    const [receiver] = to();
    const found = { step: step(), year: year(), region: region(), from: giver, to: receiver };
    const columns = {
      step: "step",
      year: "year",
      region: "region",
      from: "from_name",
      to: "to_name",
    } as const;
    for (const key of ["step", "year", "region", "from", "to"] as const)
      if (found[key] === undefined && !sheet.failed)
        sheet.report("value-missing", sheet.column(columns[key]));
    const areaId = area()?.id;
    Object.assign(allocation, found, areaId === undefined ? {} : { area: areaId }, { amount: measure });
    addNotes(allocation);
    addOrigin(allocation);
    // Whole: each field that is missing was told of as an error.
    return { value: sheet.failed || measure === undefined ? undefined : (allocation as Allocation), ore };
  };
}

/** Reads what a line says of its amount besides the amount. */
function notesOf(sheet: SheetReader): (allocation: Partial<Mutable<Allocation>>) => void {
  const fund = idOf(sheet, "fund", funds);
  const remainder = idOf(sheet, "remainder", fundRemainders);
  const texts = {
    derivation: sheet.text("derivation"),
    areaDerivation: sheet.text("area_derivation"),
  };
  return (allocation) => {
    const notes = {
      fund: fund(),
      remainder: remainder(),
      derivation: texts.derivation(),
      areaDerivation: texts.areaDerivation(),
    };
    for (const [key, note] of Object.entries(notes))
      if (note !== undefined && note !== "") Object.assign(allocation, { [key]: note });
  };
}
