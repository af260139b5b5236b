// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMuseumMap as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/museum-map/museum-map.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-museum-map>`: The regional museums of Sweden on a map, with a list and a table beside it. */
export const LansmuseerMuseumMap = createComponent({
  react: React,
  tagName: "lansmuseer-museum-map",
  elementClass: element,
  displayName: "LansmuseerMuseumMap",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
