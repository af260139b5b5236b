import type { FigureView } from "../figure/figure-view.js";
import type { ActivityLogData, ActivityLogSection } from "./activity-log-data.js";
import type { ActivityLogText } from "./activity-log-text.js";

/** What both sections have. */
export interface SectionView extends FigureView {
  readonly text: ActivityLogText;
  /** The sections that there is something for. */
  readonly sections: readonly { readonly id: ActivityLogSection; readonly label: string }[];
}

/** Without networks there is nothing to choose between. */
export const sectionsOf = (data: ActivityLogData, text: ActivityLogText): SectionView["sections"] =>
  data.networks.length === 0
    ? []
    : (["activities", "networks"] as const).map((id) => ({ id, label: text.sections[id] }));
