import { areaColors, flowColors } from "@lansmuseer/view";
import { css, type CSSResultGroup, unsafeCSS } from "lit";
import { areaMarkStyles } from "../area-marks/area-marks.styles.js";
import { figureChoicesStyles } from "../figure/figure-choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { pictureKeyStyles } from "../figure/picture-keys.styles.js";
import { tokens } from "../theme/tokens.js";

const tints = Object.fromEntries(Object.entries(areaColors).filter(([name]) => name.endsWith("-tint")));
const tinted = [0, 1, 2, 3, 4, 5, 6, 7].map((area) => `.a${area}{--_t:var(--_area-${area}-tint);}`).join("");

export const flowStyles: CSSResultGroup = [
  figureStyles,
  figureChoicesStyles,
  areaMarkStyles,
  tokens({ ...flowColors, ...tints }),
  pictureKeyStyles,
  css`
    ${unsafeCSS(tinted)}
    .flow {
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    .flow svg {
      display: block;
      fill: none;
      overflow: visible;
    }
    .ground {
      fill: var(--_missing-ground);
    }
    .line {
      stroke: var(--_missing-line);
      stroke-width: 1.25px;
    }
    .plain {
      --_c: var(--_bar);
      --_t: var(--_flow);
    }
    .rest {
      --_c: var(--_missing-line);
    }
    .band {
      fill: var(--_t);
    }
    .rest .band,
    .rest .bar {
      fill: url(#hatch);
    }
    .edge {
      stroke: var(--_c);
    }
    .derived .edge {
      stroke-dasharray: 4 3;
    }
    .bar {
      fill: var(--_c);
    }
    .node.plain .bar {
      fill: var(--_ink);
    }
    .rest .bar {
      stroke: var(--_c);
    }
    .stream,
    .node,
    .label {
      cursor: pointer;
    }
    .stream:hover .edge {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .followed {
      fill: var(--_flow-own);
      stroke: var(--_accent);
      pointer-events: none;
    }
    .node.selected .bar {
      stroke: var(--_accent);
      stroke-width: 3px;
    }
    .label,
    .heading {
      font-size: var(--_s);
      fill: var(--_ink);
      font-variant-numeric: lining-nums tabular-nums;
    }
    .label,
    .heading {
      stroke: var(--_surface);
      stroke-width: 4px;
      stroke-linejoin: round;
      paint-order: stroke;
    }
    .heading {
      fill: var(--_ink-2);
    }
    .bold {
      font-weight: 700;
    }
    .passed {
      font-weight: 700;
    }
    .rule {
      stroke: var(--_line);
    }
    .focus {
      stroke-width: 6px;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      margin-block-start: 0.75em;
      font-size: var(--_s);
      color: var(--_ink-2);
    }
    .key svg {
      inline-size: 24px;
      block-size: 12px;
      margin-inline-end: 0.5em;
    }
    .swatch {
      fill: url(#key-hatch);
      stroke: var(--_missing-line);
    }
    .help {
      margin-block-start: 0.5em;
    }
    .few ul {
      columns: 22em auto;
      column-gap: 2em;
      margin-block-end: 0.5em;
    }
    .few li {
      overflow-wrap: break-word;
      break-inside: avoid;
      padding-block: 0.125em;
    }
    .few small {
      font-size: var(--_s);
      color: var(--_ink-2);
    }
    .depth-1 > th {
      padding-inline-start: 1.25em;
    }
    .depth-2 > th {
      padding-inline-start: 2.5em;
    }
    .depth-3 > th {
      padding-inline-start: 3.75em;
    }
    .depth-0 > * {
      font-weight: 700;
    }
    @media (forced-colors: active) {
      .edge,
      .followed {
        stroke: CanvasText;
      }
      .node .bar {
        stroke: CanvasText;
      }
      .followed {
        stroke: Highlight;
        stroke-width: 3px;
        fill: none;
      }
      .label {
        stroke-width: 6px;
      }
    }
    @media print {
      .flow svg {
        max-inline-size: 100%;
        block-size: auto;
      }
      .followed {
        display: none;
      }
    }
  `,
];
