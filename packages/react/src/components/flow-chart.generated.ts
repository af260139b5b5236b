// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerFlowChart as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/flow-chart/flow-chart.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-flow-chart>`: A flow of money in streams that can be followed, with a table of every recipient. */
export const LansmuseerFlowChart = createComponent({
  react: React,
  tagName: "lansmuseer-flow-chart",
  elementClass: element,
  displayName: "LansmuseerFlowChart",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
