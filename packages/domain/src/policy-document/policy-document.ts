import type { Origin } from "../origin/origin.js";
import type { MunicipalityCode } from "../place-code/municipality-code.js";
import type { PlainDate } from "../plain-date/plain-date.js";
import type { PlainPeriod } from "../plain-period/plain-period.js";

/** How far a municipality has come: `none` is the fact that it has no document, and not a gap in what we know. */
export const policyStages = ["adopted", "under-way", "none"] as const;

/** How far a municipality has come with a policy document. */
export type PolicyStage = (typeof policyStages)[number];

/** A program, plan or strategy for culture that a municipality has adopted, is working on, or lacks. */
export interface PolicyDocument extends Origin {
  readonly municipality: MunicipalityCode;
  readonly stage: PolicyStage;
  readonly title?: string;
  /** The day of the decision. */
  readonly adopted?: PlainDate;
  /** When it holds. Without an end it holds until it is replaced. */
  readonly period: PlainPeriod;
  readonly url?: string;
}

/** The statuses in which a document can be on a day, the best first. */
export const policyStatuses = ["in-force", "no-end-date", "under-way", "expired", "missing"] as const;

/** Where a municipality's policy document stands on a day. */
export type PolicyStatus = (typeof policyStatuses)[number];

/**
 * Where a policy document stands on a day: in force, in force without an end, under way (also adopted but not begun),
 * expired, or missing.
 *
 * @param on the day asked about: today is the caller's to say
 * @example
 * policyStatus({ municipality: "1283", stage: "adopted", period: { from: "2021-01-01", until: "2024-12-31" } }, "2025-01-01"); // "expired"
 */
export function policyStatus({ stage, period }: PolicyDocument, on: PlainDate): PolicyStatus {
  if (stage === "none") return "missing";
  if (stage === "under-way" || (period.from !== undefined && period.from > on)) return "under-way";
  if (period.until === undefined) return "no-end-date";
  return period.until < on ? "expired" : "in-force";
}
