import * as fc from "fast-check";
import { parseOrganizationNumber } from "../organization-number/organization-number.js";
import type { OrganizationNumber } from "../organization-number/organization-number.js";
import { organizationKinds } from "../organization/organization-kind.js";
import type { Organization } from "../organization/organization.js";
import { lineArbitrary, placeArbitrary } from "./part-arbitraries.js";

/** A number whose check digit holds. */
export const organizationNumberArbitrary = (): fc.Arbitrary<OrganizationNumber> =>
  fc
    .tuple(
      fc.constantFrom("20", "21", "55", "76", "80", "96"),
      fc.integer({ min: 2, max: 9 }),
      fc.nat(999_999),
    )
    .map(([group, third, rest]) => {
      const front = `${group}${third}${String(rest).padStart(6, "0")}`;
      const ways = Array.from({ length: 10 }, (_, digit) => parseOrganizationNumber(`${front}${digit}`));
      return ways.find((number) => number !== undefined)!;
    });

/** An organization with any of its fields; never a person. */
export const organizationArbitrary = (): fc.Arbitrary<Organization> =>
  fc.record(
    {
      name: lineArbitrary(),
      kind: fc.constantFrom(...organizationKinds.filter((kind) => kind !== "individual")),
      organizationNumber: organizationNumberArbitrary(),
      seat: placeArbitrary(),
    },
    { requiredKeys: ["name", "kind"] },
  );

/** Of those who give, tables have no column for it. */
export function withoutSeat({ name, kind, organizationNumber }: Organization): Organization {
  return { name, kind, ...(organizationNumber === undefined ? {} : { organizationNumber }) };
}
