import * as fc from "fast-check";
import { expect, test } from "vitest";
import { queryArbitrary } from "../test/query-arbitrary.js";
import type { GrantQuery } from "./grant-query.js";
import { formatQuery, readQuery } from "./query-address.js";

const sourced = queryArbitrary().chain((query) =>
  fc.option(fc.constantFrom("map", "from, in", "~1")).map((source) => ({
    ...query,
    where: query.where.map((clause) => (source === null ? clause : { ...clause, source })),
  })),
);

test("a query survives its address, and the address is the same again", () => {
  fc.assert(
    fc.property(sourced, (query) => {
      const address = formatQuery(query);
      expect(readQuery(address)).toEqual(query);
      expect(readQuery(`?utm=x&${address}`)).toEqual(query);
      expect(formatQuery(readQuery(address))).toBe(address);
    }),
    { numRuns: 500 },
  );
});

test("a query survives a browser's own encoding of the parameters, and JSON", () => {
  fc.assert(
    fc.property(sourced, (query) => {
      expect(readQuery(new URLSearchParams(formatQuery(query)).toString())).toEqual(query);
      expect(JSON.parse(JSON.stringify(query))).toEqual(query);
    }),
    { numRuns: 300 },
  );
});

test("an address can be read by a person", () => {
  const query: GrantQuery = {
    version: 1,
    by: ["year", "area"],
    where: [
      { source: "map", field: "municipality", value: ["1280", null] },
      { field: "year", value: { from: "2019", to: "2024" } },
    ],
    measures: [
      { fn: "sum", of: "awarded" },
      { fn: "share", of: "count", within: ["year"] },
    ],
    top: { field: "area", n: 5, by: "sum:awarded" },
  };
  expect(formatQuery(query)).toBe(
    "v=1&by=year,area&where=municipality,from,map,in,%3D1280,!&where=year,span,2019,2024" +
      "&measure=sum,awarded&measure=share,count,within%3Dyear&top=area,5,sum%3Aawarded",
  );
});

test.each([
  "",
  "v=2&measure=count",
  "v=1&by=planet&measure=count",
  "v=1&measure=%E0%A4%A",
  "v=1&where=&measure=count",
])("the address %j is refused", (address) => {
  expect(() => readQuery(address)).toThrow(RangeError);
});
