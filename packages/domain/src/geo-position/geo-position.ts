/** A point on the ground in degrees of WGS 84, as GPS gives it. */
export interface GeoPosition {
  /** East of Greenwich. */
  readonly longitude: number;
  /** North of the equator. */
  readonly latitude: number;
}

/**
 * Whether a point is in or near Sweden. Swapped degrees and meters of SWEREF 99 TM are not: longitudes here are 10 to 25
 * and latitudes 55 to 70, and the two ranges do not meet.
 *
 * @example
 * isNearSweden({ longitude: 13.0, latitude: 55.6 }); // true
 * isNearSweden({ longitude: 55.6, latitude: 13.0 }); // false
 */
export function isNearSweden({ longitude, latitude }: GeoPosition): boolean {
  return longitude >= 10 && longitude <= 25 && latitude >= 55 && latitude <= 70;
}
