// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerActivityLog as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/activity-log/activity-log.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-activity-log>`: "Aktiviteter och insatser": a log of activities, with the municipalities that were never met, and the networks. */
export const LansmuseerActivityLog = createComponent({
  react: React,
  tagName: "lansmuseer-activity-log",
  elementClass: element,
  displayName: "LansmuseerActivityLog",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
