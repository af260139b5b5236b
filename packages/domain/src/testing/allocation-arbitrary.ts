import * as fc from "fast-check";
import { type Allocation, flowSteps } from "../allocation/allocation.js";
import { fundRemainders, funds } from "../allocation/fund.js";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { regionCode } from "../place-code/region-code.js";
import { organizationArbitrary, withoutSeat } from "./organization-arbitrary.js";
import { lineArbitrary, oreMeasureArbitrary, sourceRowArbitrary } from "./part-arbitraries.js";

/** An allocation of any step. */
export const allocationArbitrary = (): fc.Arbitrary<Allocation> =>
  fc.record(
    {
      id: lineArbitrary(),
      step: fc.constantFrom(...flowSteps),
      year: fc.integer({ min: 2011, max: 2050 }),
      region: fc.constantFrom("01", "12", "25").map((code) => regionCode(code)),
      from: organizationArbitrary().map(withoutSeat),
      to: organizationArbitrary().map(withoutSeat),
      area: fc.constantFrom(...culturalAreas.map(({ id }) => id)),
      amount: oreMeasureArbitrary(),
      fund: fc.constantFrom(...funds),
      remainder: fc.constantFrom(...fundRemainders),
      derivation: lineArbitrary(),
      areaDerivation: lineArbitrary(),
      source: lineArbitrary(),
      fictional: fc.constant(true as const),
      sourceRow: sourceRowArbitrary(),
    },
    { requiredKeys: ["id", "step", "year", "region", "from", "to", "amount"] },
  );
