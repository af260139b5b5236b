// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerFundingFlow as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/funding-flow/funding-flow.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-funding-flow>`: The money from the state to the stage, as streams and an indented table. */
export const LansmuseerFundingFlow = createComponent({
  react: React,
  tagName: "lansmuseer-funding-flow",
  elementClass: element,
  displayName: "LansmuseerFundingFlow",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
