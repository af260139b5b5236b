import type { Activity, ActivityKindId, Network, RegionCode } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { MeasureText } from "../labels/wrap-words.js";
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

/** What the activities are narrowed to; a field that is not there narrows nothing. */
export interface ActivityFilter {
  readonly kind?: ActivityKindId | undefined;
  /** Id of `culturalFields`. */
  readonly field?: string | undefined;
  readonly year?: number | undefined;
}

/** What the owner of the state says. */
export interface ActivityLogState {
  readonly language: Language;
  readonly section: ActivityLogSection;
  readonly filter: ActivityFilter;
  /** Code of the chosen municipality: the list holds its activities, the timeline points them out. */
  readonly selected?: string | undefined;
}

/** What only the screen knows. */
export interface ActivityLogScreen {
  /** Width of the whole widget, px. */
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
}
