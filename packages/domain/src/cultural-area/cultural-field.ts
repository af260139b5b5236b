import type { CulturalAreaId } from "./cultural-area.js";

/** A field of culture as regions name it in calls and decisions; finer than the ordinance's areas. */
export interface CulturalField {
  readonly id: string;
  /** The area of the ordinance that the field belongs to; `undefined` where the ordinance has none, and `note` says why. */
  readonly area: CulturalAreaId | undefined;
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings: those of the lists named below, and near variants of them. */
  readonly synonyms: readonly string[];
  /** Why the field has no area, or why it has this one where that is a judgement of ours. */
  readonly note?: string;
}
