import * as fc from "fast-check";
import { amountNames, type FieldName, fieldNames } from "../columns/field-names.js";
import type { GrantQuery } from "../query/grant-query.js";
import { measureName, type QueryMeasure } from "../query/query-measure.js";
import { queryProblems } from "../query/query-problems.js";
import { clauseArbitrary, yearClause } from "./arbitraries.js";

const amount = fc.constantFrom(...amountNames);
const part = fc.constantFrom(...amountNames, "count" as const);
const named = fc.option(fc.constantFrom("a", "b, c", "å=ä~1", "d%2C"), { nil: undefined });

const measureArbitrary = (by: readonly FieldName[]): fc.Arbitrary<QueryMeasure> => {
  const fields = fc.option(fc.subarray([...by]), { nil: undefined });
  return fc
    .tuple(
      fc.oneof(
        fc.record({ fn: fc.constantFrom("count", "recipients", "grantRate") }),
        fc.record({
          fn: fc.constantFrom("sum", "mean", "median", "min", "max", "missing", "perInhabitant"),
          of: amount,
        }),
        fc.record({ fn: fc.constant("quantile"), of: amount, p: fc.constantFrom(0, 0.1, 0.25, 0.9, 1) }),
        fc.record({ fn: fc.constant("share"), of: part, within: fields, ignore: fields }),
        fc.record({
          fn: fc.constant("change"),
          of: part,
          against: fc.constantFrom(2019, 2021),
          in: fc.constantFrom("ratio", "difference", undefined),
        }),
      ),
      named,
    )
    .map(([measure, as]) => withoutUndefined({ ...measure, as }) as unknown as QueryMeasure);
};

const withoutUndefined = (object: object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Queries with all that a query can hold; only those that go together. */
export const queryArbitrary = (fields: readonly FieldName[] = fieldNames): fc.Arbitrary<GrantQuery> =>
  fc
    .tuple(fc.subarray([...fields], { maxLength: 2 }), fc.boolean())
    .chain(([by, priced]) =>
      fc.record({
        by: fc.constant(by),
        where: fc.array(fc.oneof(clauseArbitrary(fields), yearClause), { maxLength: 2 }),
        measures: fc.uniqueArray(measureArbitrary(by), { minLength: 1, maxLength: 4, selector: measureName }),
        prices: fc.constant(priced ? { year: 2024 } : undefined),
        top: fc.option(fc.record({ n: fc.integer({ min: 1, max: 3 }), rest: fc.boolean(), at: fc.nat() }), {
          nil: undefined,
        }),
        order: fc.option(fc.array(fc.record({ at: fc.nat(), descending: fc.boolean() }), { maxLength: 2 }), {
          nil: undefined,
        }),
      }),
    )
    .map(({ by, where, measures, prices, top, order }): GrantQuery => {
      const names = measures.map(measureName);
      const ranked = top && by.length > 0;
      return {
        version: 1,
        by,
        where,
        measures,
        ...(prices && { prices }),
        ...(ranked && {
          top: {
            field: by[top.at % by.length]!,
            n: top.n,
            by: names[top.at % names.length]!,
            rest: top.rest,
          },
        }),
        ...(order && {
          order: order.map(({ at, descending }) => ({
            by: [...names, ...by][at % (names.length + by.length)]!,
            descending,
          })),
        }),
      };
    })
    .filter((query) => queryProblems(query).length === 0);

export const context = {
  population: {
    "1280": {
      "2019": 344_166,
      "2020": 347_949,
      "2021": 351_749,
      "2022": 357_377,
      "2023": 362_133,
      "2024": 365_644,
    },
    "12": { "2019": 1_377_827, "2020": 1_389_336, "2021": 1_402_425 },
  },
  priceIndex: { "2019": 100, "2020": 100.5, "2021": 102.68, "2022": 111.27, "2023": 120.79, "2024": 124.22 },
} as const;
