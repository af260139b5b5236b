import { type AmountName, baseOf, type BaseField } from "../columns/field-names.js";
import { isDivided } from "../columns/grant-table.js";
import { type Clause, clauseTest } from "../query/clause.js";
import type { TallyQuery } from "../tally/tally.js";
import { clauseSql, fieldSql, recipientSql } from "./clause-sql.js";
import { quoted } from "./dialect.js";
import type { Parameters } from "./parameters.js";
import type { SqlField, SqlModel } from "./sql-model.js";

/** The key of a cell in its field, as columns are called. */
export const keyColumn = (field: number): string => `k${field}`;

type SideTable = SqlField & { readonly kind: "table" };

/**
 * The statement that puts each grant once into each of its cells, with the part of its amounts that falls there: what
 * `Entries` are to a scan. Columns: the keys, `grant_id`, the amounts and, when asked for, `persons`.
 */
export function cellSql(
  query: TallyQuery,
  model: SqlModel,
  parameters: Parameters,
  amounts: readonly AmountName[],
): string {
  const { by, where } = query;
  const bases = [...new Set([...by, ...where.map(({ field }) => field)].map(baseOf))];
  const sides = bases.flatMap((base): readonly Side[] => {
    const field = model.fields[base];
    if (field?.kind !== "table") return [];
    const spreads = isDivided(base) || by.some((each) => baseOf(each) === base);
    return [{ base, field, spreads, alias: quoted(`s_${base}`) }];
  });
  const joined = sides.filter(({ spreads }) => spreads);
  const expressionOf = (base: BaseField): string => {
    const side = joined.find((each) => each.base === base);
    const field = side?.field ?? model.fields[base];
    if (!field || (field.kind === "table" && !side)) return "CAST(NULL AS VARCHAR)";
    const alias = side?.alias ?? "g";
    const plain = `${alias}.${quoted(field.column)}`;
    const isPerson = base === "recipient" && model.naturalPerson;
    return isPerson ? recipientSql(plain, `${alias}.${quoted(isPerson)}`) : plain;
  };
  const persons = query.stats.some(({ stat }) => stat === "persons");
  // A driver may only count the places of parameters: they are written in this order.
  const tests = [
    ...where
      .filter(({ field }) => !sides.some(({ base, spreads }) => !spreads && base === baseOf(field)))
      .map((clause) => clauseSql(clause, expressionOf(baseOf(clause.field)), parameters)),
    ...sides
      .filter(({ spreads }) => !spreads)
      .map((side) =>
        existsSql(
          side,
          where.filter(({ field }) => baseOf(field) === side.base),
          model,
          parameters,
        ),
      ),
  ];
  const place = joined.find(({ base }) => base === "place");
  const keys = by.map((field, at) => `${fieldSql(field, expressionOf(baseOf(field)))} AS ${keyColumn(at)}`);
  const columns = [
    ...keys,
    `g.${quoted(model.id)} AS grant_id`,
    ...amounts.map((name) => `${amountSql(name, model, place)} AS ${name}`),
    ...(persons ? ["COALESCE(p.person, 0) AS persons"] : []),
  ];
  const from = [
    `FROM ${quoted(model.grants)} AS g`,
    ...joined.map(
      ({ field, alias }) =>
        `LEFT JOIN ${quoted(field.table)} AS ${alias} ON ${alias}.${quoted(field.grant)} = g.${quoted(model.id)}`,
    ),
    ...(persons ? [personsSql(model)] : []),
    ...(tests.length > 0 ? [`WHERE ${tests.join("\n  AND ")}`] : []),
  ];
  if (joined.length === 0) return [`SELECT ${columns.join(", ")}`, ...from].join("\n");
  // Values of a list that are one key (two persons, two seats in a region) must not bring a part twice.
  const part = place ? [`${place.alias}.${quoted(place.field.column)} AS part`] : [];
  const parts = [`SELECT DISTINCT ${[...columns, ...part].join(", ")}`, ...from].join("\n");
  const groups = [...by.map((_, at) => keyColumn(at)), "grant_id"];
  const sums = amounts.map((name) => `${place ? "SUM" : "MAX"}(${name}) AS ${name}`);
  return [
    `SELECT ${[...groups, ...sums, ...(persons ? ["MAX(persons) AS persons"] : [])].join(", ")}`,
    `FROM (\n${parts.replaceAll(/^/gm, "  ")}\n) AS parts`,
    `GROUP BY ${groups.join(", ")}`,
  ].join("\n");
}

interface Side {
  readonly base: BaseField;
  readonly field: SideTable;
  readonly spreads: boolean;
  readonly alias: string;
}

/** The whole amount, or the part of the place; a grant without a place has its whole amount where no place is known. */
function amountSql(name: AmountName, model: SqlModel, place: Side | undefined): string {
  const column = model.amounts[name];
  if (column === undefined) return "CAST(NULL AS BIGINT)";
  const whole = `g.${quoted(column)}`;
  if (!place) return whole;
  const { alias, field } = place;
  return `CASE WHEN ${alias}.${quoted(field.grant)} IS NULL THEN ${whole} ELSE ${alias}.${quoted(column)} END`;
}

/** A grant with a value in a side table that its clauses let through; one without a value has a missing value. */
function existsSql(side: Side, clauses: readonly Clause[], model: SqlModel, parameters: Parameters): string {
  const { field, base } = side;
  const recipient = `s.${quoted(field.column)}`;
  const expression =
    base === "recipient" && model.naturalPerson
      ? recipientSql(recipient, `s.${quoted(model.naturalPerson)}`)
      : recipient;
  const own = `FROM ${quoted(field.table)} AS s WHERE s.${quoted(field.grant)} = g.${quoted(model.id)}`;
  const tests = clauses.map((clause) => clauseSql(clause, expression, parameters));
  const some = `EXISTS (SELECT 1 ${own} AND ${tests.join(" AND ")})`;
  const missingPasses = clauses.every(({ value }) => clauseTest(value)(null));
  return missingPasses ? `(${some} OR NOT EXISTS (SELECT 1 ${own}))` : some;
}

function personsSql({ fields, id, grants, naturalPerson }: SqlModel): string {
  const { recipient } = fields;
  const table = recipient?.kind === "table" ? recipient.table : grants;
  const grant = recipient?.kind === "table" ? recipient.grant : id;
  const persons = naturalPerson
    ? `SELECT DISTINCT ${quoted(grant)} AS grant_id, 1 AS person FROM ${quoted(table)} WHERE ${quoted(naturalPerson)}`
    : `SELECT ${quoted(grant)} AS grant_id, 0 AS person FROM ${quoted(table)} WHERE 1 = 0`;
  return `LEFT JOIN (${persons}) AS p ON p.grant_id = g.${quoted(id)}`;
}
