import type { TableKind } from "@lansmuseer/domain";
import type { ValueByKind } from "../export/record-cells.js";
import { allocationRecord } from "./allocation-record.js";
import { grantRecord } from "./grant-record.js";
import { factsRecord, formRecord, policyRecord, venueRecord } from "./place-records.js";
import type { RecordKind } from "./record-maker.js";
import { activityRecord, networkRecord } from "./work-records.js";

/** How the rows of each table are made into values. */
export const recordKinds: { readonly [Kind in TableKind]: RecordKind<ValueByKind[Kind]> } = {
  grants: grantRecord,
  facts: factsRecord,
  activities: activityRecord,
  venues: venueRecord,
  policy: policyRecord,
  forms: formRecord,
  networks: networkRecord,
  allocations: allocationRecord,
};
