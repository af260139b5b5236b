import type { Sourced } from "@lansmuseer/domain";

/** Longitude and latitude in degrees, WGS 84. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** One address of a member: most have one, Hallands länsmuseer has two. */
export interface MuseumSite {
  /** Where it is not the member's own name. */
  readonly name?: string;
  /** Town or place, such as "Östersund". */
  readonly locality: string;
  readonly municipality: string;
  readonly position: Sourced<LonLat>;
  readonly website: Sourced<string>;
}

/** What was founded when, in the source's own sense of founding. */
export interface Founding extends Sourced<number> {
  readonly what: { readonly sv: string; readonly en: string };
}

/** Visits in a calendar year. */
export interface Visitors extends Sourced<number> {
  readonly year: number;
}

export interface Museum {
  /** Short and stable, as in `<lansmuseer-map museum="jamtli">`. */
  readonly id: string;
  readonly name: string;
  /** A shorter name for labels in a picture, where the full one is long. */
  readonly shortName?: string;
  /** `digital` has no building open to visitors; `organization` runs several museums and has no seat of its own. */
  readonly kind: "museum" | "digital" | "organization";
  readonly region: string;
  readonly sites: readonly [MuseumSite, ...MuseumSite[]];
  readonly founded?: Founding;
  /** Newest first. */
  readonly visitors: readonly Visitors[];
  /** The museums that an `organization` runs, by name. */
  readonly runs?: readonly string[];
  readonly operator?: Sourced<{ readonly sv: string; readonly en: string }>;
  readonly note?: { readonly sv: string; readonly en: string };
}
