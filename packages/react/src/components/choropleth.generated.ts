// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerChoropleth as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/choropleth/choropleth.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-choropleth>`: Figures or categories of municipalities and regions on a map. */
export const LansmuseerChoropleth = createComponent({
  react: React,
  tagName: "lansmuseer-choropleth",
  elementClass: element,
  displayName: "LansmuseerChoropleth",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
