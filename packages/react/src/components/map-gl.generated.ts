// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMapGl as element } from "@lansmuseer/elements";
import type { LansmuseerErrorEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/map-gl/map-gl.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-map-gl>`: A movable map of MapLibre over a drawn one. */
export const LansmuseerMapGl = createComponent({
  react: React,
  tagName: "lansmuseer-map-gl",
  elementClass: element,
  displayName: "LansmuseerMapGl",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
