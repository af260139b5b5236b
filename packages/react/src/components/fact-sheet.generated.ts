// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerFactSheet as element } from "@lansmuseer/elements";
import type {
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/fact-sheet/fact-sheet.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-fact-sheet>`: A municipality's facts beside its county's mean and its like. */
export const LansmuseerFactSheet = createComponent({
  react: React,
  tagName: "lansmuseer-fact-sheet",
  elementClass: element,
  displayName: "LansmuseerFactSheet",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
