import { css, type CSSResultGroup } from "lit";
import { areaMarkStyles } from "../area-marks/area-marks.styles.js";
import { figureChoicesStyles } from "../figure/figure-choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { pictureKeyStyles } from "../figure/picture-keys.styles.js";

export const barStyles: CSSResultGroup = [
  figureStyles,
  figureChoicesStyles,
  areaMarkStyles,
  pictureKeyStyles,
  css`
    .bars {
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    svg {
      display: block;
      fill: none;
      overflow: visible;
    }
    text {
      font-size: var(--_s);
      fill: var(--_ink);
      stroke: var(--_surface);
      stroke-width: 6px;
      stroke-linejoin: round;
      paint-order: stroke;
      font-variant-numeric: lining-nums tabular-nums;
      cursor: pointer;
    }
    .bold {
      font-weight: 700;
    }
    .hole {
      fill: var(--_ink-2);
      font-style: italic;
    }
    .bar {
      cursor: pointer;
    }
    .plain {
      --_c: var(--_bar);
    }
    .plain.own,
    .plain.selected {
      --_c: var(--_accent);
    }
    .hit {
      fill: transparent;
    }
    .fill {
      fill: var(--_c);
    }
    .bar:hover .fill {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .bar.selected .fill {
      stroke: var(--_ink);
      stroke-width: 2px;
    }
    .zero {
      stroke: var(--_c);
      stroke-width: 3px;
    }
    .axis {
      stroke: var(--_line-strong);
    }
    .gap {
      stroke: var(--_line-strong);
      stroke-width: 2px;
      stroke-dasharray: 0.1 6;
      stroke-linecap: round;
    }
    .reference {
      stroke: var(--_ink);
      stroke-dasharray: 3 3;
    }
    .help {
      margin-block-start: 0.5em;
    }
    .rest {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
    }
    @media (forced-colors: active) {
      .bar.own .fill,
      .bar.selected .fill {
        stroke: Highlight;
        stroke-width: 3px;
      }
    }
    @media print {
      .bars svg {
        max-inline-size: 100%;
      }
    }
  `,
];
