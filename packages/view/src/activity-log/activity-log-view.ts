import type { FigureScreen } from "../figure/figure-view.js";
import { activitiesView, type ActivitiesView } from "./activities-view.js";
import type { ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import { networksView, type NetworksView } from "./networks-view.js";

/** The activity log, ready to be drawn: what has been done, or the networks. */
export type ActivityLogView = ActivitiesView | NetworksView;

export const activityLogView = (
  data: ActivityLogData,
  state: ActivityLogState,
  screen: FigureScreen,
): ActivityLogView =>
  state.section === "networks" ? networksView(data, state.language) : activitiesView(data, state, screen);
