// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMunicipalityMap as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/municipality-map/municipality-map.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-municipality-map>`: Figures and status of municipalities on a map, by year. */
export const LansmuseerMunicipalityMap = createComponent({
  react: React,
  tagName: "lansmuseer-municipality-map",
  elementClass: element,
  displayName: "LansmuseerMunicipalityMap",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
