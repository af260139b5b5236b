// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerNews as element } from "@lansmuseer/widgets";
import type { LansmuseerErrorEvent, LansmuseerReadyEvent } from "@lansmuseer/elements";
import "@lansmuseer/widgets/news/news.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-news>`: The newest of a feed on the page's own site. */
export const LansmuseerNews = createComponent({
  react: React,
  tagName: "lansmuseer-news",
  elementClass: element,
  displayName: "LansmuseerNews",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
  },
});
