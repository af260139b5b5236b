import type { Place } from "../place-code/place.js";

/** The part of a grant that works in one place. The shares of a grant with places sum to 1. */
export interface PlaceShare {
  readonly place: Place;
  /** More than 0 and at most 1. */
  readonly share: number;
}

/** How far from 1 shares may sum: they are binary fractions, and a third is none. */
const TOLERANCE = 1e-9;

/**
 * Places with the same share each.
 *
 * @example
 * equalShares([{ kind: "county", code: "12" }]); // [{ place: { kind: "county", code: "12" }, share: 1 }]
 */
export function equalShares(places: readonly Place[]): readonly PlaceShare[] {
  return places.map((place) => ({ place, share: 1 / places.length }));
}

/** Whether shares are all above 0 and sum to 1, or there are none. */
export function areWhole(shares: readonly PlaceShare[]): boolean {
  if (shares.length === 0) return true;
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return shares.every(({ share }) => share > 0) && Math.abs(sum - 1) < TOLERANCE;
}
