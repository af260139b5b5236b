/** How well facts are known, the best first. */
export const confidences = ["stated", "derived", "unverified"] as const;

/**
 * How well a fact is known: `stated` in the source named, `derived` from stated facts, or `unverified`,
 * which is never shown as a fact without its mark.
 */
export type Confidence = (typeof confidences)[number];

/** A fact with where it comes from. `source` is an id in the register's own table of sources. */
export interface Sourced<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly source: string;
}
