import type { FieldName, GrantTable } from "@lansmuseer/aggregate";

/** What an attribute calls the fields that figures are made by. */
const fieldsByWord = {
  area: "area",
  field: "field",
  program: "program",
  "target-group": "targetGroup",
  municipality: "municipality",
  region: "region",
  seat: "seatMunicipality",
  "seat-region": "seatRegion",
  call: "call",
  recipient: "recipient",
  funder: "funder",
  year: "year",
} as const satisfies Readonly<Record<string, FieldName>>;

export type FieldWord = keyof typeof fieldsByWord;

export const fieldWords = Object.keys(fieldsByWord) as readonly FieldWord[];

export const fieldOfWord = (word: FieldWord): FieldName => fieldsByWord[word];

/** Those of some fields that grants have more than one value of: only they divide a figure into parts. */
export const dividingFields = (table: GrantTable, words: readonly FieldWord[]): readonly FieldWord[] =>
  words.filter((word) => (table.fields[fieldsByWord[word]]?.dictionary.length ?? 0) > 1);
