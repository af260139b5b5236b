/** Whose money it was before anyone passed it on, in the order that it is told. */
export const funds = ["state", "region", "municipality", "other"] as const;

/** Whose money it was before anyone passed it on. `other` is foundations, the EU, sponsors. */
export type Fund = (typeof funds)[number];

/**
 * What becomes of the part of a sum that no line explains: nobody has been given it yet, or it has been given and nobody
 * has published to whom.
 */
export const fundRemainders = ["not-allocated", "not-published"] as const;

/** Why a part of a sum has no recipient. */
export type FundRemainder = (typeof fundRemainders)[number];
