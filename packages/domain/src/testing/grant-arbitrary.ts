import * as fc from "fast-check";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { grantPrograms } from "../grant-program/grant-programs.js";
import type { Grant } from "../grant/grant.js";
import { targetGroups } from "../target-group/target-group.js";
import { organizationArbitrary, withoutSeat } from "./organization-arbitrary.js";
import {
  dateArbitrary,
  idsArbitrary,
  lineArbitrary,
  oreMeasureArbitrary,
  originArbitraries,
  periodArbitrary,
  placeSharesArbitrary,
  withAreas,
} from "./part-arbitraries.js";

/** Fields that a test wants of its own making. */
export type GrantChoices = { readonly [Field in keyof Grant]?: fc.Arbitrary<NonNullable<Grant[Field]>> };

/**
 * A grant with any of its fields, which `grantSchema` takes.
 *
 * @param choices the test's own arbitraries for some of the fields
 */
export function grantArbitrary(choices: GrantChoices = {}): fc.Arbitrary<Grant> {
  const fields: Required<GrantChoices> = {
    id: lineArbitrary(),
    title: lineArbitrary(),
    description: lineArbitrary(),
    funder: organizationArbitrary().map(withoutSeat),
    recipients: fc.array(organizationArbitrary(), { minLength: 1, maxLength: 4 }),
    program: fc.constantFrom(...grantPrograms.map(({ id }) => id)),
    programName: lineArbitrary(),
    call: lineArbitrary(),
    areas: idsArbitrary(culturalAreas),
    fields: idsArbitrary(culturalFields),
    targetGroups: idsArbitrary(targetGroups),
    placeShares: placeSharesArbitrary(),
    awardDate: dateArbitrary(),
    year: fc.integer({ min: 1990, max: 2050 }),
    plannedPeriod: periodArbitrary().filter(({ from, until }) => from !== undefined || until !== undefined),
    requestedAmount: oreMeasureArbitrary(),
    awardedAmount: oreMeasureArbitrary(),
    paidAmount: oreMeasureArbitrary(),
    caseNumber: lineArbitrary(),
    regrant: fc.boolean(),
    // Without "@": an address in an address is masked as personal when a list is read.
    url: fc.webUrl({ validSchemes: ["https"] }).filter((address) => !address.includes("@")),
    ...originArbitraries(),
    ...choices,
  };
  const grants = fc.record(fields, {
    requiredKeys: [
      "id",
      "title",
      "funder",
      "recipients",
      "areas",
      "fields",
      "targetGroups",
      "placeShares",
      "year",
      "requestedAmount",
      "awardedAmount",
      "paidAmount",
      "regrant",
    ],
  });
  return grants.map(withAreas);
}
