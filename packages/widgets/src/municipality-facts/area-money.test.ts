import { type Allocation, missing, regionCode, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { loadedGrants } from "../grant-widget/load-grants.js";
import { grants } from "../test/make-grants.js";
import { grantedMoney, stateMoney } from "./area-money.js";

const line = (id: string, year: number, said: Partial<Allocation>): Allocation => ({
  id,
  step: "region-to-recipient",
  year,
  region: regionCode("19"),
  from: { name: "Region Västmanland", kind: "region" },
  to: { name: id, kind: "unknown" },
  amount: missing("not-reported"),
  ...said,
});

const given = (year: number, ore: number): Allocation =>
  line(`sum-${year}`, year, { step: "state-to-region", amount: value(ore) });

test("the last year that names areas is told: sums, holes, and what has no area", () => {
  const money = stateMoney(
    [
      given(2017, 500),
      given(2018, 1_000),
      line("Teatern", 2018, { area: "performing-arts", amount: value(600) }),
      line("Musiken", 2018, { area: "performing-arts", amount: value(100) }),
      line("Filmen", 2018, { area: "film" }),
      line("Resten", 2018, { remainder: "not-published", amount: value(300) }),
      // The region's own money is not the state's.
      line("Museet", 2018, { area: "museums", amount: value(900), fund: "region" }),
      given(2025, 2_000),
      { ...given(2025, 9), id: "another region", region: regionCode("12") },
    ],
    regionCode("19"),
  );
  expect(money).toEqual({
    from: "state",
    year: 2018,
    parts: [
      { area: "performing-arts", amount: value(700) },
      { area: "film", amount: missing("not-reported") },
      { area: undefined, amount: value(300) },
    ],
  });
});

test("a region whose areas nobody has published has its sum, and one without money nothing", () => {
  expect(stateMoney([given(2024, 500), given(2025, 2_000)], regionCode("19"))).toEqual({
    from: "state",
    year: 2025,
    parts: [{ area: undefined, amount: value(2_000) }],
  });
  expect(stateMoney([], regionCode("19"))).toBeUndefined();
});

test("decisions are added up by area in their last year", () => {
  expect(grantedMoney(loadedGrants(grants))).toEqual({
    from: "grants",
    year: 2024,
    parts: expect.arrayContaining([
      { area: "archives", amount: value(300_000) },
      { area: "film", amount: value(120_000) },
    ]) as unknown,
  });
  expect(grantedMoney(loadedGrants([]))).toBeUndefined();
});
