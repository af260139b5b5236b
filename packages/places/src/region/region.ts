import type { RegionCode } from "@lansmuseer/domain";

/** A region and the county on the same ground: two bodies, one code. */
export interface Region {
  readonly code: RegionCode;
  /** The state's county, such as "Södermanlands län". */
  readonly county: string;
  /** The elected authority, such as "Region Sörmland". On Gotland it is the municipality. */
  readonly region: string;
  /** The county's letter, such as "D". */
  readonly letter: string;
  /** ISO 3166-2, such as "SE-D". */
  readonly iso: string;
  /** The group of counties in the European Union's statistics, such as "SE12". */
  readonly nuts2: string;
  /** The county in the European Union's statistics, such as "SE122". */
  readonly nuts3: string;
  /** Of the region; not known for Sörmland, Halland and Västmanland. */
  readonly organizationNumber?: string;
  /** Of the region; not known for Sörmland, Halland and Västmanland. */
  readonly wikidata?: string;
}
