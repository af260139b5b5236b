import * as v from "valibot";
import {
  type OrganizationNumber,
  parseOrganizationNumber,
} from "../organization-number/organization-number.js";
import { parsedSchema } from "../parsed-schema/parsed-schema.js";
import { placeSchema } from "../place-code/place-schema.js";
import { organizationKinds } from "./organization-kind.js";
import type { Organization } from "./organization.js";

/** A field that holds an organization number in any form that {@link parseOrganizationNumber} reads. */
export const organizationNumberSchema: v.GenericSchema<string | number, OrganizationNumber> =
  /* @__PURE__ */ parsedSchema(parseOrganizationNumber, "an organization number such as 232100-0255", {
    pattern: "^\\d{6}-\\d{4}$",
  });

/** A funder or a recipient. A person has no number: that would be personal data. */
export const organizationSchema: v.GenericSchema<unknown, Organization> =
  /* @__PURE__ */ makeOrganizationSchema();

function makeOrganizationSchema(): v.GenericSchema<unknown, Organization> {
  return v.pipe(
    v.object({
      name: v.pipe(v.string(), v.minLength(1)),
      organizationNumber: v.exactOptional(organizationNumberSchema),
      kind: v.picklist(organizationKinds),
      seat: v.exactOptional(placeSchema),
      department: v.exactOptional(v.string()),
    }),
    v.check(
      ({ kind, organizationNumber }) => kind !== "individual" || organizationNumber === undefined,
      "no number for a person required",
    ),
  );
}
