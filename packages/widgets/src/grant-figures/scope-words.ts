import type { Clause, FieldName, GrantTable } from "@lansmuseer/aggregate";
import type { Language } from "@lansmuseer/view";
import { nameIn } from "./value-namer.js";

/** So many values of a field are told one by one. */
const mostNamed = 3;

/**
 * What figures are limited to, for a subtitle: "Region Skåne, Film". Years are told as the figure's period, and a field with
 * many values by how many they are.
 */
export function scopeWords(
  clauses: readonly Clause[],
  table: GrantTable,
  language: Language,
  leftOut: readonly FieldName[],
): string | undefined {
  const words = clauses.flatMap(({ field, value }) => {
    if (field === "year" || leftOut.includes(field) || "from" in value || "not" in value) return [];
    if (value.length > mostNamed) return [];
    return [value.map((each) => nameIn(table, field, each, language)).join(" + ")];
  });
  return words.length === 0 ? undefined : words.join(", ");
}
