import { type FieldName, fieldNames } from "../columns/field-names.js";
import { isYearRange } from "./clause.js";
import type { GrantQuery } from "./grant-query.js";
import { clauseShapes, isObject, measureShapes } from "./query-shapes.js";
import { measureName, type QueryMeasure } from "./query-measure.js";

const placeFields: readonly FieldName[] = ["municipality", "region", "seatMunicipality", "seatRegion"];
const keys = ["version", "by", "where", "measures", "prices", "top", "order"];

/** What is wrong with something that should be a query, in whole sentences without the last stop; nothing when it is one. */
export function queryProblems(input: unknown): readonly string[] {
  const shape = shapeProblems(input);
  return shape.length > 0 ? shape : meaningProblems(input as GrantQuery);
}

/**
 * A query from a file, an address or a program that does not know the types.
 *
 * @throws RangeError that names each problem
 */
export function parseQuery(input: unknown): GrantQuery {
  requireQuery("parseQuery", input);
  return input;
}

export function requireQuery(caller: string, input: unknown): asserts input is GrantQuery {
  const problems = queryProblems(input);
  if (problems.length > 0) throw new RangeError(`${caller}: ${problems.join("; ")}`);
}

function shapeProblems(input: unknown): readonly string[] {
  if (!isObject(input)) return [`a query is an object, got ${JSON.stringify(input)}`];
  const { version, by, where, measures, prices, top, order } = input;
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const fields = list(by).filter((field) => !fieldNames.includes(field as FieldName));
  return [
    ...(version === 1 ? [] : [`version 1 required, got ${JSON.stringify(version)}`]),
    ...Object.keys(input)
      .filter((key) => !keys.includes(key))
      .map((key) => `a query has ${keys.join(", ")}, got ${key}`),
    ...Object.entries({ by, where, measures, ...(order !== undefined && { order }) })
      .filter(([, value]) => !Array.isArray(value))
      .map(([key]) => `${key} is a list`),
    ...fields.map((field) => `by: one of ${fieldNames.join(", ")} required, got ${JSON.stringify(field)}`),
    ...list(where).flatMap(clauseShapes),
    ...list(measures).flatMap(measureShapes),
    ...(prices === undefined || (isObject(prices) && Number.isInteger(prices["year"]))
      ? []
      : ["prices: a whole year required"]),
    ...(top === undefined || isTop(top)
      ? []
      : ["top: a field, n of 1 or more and the name of a measure required"]),
    ...list(order)
      .filter((each) => !isObject(each) || typeof each["by"] !== "string")
      .map(() => "order: the name of a field or a measure required in by"),
  ];
}

const isTop = (top: unknown): boolean =>
  isObject(top) &&
  fieldNames.includes(top["field"] as FieldName) &&
  Number.isInteger(top["n"]) &&
  (top["n"] as number) >= 1 &&
  typeof top["by"] === "string";

function meaningProblems(query: GrantQuery): readonly string[] {
  const { by, measures, top, order = [] } = query;
  const names = measures.map(measureName);
  const twice = (values: readonly string[]) =>
    values.filter((value, index) => values.indexOf(value) !== index);
  return [
    ...(measures.length > 0 ? [] : ["measures: at least one required"]),
    ...twice(by).map((field) => `by: each field once, got ${field} again`),
    ...twice(names).map((name) => `measures: each name once, got ${name} again; name it with as`),
    ...names
      .filter((name) => (fieldNames as readonly string[]).includes(name))
      .map((name) => `as: a name that is no field required, got ${name}`),
    ...measures.flatMap((measure) => measureProblems(measure, query)),
    ...(top && !by.includes(top.field) ? [`top: a field of by required, got ${top.field}`] : []),
    ...(top ? rankProblems(top.by, measures) : []),
    ...order
      .filter((each) => !names.includes(each.by) && !by.includes(each.by as FieldName))
      .map((each) => `order: a field of by or the name of a measure required, got ${each.by}`),
  ];
}

function rankProblems(name: string, measures: readonly QueryMeasure[]): readonly string[] {
  const measure = measures.find((each) => measureName(each) === name);
  if (!measure) return [`top: the name of a measure required in by, got ${name}`];
  const derived = ["share", "change", "perInhabitant"].includes(measure.fn);
  return derived ? [`top: ranking by ${measure.fn} is not possible, rank by what it is made from`] : [];
}

function measureProblems(measure: QueryMeasure, { by, where, prices }: GrantQuery): readonly string[] {
  const name = measureName(measure);
  switch (measure.fn) {
    case "change":
      return by.includes("year") ? [] : [`${name}: a change against a year needs year in by`];
    case "share":
      return (measure.within ?? [])
        .filter((field) => !by.includes(field))
        .map((field) => `${name}: within has to be in by, got ${field}`);
    case "perInhabitant": {
      const places = by.filter((field) => placeFields.includes(field));
      const years = where.some(
        ({ field, value }) => field === "year" && (isYearRange(value) || Array.isArray(value)),
      );
      return [
        ...(places.length === 1 ? [] : [`${name}: one place in by required, got ${places.length}`]),
        ...(years || by.includes("year")
          ? []
          : [`${name}: year in by, or a clause that names the years, required`]),
      ];
    }
    case "median":
    case "quantile":
    case "min":
    case "max":
      return prices && !by.includes("year")
        ? [`${name}: in real prices only by year, because the years' amounts are not alike`]
        : [];
    default:
      return [];
  }
}
