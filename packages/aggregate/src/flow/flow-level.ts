/**
 * The levels that money passes, from whose it was to who got it. Each krona is once at each level, so the levels have the
 * same sum and are never added to each other.
 */
export const flowLevels = ["fund", "region", "area", "recipient"] as const;

/** A level that money passes. */
export type FlowLevel = (typeof flowLevels)[number];
