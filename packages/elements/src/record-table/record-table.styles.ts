import { css, type CSSResultGroup } from "lit";
import { figureStyles } from "../figure/figure.styles.js";

export const recordStyles: CSSResultGroup = [
  figureStyles,
  css`
    .controls {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.5em 1.5em;
      margin-block: 1em 0.5em;
    }
    .field {
      flex: 1 1 16em;
      max-inline-size: 28em;
    }
    .field label {
      display: block;
      margin-block-end: 0.25em;
    }
    input[type="search"],
    select {
      appearance: none;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0.25em 0.75em;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      background: var(--_surface);
    }
    select {
      appearance: auto;
    }
    .columns {
      position: relative;
    }
    fieldset {
      position: absolute;
      z-index: 1;
      inset-inline-end: 0;
      min-inline-size: 14em;
      margin: 0;
      padding: 0.25em 0.75em;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      background: var(--_surface);
    }
    .narrow fieldset {
      inset-inline: 0 auto;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 44px;
      font-weight: 400;
    }
    input[type="checkbox"] {
      inline-size: 1.25em;
      block-size: 1.25em;
      accent-color: var(--_ink);
    }
    .sort {
      min-block-size: 44px;
      min-inline-size: 44px;
      font-weight: 600;
      text-align: inherit;
    }
    .sort:hover {
      text-decoration: underline;
    }
    .arrow {
      font-size: 0.75em;
    }
    tbody th {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    td[height] {
      padding: 0;
      border: 0;
    }
    tr.own > * {
      background: var(--_accent-soft);
    }
    tr.own > th {
      border-inline-start: 3px solid var(--_accent);
      padding-inline-start: 0.5em;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      margin-block-end: 1em;
    }
    .narrow .more .plainbutton {
      flex: 1 1 100%;
    }

    @media not print {
      .narrow table,
      .narrow tbody {
        display: block;
      }
      .narrow thead {
        display: none;
      }
      .narrow tbody tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.375em;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_line);
      }
      .narrow tr::after {
        content: "";
        order: 2;
        flex: 1 0 100%;
      }
      .narrow tbody th,
      .narrow td {
        display: block;
        border: 0;
        padding: 0;
      }
      .narrow tbody th {
        flex: 1 1 0;
      }
      .narrow .amount {
        order: 1;
        font-weight: 600;
      }
      .narrow .rest {
        order: 3;
        color: var(--_ink-2);
        white-space: normal;
      }
      .narrow .rest:not(.last)::after {
        content: " ·";
      }
    }
    @media (forced-colors: active) {
      tr.own > th {
        border-inline-start: 6px solid Highlight;
      }
    }
    @media print {
      .controls,
      .more,
      .arrow {
        display: none;
      }
    }
  `,
];
