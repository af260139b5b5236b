import { expect, test } from "vitest";
import { parseOrganizationNumber } from "../organization-number/organization-number.js";
import { organizationKindOf } from "./organization-kind.js";

// Region Skåne, Malmö, Kulturrådet, and numbers that a company and an association print on their own pages.
test.each([
  ["232100-0255", "region"],
  ["212000-1124", "municipality"],
  ["202100-1280", "state"],
  ["556016-0680", "company"],
  ["802419-7405", "non-profit"],
])("%s is of kind %s", (number, kind) => {
  const read = parseOrganizationNumber(number);
  expect(read).toBeDefined();
  expect(organizationKindOf(read)).toBe(kind);
});

test("no number says nothing", () => {
  expect(organizationKindOf(undefined)).toBe("unknown");
});
