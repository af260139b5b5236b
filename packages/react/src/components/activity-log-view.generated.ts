// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerActivityLogView as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/activity-log/activity-log.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-activity-log-view>`: Activities of a region along time and as a list, with the municipalities that were never met. */
export const LansmuseerActivityLogView = createComponent({
  react: React,
  tagName: "lansmuseer-activity-log-view",
  elementClass: element,
  displayName: "LansmuseerActivityLogView",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
