import type { FieldName } from "../columns/field-names.js";
import { NATURAL_PERSON } from "../columns/field-views.js";
import { type Clause, isExcept, isYearRange } from "../query/clause.js";
import type { Parameters } from "./parameters.js";

/** A field as text, from the expression of its base. */
export function fieldSql(field: FieldName, base: string): string {
  switch (field) {
    case "municipality":
    case "seatMunicipality":
      return `CASE WHEN LENGTH(${base}) = 4 THEN ${base} END`;
    case "region":
    case "seatRegion":
      return `SUBSTR(${base}, 1, 2)`;
    case "year":
      return `CAST(${base} AS VARCHAR)`;
    case "regrant":
      return `CASE WHEN ${base} THEN 'true' ELSE 'false' END`;
    default:
      return base;
  }
}

/** A recipient whose name may be told. */
export const recipientSql = (recipient: string, person: string): string =>
  `CASE WHEN ${person} THEN '${NATURAL_PERSON}' ELSE ${recipient} END`;

/** A clause as a condition that is true or false, never unknown. `base` is the expression of the field's base. */
export function clauseSql({ field, value }: Clause, base: string, parameters: Parameters): string {
  if (isYearRange(value))
    return `(${base} IS NOT NULL AND ${base} BETWEEN ${parameters.integer(Number(value.from))} AND ${parameters.integer(Number(value.to))})`;
  const text = fieldSql(field, base);
  const values = isExcept(value) ? value.not : value;
  const hasMissing = values.includes(null);
  const present = [...new Set(values)].filter((each) => each !== null);
  const list = (operator: string) =>
    `${text} ${operator} (${present.map((each) => parameters.text(each)).join(", ")})`;
  if (isExcept(value)) {
    const isOther = present.length === 0 ? "1 = 1" : list("NOT IN");
    return hasMissing ? `(${text} IS NOT NULL AND ${isOther})` : `(${text} IS NULL OR ${isOther})`;
  }
  const isOne = present.length === 0 ? "1 = 0" : list("IN");
  return hasMissing ? `(${text} IS NULL OR ${isOne})` : `(${text} IS NOT NULL AND ${isOne})`;
}
