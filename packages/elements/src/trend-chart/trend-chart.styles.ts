import { classColors } from "@lansmuseer/view";
import { css, type CSSResultGroup } from "lit";
import { areaMarkStyles } from "../area-marks/area-marks.styles.js";
import { figureChoicesStyles } from "../figure/figure-choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { pictureKeyStyles } from "../figure/picture-keys.styles.js";
import { tokens } from "../theme/tokens.js";

const tones = Object.fromEntries(Object.entries(classColors).filter(([name]) => name.startsWith("seq5")));

export const trendStyles: CSSResultGroup = [
  figureStyles,
  figureChoicesStyles,
  tokens(tones),
  areaMarkStyles,
  pictureKeyStyles,
  css`
    .plot {
      inline-size: fit-content;
      max-inline-size: 100%;
      touch-action: pan-y;
      user-select: none;
      -webkit-user-select: none;
      --_c: var(--_mark);
    }
    svg {
      display: block;
      fill: none;
      overflow: visible;
      stroke-linejoin: round;
    }
    text {
      font-size: var(--_s);
      fill: var(--_ink);
      stroke: var(--_surface);
      stroke-width: 4px;
      paint-order: stroke;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .bold {
      font-weight: 700;
    }
    .tick {
      fill: var(--_ink-2);
    }
    .end {
      fill: var(--_c);
    }
    .grid {
      stroke: var(--_line);
    }
    .axis {
      stroke: var(--_line-strong);
    }
    .leader {
      stroke: var(--_ink-2);
      stroke-width: 1px;
    }
    .stroke {
      stroke: var(--_c);
      stroke-width: 2.5px;
    }
    .bridge {
      stroke-width: 2px;
      stroke-dasharray: 2 4;
    }
    .missing {
      fill: var(--_missing-ground);
      stroke: var(--_missing-line);
      stroke-width: 1.25px;
    }
    .quiet {
      fill: var(--_c);
    }
    .segment {
      fill: var(--_c);
      stroke: var(--_surface);
      stroke-width: 1px;
    }
    .unknown {
      --_c: var(--_bar);
    }
    [data-form="stacked"] .o0 {
      --_c: var(--_seq5-5);
    }
    [data-form="stacked"] .o1 {
      --_c: var(--_seq5-4);
    }
    [data-form="stacked"] .o2 {
      --_c: var(--_seq5-3);
    }
    [data-form="stacked"] .o3 {
      --_c: var(--_seq5-2);
    }
    [data-form="stacked"] .o4 {
      --_c: var(--_seq5-1);
    }
    [data-form="lines"] .selected[class*="o"],
    [data-form="panels"] .selected[class*="o"] {
      --_c: var(--_accent);
    }
    .selected .stroke {
      stroke-width: 4px;
    }
    .selected .bridge {
      stroke-width: 3px;
    }
    .selected .segment {
      stroke: var(--_ink);
      stroke-width: 2px;
    }
    .brush {
      fill: var(--_surface-2);
      stroke: var(--_line-strong);
      stroke-dasharray: 1 3;
    }
    [role="option"],
    .plot {
      cursor: pointer;
    }
    .focus {
      stroke-width: 7px;
    }
    .tip rect {
      fill: var(--_surface);
      stroke: var(--_line-strong);
    }
    .tip {
      pointer-events: none;
    }
    .help {
      margin-block-start: 0.5em;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      margin-block-start: 0.5em;
    }
    @media (forced-colors: active) {
      .segment {
        stroke: CanvasText;
      }
      text {
        stroke-width: 6px;
      }
      .brush {
        fill: Canvas;
        stroke: Highlight;
        stroke-width: 2px;
        stroke-dasharray: none;
      }
      .end {
        fill: CanvasText;
      }
      .selected .stroke,
      .selected .segment {
        stroke: Highlight;
      }
      .o0 .segment {
        fill: url(#area-6);
      }
      .o1 .segment {
        fill: url(#area-4);
      }
      .o2 .segment {
        fill: url(#area-1);
      }
      .o3 .segment {
        fill: url(#area-2);
      }
      .o4 .segment,
      .unknown .segment {
        fill: Canvas;
      }
    }
    @media print {
      .segment {
        stroke: var(--_ink);
      }
      .tip,
      .chosen .plainbutton {
        display: none;
      }
      .plot svg {
        max-inline-size: 100%;
      }
      .end {
        fill: var(--_ink);
      }
    }
  `,
];
