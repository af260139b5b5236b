import type { AmountName, BaseField } from "../columns/field-names.js";

/** Where a field is: in a column of the grants, or in a table of its own with a row for each value of a grant. */
export type SqlField =
  | { readonly kind: "column"; readonly column: string }
  | {
      readonly kind: "table";
      readonly table: string;
      /** The column with the grant's id. */
      readonly grant: string;
      readonly column: string;
    };

/**
 * Where a database keeps grants. Names are of tables and columns; they are quoted, and never come from a query. Amounts
 * are whole öre in an integer type, `year` is an integer and `regrant` a boolean.
 */
export interface SqlModel {
  readonly grants: string;
  readonly id: string;
  readonly fields: Readonly<Partial<Record<BaseField, SqlField>>>;
  readonly amounts: Readonly<Partial<Record<AmountName, string>>>;
  /** A boolean beside the recipient, true for a natural person. */
  readonly naturalPerson?: string;
}

const beside = (table: string, column: string): SqlField => ({
  kind: "table",
  table,
  grant: "grant_id",
  column,
});
const column = (name: string): SqlField => ({ kind: "column", column: name });
const amounts = { awarded: "awarded", requested: "requested", paid: "paid" } as const;

/**
 * One row a grant in `grants`, and a table for each field in which a grant may have several values. `grant_places` has
 * the parts of the amounts in columns of the same names.
 */
export const starModel: SqlModel = /* @__PURE__ */ makeStarModel();

/** Everything in one table, for files in which every grant has one value a field, such as `grants.parquet`. */
export const flatModel: SqlModel = /* @__PURE__ */ makeFlatModel();

function makeStarModel(): SqlModel {
  return {
    grants: "grants",
    id: "id",
    fields: {
      year: column("year"),
      place: beside("grant_places", "place"),
      seat: beside("grant_seats", "place"),
      area: beside("grant_areas", "area"),
      field: beside("grant_fields", "field"),
      program: column("program"),
      call: column("call"),
      targetGroup: beside("grant_target_groups", "target_group"),
      recipient: beside("grant_recipients", "recipient"),
      funder: column("funder"),
      regrant: column("regrant"),
    },
    amounts,
    naturalPerson: "natural_person",
  };
}

function makeFlatModel(): SqlModel {
  return {
    grants: "grants",
    id: "id",
    fields: {
      year: column("year"),
      place: column("place"),
      seat: column("seat"),
      area: column("area"),
      field: column("field"),
      program: column("program"),
      call: column("call"),
      targetGroup: column("target_group"),
      recipient: column("recipient"),
      funder: column("funder"),
      regrant: column("regrant"),
    },
    amounts,
  };
}
