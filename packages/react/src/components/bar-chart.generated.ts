// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerBarChart as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/bar-chart/bar-chart.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-bar-chart>`: Ranked bars with names, values and a line at the middle. */
export const LansmuseerBarChart = createComponent({
  react: React,
  tagName: "lansmuseer-bar-chart",
  elementClass: element,
  displayName: "LansmuseerBarChart",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
