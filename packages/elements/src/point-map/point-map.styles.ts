import { areaColors } from "@lansmuseer/view";
import { css, type CSSResultGroup } from "lit";
import { choiceStyles } from "../choices/choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { areaGroundStyles } from "../map-frame/area-ground.styles.js";
import { mapFrameStyles } from "../map-frame/map-frame.styles.js";
import { tokens } from "../theme/tokens.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";

export const pointMapStyles: CSSResultGroup = [
  figureStyles,
  tokens(areaColors),
  choiceStyles,
  zoomStyles,
  mapFrameStyles,
  areaGroundStyles,
  css`
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25em 2em;
    }
    [data-size="l"] .columns {
      grid-template-columns: auto minmax(0, 1fr);
    }
    [data-size="l"] .columns.wide {
      grid-template-columns: minmax(0, 3fr) minmax(14em, 1fr);
    }
    .picture {
      position: relative;
      align-self: start;
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    .area {
      fill: var(--_map-land);
    }
    .area.chosen {
      fill: var(--_surface);
    }
    .area:hover {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .coast,
    .edge,
    .names {
      pointer-events: none;
    }
    .edge {
      stroke: var(--_ink);
      stroke-width: 2.5px;
    }
    .edge.casing {
      stroke: var(--_surface);
      stroke-width: 5.5px;
    }
    .name {
      font-size: max(12px, 0.75em);
      fill: var(--_ink-2);
    }

    .mark {
      cursor: pointer;
    }
    .hit {
      fill: transparent;
    }
    .shape {
      --_c: var(--_mark);
      fill: var(--_c);
      stroke: var(--_map-halo);
      stroke-width: 1.5px;
    }
    .a1 {
      --_c: var(--_area-1);
    }
    .a2 {
      --_c: var(--_area-2);
    }
    .a3 {
      --_c: var(--_area-3);
    }
    .a4 {
      --_c: var(--_area-4);
    }
    .a5 {
      --_c: var(--_area-5);
    }
    .a6 {
      --_c: var(--_area-6);
    }
    .disc {
      fill: var(--_mark);
      stroke: var(--_map-halo);
      stroke-width: 1.5px;
    }
    .number {
      font-size: 12px;
      font-weight: 700;
      text-anchor: middle;
      fill: var(--_mark-ink);
      font-variant-numeric: lining-nums tabular-nums;
    }
    .mark:hover .shape,
    .mark:hover .disc {
      stroke: var(--_ink);
    }
    .dimmed .shape,
    .dimmed .disc {
      fill: var(--_map-context);
      stroke: var(--_map-coast);
      stroke-width: 1px;
    }
    .dimmed .number {
      fill: var(--_ink-2);
    }
    .empty {
      position: absolute;
      inset: 8px auto auto 8px;
      padding: 0.25em 0.5em;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      background: var(--_surface);
      font-size: var(--_s);
      pointer-events: none;
    }

    .side {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .keytitle,
    .venuename {
      font-weight: 700;
    }
    .key ul {
      columns: 15em auto;
      column-gap: 1.5em;
    }
    .key li {
      break-inside: avoid;
    }
    .key {
      margin-block-end: 0.75em;
    }
    .keysymbol {
      inline-size: 20px;
      block-size: 20px;
      flex: none;
    }
    .details {
      border-block-start: 3px solid var(--_ink);
      padding-block-start: 0.75em;
    }
    .venuename {
      font-size: 1.25em;
      line-height: 1.2;
      margin-block-end: 0.25em;
    }
    .venue + .venue {
      border-block-start: 1px solid var(--_line);
      margin-block-start: 0.75em;
      padding-block-start: 0.75em;
    }
    .venue dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25em 1em;
      margin-block: 0.25em;
    }
    dt,
    .kind,
    small {
      color: var(--_ink-2);
    }
    small {
      font-weight: 400;
    }
    .lacks {
      font-weight: 600;
      margin-block: 0.25em 0.5em;
    }
    .venues li {
      padding-block: 0.375em;
      border-block-start: 1px solid var(--_line);
    }
    .kind::before {
      content: "· ";
    }

    .gapsbox {
      overflow-x: auto;
      min-inline-size: 0;
    }
    .zero {
      color: var(--_error);
      font-weight: 700;
    }
    .gapsbox .num {
      min-inline-size: 4em;
    }

    @media (forced-colors: active) {
      .shape,
      .disc {
        stroke-width: 2px;
      }
      .edge:not(.casing) {
        stroke: Highlight;
        stroke-width: 3px;
      }
      .area.chosen {
        fill: Canvas;
      }
    }
    @media print {
      .key input {
        display: none;
      }
      .columns.columns {
        display: block;
      }
      .picture svg {
        max-inline-size: 100%;
        block-size: auto;
        max-block-size: 120mm;
      }
      .details {
        break-inside: avoid;
      }
      .gapsbox {
        overflow: visible;
        font-size: 0.8125em;
      }
    }
  `,
];
