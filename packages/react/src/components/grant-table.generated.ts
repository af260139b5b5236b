// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerGrantTable as element } from "@lansmuseer/widgets";
import type { LansmuseerErrorEvent, LansmuseerFilterEvent, LansmuseerReadyEvent } from "@lansmuseer/elements";
import "@lansmuseer/widgets/grant-table/grant-table.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-grant-table>`: The decisions themselves, to search and sort. */
export const LansmuseerGrantTable = createComponent({
  react: React,
  tagName: "lansmuseer-grant-table",
  elementClass: element,
  displayName: "LansmuseerGrantTable",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
  },
});
