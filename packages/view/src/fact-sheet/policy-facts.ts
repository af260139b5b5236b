import {
  type MunicipalityCode,
  type PlainDate,
  type PolicyDocument,
  type PolicyStatus,
  policyStatus,
  policyStatuses,
} from "@lansmuseer/domain";

/** The document that counts for a municipality, and where it stands on a day. */
export interface PolicyFact {
  readonly document: PolicyDocument;
  readonly status: PolicyStatus;
}

/**
 * The document that counts: the one in the best status, of several the newest. Undefined where no one has reported on the
 * municipality, which is another thing than a report that it has none.
 */
export function policyOf(
  municipality: MunicipalityCode,
  policies: readonly PolicyDocument[],
  on: PlainDate,
): PolicyFact | undefined {
  const begins = ({ document: { period, adopted } }: PolicyFact): string => period.from ?? adopted ?? "";
  const rank = ({ status }: PolicyFact): number => policyStatuses.indexOf(status);
  return policies
    .filter((document) => document.municipality === municipality)
    .map((document) => ({ document, status: policyStatus(document, on) }))
    .sort((a, b) => rank(a) - rank(b) || (begins(a) < begins(b) ? 1 : -1))[0];
}
