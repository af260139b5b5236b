import { boolean, integer, text } from "./cell-schemas.js";

/** The last columns of every table: whether the row is made up, and where it was read. */
export const originColumns = [
  { name: "fictional", sv: "Påhittad", en: "Made up", schema: boolean },
  { name: "source_file", sv: "Källfil", en: "Source file", schema: text },
  { name: "source_sheet", sv: "Källflik", en: "Source sheet", schema: text },
  { name: "source_row", sv: "Källrad", en: "Source row", schema: integer },
] as const;
