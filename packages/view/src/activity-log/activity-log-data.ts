import type { Activity, ActivityKindId, CulturalAreaId, Network, RegionCode } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { Language } from "../text/format.js";

/** Everything the activity log shows. The same object while nothing changes. */
export interface ActivityLogData {
  readonly activities: readonly Activity[];
  readonly networks: readonly Network[];
  /** The region whose municipalities are counted, those that were never visited among them. */
  readonly region: RegionCode;
  /** Rows of the files that could not be read, and so are not here. */
  readonly unread?: number | undefined;
  readonly about: FigureAbout;
}

/** What is shown: what has been done and where, or the networks that meet regularly. */
export type ActivityLogSection = "activities" | "networks";

/** A run of years, first and last. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** What the activities are narrowed to: any of each; what is not there narrows nothing. */
export interface ActivityFilter {
  readonly kind?: readonly ActivityKindId[] | undefined;
  /** Ids of `culturalFields`. */
  readonly field?: readonly string[] | undefined;
  readonly area?: readonly CulturalAreaId[] | undefined;
  readonly year?: YearRun | undefined;
}

/** What the owner of the state says. */
export interface ActivityLogState {
  readonly language: Language;
  readonly section: ActivityLogSection;
  readonly filter: ActivityFilter;
  /** Code of the chosen municipality: the list holds its activities, the timeline points them out. */
  readonly selected?: string | undefined;
}
