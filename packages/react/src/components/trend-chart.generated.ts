// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerTrendChart as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/trend-chart/trend-chart.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-trend-chart>`: Figures over the years, as lines, stacked bars or small multiples. */
export const LansmuseerTrendChart = createComponent({
  react: React,
  tagName: "lansmuseer-trend-chart",
  elementClass: element,
  displayName: "LansmuseerTrendChart",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
