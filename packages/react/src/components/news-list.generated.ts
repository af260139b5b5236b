// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerNewsList as element } from "@lansmuseer/elements";
import type { LansmuseerReadyEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/news-list/news-list.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-news-list>`: News, the newest first. */
export const LansmuseerNewsList = createComponent({
  react: React,
  tagName: "lansmuseer-news-list",
  elementClass: element,
  displayName: "LansmuseerNewsList",
  events: { onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent> },
});
