import type { FlowLevel, FlowPath } from "@lansmuseer/aggregate";
import type { CulturalAreaId, RegionCode } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { Language } from "../text/format.js";

/** The money of one year. */
export interface FlowYear {
  readonly year: number;
  readonly paths: readonly FlowPath[];
}

/** What a flow chart is drawn of. */
export interface FlowChartData extends FlowYear {
  readonly about: FigureAbout;
  /** The regions that are asked for, where not all are. */
  readonly regions?: readonly RegionCode[] | undefined;
  /** The areas that are asked for, where not all are. */
  readonly areas?: readonly CulturalAreaId[] | undefined;
  /** The year to compare with. */
  readonly before?: FlowYear | undefined;
  /** What does not add up in the data, told above the picture. */
  readonly unexplainedSums?: number | undefined;
}

/** Which way the money runs: `auto` is across where there is room, else down. */
export type FlowOrientation = "auto" | "down";

/** What the owner of a flow chart decides. */
export interface FlowChartState {
  readonly language: Language;
  /** The levels shown, two or more, in the order of the flow. */
  readonly levels: readonly FlowLevel[];
  readonly orientation: FlowOrientation;
  /** Id of the node or stream that is followed. */
  readonly selected?: string | undefined;
}
