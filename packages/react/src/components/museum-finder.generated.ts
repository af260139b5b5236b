// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMuseumFinder as element } from "@lansmuseer/widgets";
import type { LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/widgets/museum-finder/museum-finder.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-museum-finder>`: From a municipality to the museum or museums responsible. */
export const LansmuseerMuseumFinder = createComponent({
  react: React,
  tagName: "lansmuseer-museum-finder",
  elementClass: element,
  displayName: "LansmuseerMuseumFinder",
  events: { onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent> },
});
