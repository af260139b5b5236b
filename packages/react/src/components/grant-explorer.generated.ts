// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerGrantExplorer as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/grant-explorer/grant-explorer.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-grant-explorer>`: Who got public money for culture, where, for what, for whom, over the years. */
export const LansmuseerGrantExplorer = createComponent({
  react: React,
  tagName: "lansmuseer-grant-explorer",
  elementClass: element,
  displayName: "LansmuseerGrantExplorer",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
