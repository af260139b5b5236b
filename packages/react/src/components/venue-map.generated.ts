// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerVenueMap as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/venue-map/venue-map.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-venue-map>`: Venues for culture on a map by kind, and what municipalities lack. */
export const LansmuseerVenueMap = createComponent({
  react: React,
  tagName: "lansmuseer-venue-map",
  elementClass: element,
  displayName: "LansmuseerVenueMap",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
