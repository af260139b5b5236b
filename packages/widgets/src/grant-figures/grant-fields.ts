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

/** The field asked for; where no grant has a value of it, the first of some fields that divides the grants, if any does. */
export function fieldThere(
  { table, isComplete }: { readonly table: GrantTable; readonly isComplete: boolean },
  asked: FieldWord,
  words: readonly FieldWord[],
): FieldWord | undefined {
  // The sums that come first have few fields: what they lack may still come.
  if (!isComplete || (table.fields[fieldsByWord[asked]]?.dictionary.length ?? 0) > 0) return asked;
  return dividingFields(table, words)[0];
}
