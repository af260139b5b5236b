import type { BaseField } from "./field-names.js";
import { fieldViews } from "./field-views.js";
import type { FieldColumn, GrantTable } from "./grant-table.js";

/** Fields of which a table need not keep a column where all grants are alike. */
const plainFields: readonly BaseField[] = [
  "area",
  "field",
  "program",
  "call",
  "targetGroup",
  "funder",
  "regrant",
];

/**
 * Columns together with the fields that are read from them. A plain field with one value for all grants, such as the
 * funder of a region's own list, keeps its value and no column.
 */
export function withFields(
  columns: GrantTable["columns"],
  persons: ReadonlySet<string>,
): Omit<GrantTable, "rows" | "amounts"> {
  const isPerson = persons.size > 0 ? (name: string | null) => name !== null && persons.has(name) : undefined;
  const fields = fieldViews(columns, isPerson);
  const kept = Object.entries(columns).filter(([base, column]) => !isAlike(base as BaseField, column));
  const own = { columns: Object.fromEntries(kept) as GrantTable["columns"], fields };
  if (!isPerson) return own;
  const recipients = columns.recipient?.dictionary ?? [];
  return { ...own, naturalPersons: Uint8Array.from(recipients, (name) => (isPerson(name) ? 1 : 0)) };
}

const isAlike = (base: BaseField, { kind, dictionary }: FieldColumn): boolean =>
  plainFields.includes(base) && kind === "single" && dictionary.length === 1;
