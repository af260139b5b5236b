// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMuseumFinderView as element } from "@lansmuseer/elements";
import type { LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/museum-finder/museum-finder.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-museum-finder-view>`: From a municipality to its county museum. */
export const LansmuseerMuseumFinderView = createComponent({
  react: React,
  tagName: "lansmuseer-museum-finder-view",
  elementClass: element,
  displayName: "LansmuseerMuseumFinderView",
  events: { onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent> },
});
