import { allocationColumns } from "./allocation-columns.js";
import { grantColumns } from "./grant-columns.js";
import {
  activityColumns,
  factsColumns,
  formColumns,
  networkColumns,
  policyColumns,
  venueColumns,
} from "./record-columns.js";
import type { Table, TableKind } from "./table.js";

/** The tables that a region publishes. */
export const tables = {
  grants: {
    kind: "grants",
    file: "grants",
    sv: "Beviljade bidrag",
    en: "Grants",
    columns: grantColumns,
    key: ["id"],
  },
  facts: {
    kind: "facts",
    file: "municipality-facts",
    sv: "Kommunfakta",
    en: "Municipality facts",
    columns: factsColumns,
    key: ["municipality", "year"],
  },
  activities: {
    kind: "activities",
    file: "activities",
    sv: "Aktiviteter och insatser",
    en: "Activities",
    columns: activityColumns,
    key: ["id"],
  },
  venues: {
    kind: "venues",
    file: "venues",
    sv: "Kulturlokaler",
    en: "Venues",
    columns: venueColumns,
    key: ["id"],
  },
  policy: {
    kind: "policy",
    file: "policy-documents",
    sv: "Styrdokument",
    en: "Policy documents",
    columns: policyColumns,
    key: [],
  },
  forms: {
    kind: "forms",
    file: "organization-forms",
    sv: "Förvaltningsformer",
    en: "Forms of administration",
    columns: formColumns,
    key: ["municipality", "year"],
  },
  networks: {
    kind: "networks",
    file: "networks",
    sv: "Nätverk",
    en: "Networks",
    columns: networkColumns,
    key: ["id"],
  },
  allocations: {
    kind: "allocations",
    file: "allocations",
    sv: "Medelsfördelning",
    en: "Allocations",
    columns: allocationColumns,
    key: ["id"],
  },
} as const satisfies { readonly [Kind in TableKind]: Table & { readonly kind: Kind } };
