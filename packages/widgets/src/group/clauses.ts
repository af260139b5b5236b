import { type Clause, fieldNames, type YearRange } from "@lansmuseer/aggregate";
import type { FilterValue } from "@lansmuseer/elements";

/** The years that an attribute names: `2024` or `2019-2024`, with any dash. */
export function yearsIn(text: string): YearRange | undefined {
  const [, from, to] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  return from === undefined ? undefined : { from, to: to ?? from };
}

/** The condition that an element asks for; undefined for a field that grants do not have. */
export function clauseOf(name: string, value: FilterValue): Clause | undefined {
  const field = fieldNames.find((each) => each === name);
  if (field === undefined) return undefined;
  if (typeof value === "string") return { field, value: value === "" ? [] : [value] };
  if (isRun(value)) return field === "year" ? { field, value } : undefined;
  return { field, value };
}

const isRun = (value: FilterValue): value is YearRange => typeof value === "object" && "from" in value;
