import type { AmountName } from "../columns/field-names.js";
import type { Stat, TallyQuery } from "../tally/tally.js";
import { cellSql, keyColumn } from "./cell-sql.js";
import { type Dialect, quoted } from "./dialect.js";
import { Parameters, type SqlValue } from "./parameters.js";
import { type SqlModel, starModel } from "./sql-model.js";

/** A statement and the values of its places, which are never part of its text. */
export interface SqlStatement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * A tally as one statement. Its rows are texts, so that every driver gives the same: a key for each field (`k0`, …), the
 * number of grants (`n`), and for each statistic its figure (`v0`, …), or for a quantile the two figures that it lies
 * between (`v0`, `w0`) and how many figures there are (`n0`); see `tallyOfRows`.
 *
 * Whatever a query holds, it comes as a parameter: names are those of the model.
 *
 * @example
 * toSql({ by: [], where: [], stats: [] }, "duckdb", flatModel).parameters; // []
 */
export function toSql(query: TallyQuery, dialect: Dialect, model: SqlModel = starModel): SqlStatement {
  // A driver that only counts places needs the values in the order of the text: quantiles come after the cells.
  const parameters = new Parameters(dialect);
  const amounts = [...new Set(query.stats.flatMap((stat) => ("of" in stat ? [stat.of] : [])))];
  const cells = cellSql(query, model, parameters, amounts);
  const ranked = [...new Set(query.stats.flatMap((stat) => (stat.stat === "quantile" ? [stat.of] : [])))];
  const keys = query.by.map((_, at) => keyColumn(at));
  const distinct = query.stats.some(({ stat }) => stat === "distinct");
  const columns = query.stats.map((stat, at) => statSql(stat, at, parameters)).flat();
  const from = ranked.length > 0 ? "ranked" : "cells";
  const groups = keys.map((key) => `c.${key}`);
  const sql = [
    `WITH cells AS (\n${indented(cells)}\n)`,
    ...(ranked.length > 0 ? [`ranked AS (\n${indented(rankedSql(keys, ranked))}\n)`] : []),
    ...(distinct ? [`recipients AS (\n${indented(recipientsSql(keys, model))}\n)`] : []),
  ].join(",\n");
  const select = [
    ...groups.map((group, at) => `${group} AS ${keys[at]!}`),
    `${text("COUNT(*)")} AS n`,
    ...columns,
  ];
  return {
    sql: [
      sql,
      `SELECT ${select.join(", ")}`,
      `FROM ${from} AS c`,
      ...(distinct ? [`LEFT JOIN recipients AS r ON ${sameKeys(keys)}`] : []),
      ...(groups.length > 0 ? [`GROUP BY ${groups.join(", ")}`] : []),
      "HAVING COUNT(*) > 0",
    ].join("\n"),
    parameters: parameters.values,
  };
}

const indented = (sql: string): string => sql.replaceAll(/^/gm, "  ");
const text = (sql: string): string => `CAST(${sql} AS VARCHAR)`;
/** Sums of 64-bit numbers may not fit in 64 bits. */
const wide = (sql: string): string => `CAST(${sql} AS DECIMAL(38, 0))`;

function statSql(stat: Stat, at: number, parameters: Parameters): readonly string[] {
  const named = (sql: string) => [`${text(sql)} AS v${at}`];
  switch (stat.stat) {
    case "count":
      return named("COUNT(*)");
    case "persons":
      return named("SUM(c.persons)");
    case "distinct":
      return named("COALESCE(MAX(r.recipients), 0)");
    case "sum":
      return named(`COALESCE(SUM(${wide(`c.${stat.of}`)}), 0)`);
    case "known":
      return named(`COUNT(c.${stat.of})`);
    case "positive":
      return named(`COUNT(CASE WHEN c.${stat.of} > 0 THEN 1 END)`);
    case "min":
      return named(`MIN(c.${stat.of})`);
    case "max":
      return named(`MAX(c.${stat.of})`);
    case "quantile": {
      const rank = (next: number) =>
        `CASE WHEN c.${stat.of}_rank = FLOOR(${parameters.double(stat.p)} * (c.${stat.of}_known - 1)) + ${next} THEN c.${stat.of} END`;
      return [
        `${text(`MAX(${rank(1)})`)} AS v${at}`,
        `${text(`MAX(${rank(2)})`)} AS w${at}`,
        `${text(`COUNT(c.${stat.of})`)} AS n${at}`,
      ];
    }
  }
}

/** The rank of each figure in its cell from 1, missing ones last, and how many there are. */
function rankedSql(keys: readonly string[], amounts: readonly AmountName[]): string {
  const partition = keys.length > 0 ? `PARTITION BY ${keys.join(", ")}` : "";
  const over = (order: string) => `OVER (${[partition, order].filter(Boolean).join(" ")})`;
  const columns = amounts.flatMap((name) => [
    `ROW_NUMBER() ${over(`ORDER BY ${name} ASC NULLS LAST`)} AS ${name}_rank`,
    `COUNT(${name}) ${over("")} AS ${name}_known`,
  ]);
  return `SELECT cells.*, ${columns.join(", ")}\nFROM cells`;
}

/** How many recipients each cell has; a natural person is one too. */
function recipientsSql(keys: readonly string[], model: SqlModel): string {
  const { recipient } = model.fields;
  const own = recipient?.kind === "table" ? recipient : undefined;
  const column = recipient ? `s.${quoted(recipient.column)}` : "NULL";
  const table = quoted(own?.table ?? model.grants);
  const grant = `s.${quoted(own?.grant ?? model.id)}`;
  return [
    `SELECT ${[...keys.map((key) => `cells.${key}`), `COUNT(DISTINCT ${column}) AS recipients`].join(", ")}`,
    "FROM cells",
    `JOIN ${table} AS s ON ${grant} = cells.grant_id`,
    ...(keys.length > 0 ? [`GROUP BY ${keys.map((key) => `cells.${key}`).join(", ")}`] : []),
  ].join("\n");
}

const sameKeys = (keys: readonly string[]): string =>
  keys.length === 0 ? "1 = 1" : keys.map((key) => `r.${key} IS NOT DISTINCT FROM c.${key}`).join(" AND ");
