import type { OrganizationNumber } from "../organization-number/organization-number.js";

/** The kinds of organization that receive or give money. */
export const organizationKinds = [
  "municipality",
  "region",
  "state",
  "public",
  "company",
  "partnership",
  "cooperative",
  "non-profit",
  "foreign",
  "individual",
  "unregistered",
  "unknown",
] as const;

/**
 * What an organization is. `public` is another public body, such as a parish or a federation of municipalities;
 * `non-profit` an association or a foundation, which the number does not tell apart; `individual` a person or a sole
 * trader, whose name and number are not published; `unregistered` a group without a number.
 */
export type OrganizationKind = (typeof organizationKinds)[number];

const KIND_BY_SERIES: ReadonlyMap<string, OrganizationKind> = /* @__PURE__ */ new Map([
  ["202100", "state"],
  ["212000", "municipality"],
  ["232100", "region"],
]);

const KIND_BY_GROUP: ReadonlyMap<string, OrganizationKind> = /* @__PURE__ */ new Map([
  ["2", "public"],
  ["3", "foreign"],
  ["5", "company"],
  ["6", "partnership"],
  ["7", "cooperative"],
  ["8", "non-profit"],
  ["9", "partnership"],
]);

/**
 * What an organization's number says that it is: its first digit is the group, and municipalities, regions and the
 * state's authorities have series of their own in group 2.
 *
 * @returns `"unknown"` for a group that says nothing
 * @example
 * organizationKindOf(parseOrganizationNumber("232100-0255")); // "region"
 * organizationKindOf(parseOrganizationNumber("556016-0680")); // "company"
 */
export function organizationKindOf(number: OrganizationNumber | undefined): OrganizationKind {
  const digits = number ?? "";
  return KIND_BY_SERIES.get(digits.slice(0, 6)) ?? KIND_BY_GROUP.get(digits.charAt(0)) ?? "unknown";
}
