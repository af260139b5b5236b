// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerMunicipalityFacts as element } from "@lansmuseer/widgets";
import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import "@lansmuseer/widgets/municipality-facts/municipality-facts.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-municipality-facts>`: "Kommunfakta": a municipality's population, costs, policy document, administration and grants beside others. */
export const LansmuseerMunicipalityFacts = createComponent({
  react: React,
  tagName: "lansmuseer-municipality-facts",
  elementClass: element,
  displayName: "LansmuseerMunicipalityFacts",
  events: {
    onLansmuseerError: "lansmuseer-error" as EventName<LansmuseerErrorEvent>,
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
    onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>,
  },
});
