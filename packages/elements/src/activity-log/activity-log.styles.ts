import { css, type CSSResultGroup } from "lit";
import { choiceStyles } from "../choices/choices.styles.js";
import { figureStyles } from "../figure/figure.styles.js";
import { pictureKeyStyles } from "../figure/picture-keys.styles.js";

export const activityLogStyles: CSSResultGroup = [
  figureStyles,
  choiceStyles,
  pictureKeyStyles,
  css`
    ol,
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .listtitle,
    .name {
      font-weight: 700;
    }
    .listtitle::first-letter,
    .facts::first-letter {
      text-transform: uppercase;
    }
    .unit,
    .facts,
    .when,
    .more,
    .told,
    .counted,
    small {
      color: var(--_ink-2);
    }
    .unit,
    .told {
      font-size: var(--_s);
    }
    small {
      font-weight: 400;
    }

    .never {
      border-inline-start: 4px solid var(--_accent);
      background: var(--_accent-soft);
      padding: 0.5em 1em;
      margin-block-end: 1.25em;
    }
    .every {
      border-color: var(--_line-strong);
      background: var(--_surface-2);
    }
    .never ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      padding-block: 0.5em 0.25em;
    }
    .chip {
      min-block-size: 44px;
      padding-inline: 0.75em;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      background: var(--_surface);
    }
    .chip:hover {
      background: var(--_surface-2);
    }
    .chip[aria-pressed="true"] {
      border: 2px solid var(--_ink);
      font-weight: 700;
    }

    .timelinebox {
      position: relative;
      margin-block-end: 1.25em;
    }
    .timeline {
      inline-size: fit-content;
      max-inline-size: 100%;
      margin-block-start: 0.5em;
    }
    svg {
      display: block;
      fill: none;
      overflow: visible;
    }
    text {
      font-size: var(--_s);
      fill: var(--_ink);
      font-variant-numeric: lining-nums tabular-nums;
    }
    .lane {
      font-weight: 700;
    }
    .count {
      text-anchor: middle;
    }
    .year {
      fill: var(--_ink-2);
    }
    .axis {
      stroke: var(--_line-strong);
    }
    .column {
      cursor: pointer;
    }
    .hit {
      fill: transparent;
    }
    .fill {
      fill: var(--_bar);
    }
    .own {
      fill: var(--_accent);
    }
    .column:hover .fill {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .told {
      min-block-size: 2.9em;
    }
    .help {
      position: absolute;
      inset: auto 0 0 auto;
    }

    .list ol {
      margin-block: 0.5em;
    }
    .activity {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
      padding-block: 0.625em;
      border-block-start: 1px solid var(--_line);
      line-height: 1.35;
      overflow-wrap: anywhere;
    }
    .narrow .activity {
      grid-template-columns: minmax(0, 1fr);
    }
    .empty {
      padding-block: 2em;
      display: grid;
      gap: 1em;
      justify-items: start;
    }

    .networks {
      columns: 22em auto;
      column-gap: 2em;
    }
    .group {
      break-inside: avoid-column;
      margin-block-end: 1.25em;
    }
    .network {
      break-inside: avoid;
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
      line-height: 1.35;
      overflow-wrap: anywhere;
    }
    .network .name {
      font-weight: 600;
    }
    .dormant .name {
      color: var(--_ink-2);
    }
    .badge {
      display: inline-block;
      border: 1px dashed var(--_line-strong);
      border-radius: 4px;
      padding-inline: 0.5em;
      font-size: var(--_s);
      font-weight: 400;
    }

    @media (forced-colors: active) {
      .never {
        border-color: Highlight;
      }
      .own {
        fill: Highlight;
      }
    }
    @media print {
      .told,
      .plainbutton {
        display: none;
      }
      .chip {
        border: 0;
        min-block-size: 0;
        padding: 0;
      }
      .timeline svg {
        max-inline-size: 100%;
      }
      .activity,
      .network {
        break-inside: avoid;
      }
    }
  `,
];
