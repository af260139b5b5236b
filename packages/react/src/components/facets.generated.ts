// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerFacets as element } from "@lansmuseer/elements";
import type { LansmuseerFilterEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/facets/facets.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-facets>`: Choices among grants, with counts that follow each other. */
export const LansmuseerFacets = createComponent({
  react: React,
  tagName: "lansmuseer-facets",
  elementClass: element,
  displayName: "LansmuseerFacets",
  events: { onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent> },
});
