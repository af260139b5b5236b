import type * as v from "valibot";

/** The tables that a region publishes, as the command line calls them. */
export const tableKinds = [
  "grants",
  "facts",
  "activities",
  "venues",
  "policy",
  "forms",
  "networks",
  "allocations",
] as const;

/** Which of the tables that a region publishes. */
export type TableKind = (typeof tableKinds)[number];

/** A column of a published table. */
export interface TableColumn<Name extends string = string> {
  /** The header in a file for machines; kept, so never renamed. */
  readonly name: Name;
  /** The header in a file for people. */
  readonly sv: string;
  readonly en: string;
  /** What one value is; of each, where a cell holds several. */
  readonly schema: v.GenericSchema<unknown, unknown>;
  /** A cell is never empty. */
  readonly required?: true;
  /** A cell holds several values with `|` between them. */
  readonly list?: true;
  /** A cell may hold a mark for a missing figure: `..` not reported, `.` not applicable, `x` suppressed. */
  readonly measure?: true;
}

/** A table that a region publishes: its file and its columns. */
export interface Table<Name extends string = string> {
  readonly kind: TableKind;
  /** The file without its ending, such as `"municipality-facts"`. */
  readonly file: string;
  readonly sv: string;
  readonly en: string;
  readonly columns: readonly TableColumn<Name>[];
  /** The columns that no two rows share the values of; none where rows may be alike. */
  readonly key: readonly Name[];
}
