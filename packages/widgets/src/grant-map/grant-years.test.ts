import { type Clause, grantTable } from "@lansmuseer/aggregate";
import { describe, expect, test } from "vitest";
import { grants, makeGrant } from "../test/make-grants.js";
import { grantYears, regionIn } from "./grant-years.js";

const table = grantTable(grants);
const run = (from: string, to: string): Clause => ({ field: "year", value: { from, to } });
const only = (...years: readonly string[]): Clause => ({ field: "year", value: years });

describe("the years of a map of grants", () => {
  test("are shown as one while none is chosen", () => {
    expect(grantYears({ table, chosen: [] })).toMatchObject({
      years: ["2022", "2023", "2024"],
      period: { label: "2022–2024" },
      shown: "2022–2024",
    });
  });

  test("are those of the page, and the chosen ones of them", () => {
    const { years, shown } = grantYears({
      table,
      page: [run("2023", "2024")],
      chosen: [only("2022", "2024")],
    });
    expect(years).toEqual(["2023", "2024"]);
    expect(shown).toBe("2024");
  });

  test("are told one by one where they do not follow each other", () => {
    expect(grantYears({ table, chosen: [only("2022", "2024")] }).shown).toBe("2022, 2024");
  });

  test("have no period where they are compared", () => {
    expect(grantYears({ table, chosen: [], isCompared: true })).toMatchObject({
      period: undefined,
      shown: undefined,
    });
  });
});

test("a region is found where all activities lie in it", () => {
  expect(regionIn(table)).toBe("12");
  expect(regionIn(grantTable([...grants, makeGrant("9", 1, { municipality: "0180" })]))).toBeUndefined();
});
