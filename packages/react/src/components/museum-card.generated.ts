// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMuseumCard as element } from "@lansmuseer/elements";

import "@lansmuseer/elements/museum-card/museum-card.define.js";
import { createComponent } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-museum-card>`: One museum's card. */
export const LansmuseerMuseumCard = createComponent({
  react: React,
  tagName: "lansmuseer-museum-card",
  elementClass: element,
  displayName: "LansmuseerMuseumCard",
  events: {},
});
