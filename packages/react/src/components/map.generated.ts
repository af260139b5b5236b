// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMap as element } from "@lansmuseer/widgets";
import type { LansmuseerErrorEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/widgets/map/map.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-map>`: "Sveriges största museum": the 24 regional museums, a list and a table. */
export const LansmuseerMap = createComponent({
  react: React,
  tagName: "lansmuseer-map",
  elementClass: element,
  displayName: "LansmuseerMap",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
