import { css, type CSSResultGroup } from "lit";
import { choiceStyles } from "../choices/choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { pictureKeyStyles } from "../figure/picture-keys.styles.js";

export const factSheetStyles: CSSResultGroup = [
  figureStyles,
  choiceStyles,
  pictureKeyStyles,
  css`
    .sheet {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5em 2em;
      margin-block-start: 1.25em;
    }
    [data-size="l"] .sheet {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .comparison {
      color: var(--_ink-2);
      max-inline-size: 42em;
    }

    .drawing {
      position: relative;
      min-inline-size: 0;
    }
    .panels {
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    .panels svg {
      display: block;
      fill: none;
      overflow: visible;
    }
    text {
      font-size: var(--_s);
      fill: var(--_ink);
      font-variant-numeric: lining-nums tabular-nums;
    }
    .heading,
    .bold {
      font-weight: 700;
    }
    .number {
      font-size: 2em;
      font-weight: 700;
    }
    .unit,
    .remark,
    .year,
    .hole {
      fill: var(--_ink-2);
    }
    text.hole {
      font-style: italic;
    }
    .unit {
      font-size: 1rem;
      font-weight: 400;
    }
    .number .unit {
      font-size: 0.5em;
    }
    .year {
      text-anchor: middle;
    }
    .ends,
    .year {
      stroke: var(--_surface);
      stroke-width: 4px;
      paint-order: stroke;
    }
    .ends {
      font-weight: 700;
    }
    .hit {
      fill: transparent;
    }
    .bar.peer {
      cursor: pointer;
    }
    .fill {
      fill: var(--_bar);
    }
    .own .fill {
      fill: var(--_accent);
    }
    .mean .fill {
      fill: var(--_surface);
      stroke: var(--_ink);
      stroke-width: 1.5px;
      stroke-dasharray: 4 3;
    }
    .peer:hover .fill {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .axis {
      stroke: var(--_line-strong);
    }
    .line {
      stroke: var(--_ink);
      stroke-width: 1.5px;
      stroke-dasharray: 4 3;
    }
    .line.own {
      stroke: var(--_accent);
      stroke-width: 2.5px;
      stroke-dasharray: none;
    }
    .bridge {
      stroke: var(--_ink-2);
      stroke-width: 2px;
      stroke-dasharray: 1 4;
      stroke-linecap: round;
    }
    .point {
      fill: var(--_ink);
    }
    .point.own {
      fill: var(--_accent);
    }

    .words {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .facts {
      border-block-start: 3px solid var(--_accent);
      padding-block-start: 0.75em;
    }
    .region .facts {
      border-color: var(--_ink);
    }
    dt {
      color: var(--_ink-2);
    }
    dd {
      font-weight: 600;
      margin-block-end: 0.75em;
      line-height: 1.35;
    }
    dd.hole {
      font-weight: 400;
      font-style: italic;
    }
    .detail,
    small {
      display: block;
      font-weight: 400;
      color: var(--_ink-2);
    }
    small {
      display: inline;
    }
    .sign {
      inline-size: 1em;
      block-size: 1em;
      margin-inline-end: 0.375em;
      vertical-align: -0.125em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2px;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .linkstitle {
      font-weight: 700;
      margin-block-start: 0.5em;
    }
    [part="links"] li a {
      display: inline-block;
      padding-block: 0.5em;
    }

    @media (forced-colors: active) {
      .own .fill,
      .point.own {
        fill: Highlight;
      }
      .line.own {
        stroke: Highlight;
      }
    }
    @media print {
      .sheet.sheet {
        display: block;
      }
      .panels svg {
        max-inline-size: 100%;
      }
      .words {
        break-inside: avoid;
      }
    }
  `,
];
