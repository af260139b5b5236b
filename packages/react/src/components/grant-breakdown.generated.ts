// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerGrantBreakdown as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/grant-breakdown/grant-breakdown.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-grant-breakdown>`: Who and what grants went to, the largest first. */
export const LansmuseerGrantBreakdown = createComponent({
  react: React,
  tagName: "lansmuseer-grant-breakdown",
  elementClass: element,
  displayName: "LansmuseerGrantBreakdown",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
