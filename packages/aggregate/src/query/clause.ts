import type { FieldName } from "../columns/field-names.js";

/** A value of a field: a code or an id as a string, a year as four digits, `null` for missing. */
export type FieldValue = string | null;

/** The years from the first to the last, both within; missing years are not. */
export interface YearRange {
  readonly from: string;
  readonly to: string;
}

/** Any value but these. */
export interface Except {
  readonly not: readonly FieldValue[];
}

/**
 * One condition, and who made it: a view is not filtered by the clauses that it is itself the source of. Several
 * clauses must all hold. In a field with several values a grant, only the values that the clause lets through count.
 */
export type Clause =
  | { readonly source?: string; readonly field: FieldName; readonly value: readonly FieldValue[] | Except }
  | { readonly source?: string; readonly field: "year"; readonly value: YearRange };

export const isExcept = (value: Clause["value"]): value is Except => "not" in value;

export const isYearRange = (value: Clause["value"]): value is YearRange => "from" in value;

/** Which values of a field a clause lets through. */
export function clauseTest(value: Clause["value"]): (key: FieldValue) => boolean {
  if (isYearRange(value)) return (key) => key !== null && value.from <= key && key <= value.to;
  const set = new Set(isExcept(value) ? value.not : value);
  return isExcept(value) ? (key) => !set.has(key) : (key) => set.has(key);
}
