import { amountNames } from "../columns/field-names.js";
import type { RowPlace, TableRow } from "../columns/table-builder.js";
import { persons } from "./naive-tally.js";

/** The tables of `starModel`: columns and their types, in SQL that DuckDB and PostgreSQL share. */
export const starTables = {
  grants: {
    id: "BIGINT",
    year: "INTEGER",
    program: "VARCHAR",
    call: "VARCHAR",
    funder: "VARCHAR",
    regrant: "BOOLEAN",
    awarded: "BIGINT",
    requested: "BIGINT",
    paid: "BIGINT",
  },
  grant_places: {
    grant_id: "BIGINT",
    place: "VARCHAR",
    awarded: "BIGINT",
    requested: "BIGINT",
    paid: "BIGINT",
  },
  grant_seats: { grant_id: "BIGINT", place: "VARCHAR" },
  grant_areas: { grant_id: "BIGINT", area: "VARCHAR" },
  grant_fields: { grant_id: "BIGINT", field: "VARCHAR" },
  grant_target_groups: { grant_id: "BIGINT", target_group: "VARCHAR" },
  grant_recipients: { grant_id: "BIGINT", recipient: "VARCHAR", natural_person: "BOOLEAN" },
} as const;

export type StarTable = keyof typeof starTables;

type StarRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows as the tables of `starModel` hold them. */
export function starRows(rows: readonly TableRow[]): Readonly<Record<StarTable, readonly StarRow[]>> {
  const spread = <T>(
    values: (row: TableRow) => readonly T[] | undefined,
    row: (value: T, own: TableRow) => StarRow,
  ) => rows.flatMap((own, id) => (values(own) ?? []).map((value) => ({ grant_id: id, ...row(value, own) })));
  const parts = ({ parts: own }: RowPlace, row: TableRow) =>
    Object.fromEntries(
      amountNames.map((name) => [name, ((row.places?.length ?? 0) > 1 ? own?.[name] : row[name]) ?? null]),
    );
  return {
    grants: rows.map((row, id) => ({
      id,
      year: row.year ?? null,
      program: row.program ?? null,
      call: row.call ?? null,
      funder: row.funder ?? null,
      regrant: row.regrant ?? false,
      awarded: row.awarded ?? null,
      requested: row.requested ?? null,
      paid: row.paid ?? null,
    })),
    grant_places: spread(
      (row) => row.places,
      (place, row) => ({ place: place.place, ...parts(place, row) }),
    ),
    grant_seats: spread(
      (row) => row.seats,
      (place) => ({ place }),
    ),
    grant_areas: spread(
      (row) => row.areas,
      (area) => ({ area }),
    ),
    grant_fields: spread(
      (row) => row.fields,
      (field) => ({ field }),
    ),
    grant_target_groups: spread(
      (row) => row.targetGroups,
      (group) => ({ target_group: group }),
    ),
    grant_recipients: spread(
      (row) => row.recipients,
      (recipient) => ({ recipient, natural_person: persons.has(recipient) }),
    ),
  };
}

/** The statements that make the tables anew. */
export const makeTables: readonly string[] = Object.entries(starTables).map(
  ([table, columns]) =>
    `CREATE TABLE ${table} (${Object.entries(columns)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(", ")})`,
);
