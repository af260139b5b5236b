import { idSchema } from "../parsed-schema/code-list-schema.js";
import { confidences } from "../sourced/sourced.js";
import { boolean, integer, text } from "./cell-schemas.js";

/** The last columns of every table: whether the row is made up, and where it was read. */
export const originColumns = [
  { name: "fictional", sv: "Påhittad", en: "Made up", schema: boolean },
  { name: "source_file", sv: "Källfil", en: "Source file", schema: text },
  { name: "source_sheet", sv: "Källflik", en: "Source sheet", schema: text },
  { name: "source_row", sv: "Källrad", en: "Source row", schema: integer },
] as const;

/** Before them, in tables of facts and records: who says so, and how well it is known. */
export const sourceColumns = /* @__PURE__ */ makeSourceColumns();

function makeSourceColumns() {
  return [
    { name: "source", sv: "Källa", en: "Source", schema: text },
    {
      name: "confidence",
      sv: "Säkerhetsgrad",
      en: "Confidence",
      schema: idSchema(confidences.map((id) => ({ id }))),
    },
  ] as const;
}
