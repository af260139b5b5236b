// Written by `npm run components -w @lansmuseer/react`.

import { LansmuseerRecordTable as element } from "@lansmuseer/elements";
import type { LansmuseerFilterEvent, LansmuseerReadyEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/record-table/record-table.define.js";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

/** `<lansmuseer-record-table>`: Records with search, sort, columns and a file of what is shown. */
export const LansmuseerRecordTable = createComponent({
  react: React,
  tagName: "lansmuseer-record-table",
  elementClass: element,
  displayName: "LansmuseerRecordTable",
  events: {
    onLansmuseerFilter: "lansmuseer-filter" as EventName<LansmuseerFilterEvent>,
    onLansmuseerReady: "lansmuseer-ready" as EventName<LansmuseerReadyEvent>,
  },
});
