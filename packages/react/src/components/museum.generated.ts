// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMuseum as element } from "@lansmuseer/widgets";
import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
import "@lansmuseer/widgets/museum/museum.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-museum>`: One museum: where it is, its facts and its addresses. */
export const LansmuseerMuseum = createComponent({
  react: React,
  tagName: "lansmuseer-museum",
  elementClass: element,
  displayName: "LansmuseerMuseum",
  events: { onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent> },
});
