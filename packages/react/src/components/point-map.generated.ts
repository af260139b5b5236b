// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerPointMap as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/point-map/point-map.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-point-map>`: Venues by kind on a map, and what municipalities lack. */
export const LansmuseerPointMap = createComponent({
  react: React,
  tagName: "lansmuseer-point-map",
  elementClass: element,
  displayName: "LansmuseerPointMap",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
