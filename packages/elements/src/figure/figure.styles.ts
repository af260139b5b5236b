import { figureColors } from "@lansmuseer/view";
import { css, type CSSResultGroup } from "lit";
import { theme } from "../theme/theme.styles.js";
import { tokens } from "../theme/tokens.js";

const frame = css`
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: break-word;
    margin-block-end: 0.25rem;
  }
  .narrow .title {
    font-size: 1.375em;
  }
  [data-size="xs"] .title {
    font-size: 1.25em;
  }
  .subtitle {
    color: var(--_ink-2);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .warn {
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-soft);
    inline-size: fit-content;
    padding: 0.375em 0.75em;
    margin-block-start: 0.5em;
  }
  .body {
    margin-block: 1em 0.75em;
  }
  .summary {
    max-inline-size: 42em;
    margin-block-end: 0.75em;
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    color: var(--_ink-2);
    font-size: var(--_s);
  }
  .sourceline {
    flex-basis: 100%;
  }
  .sourceline a {
    display: inline-block;
    padding-block: 0.375em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  a,
  .linkbutton,
  summary {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover,
  .linkbutton:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  .linkbutton,
  summary {
    min-block-size: 44px;
    cursor: pointer;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.375em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: "▾";
    display: inline-block;
  }
  details[open] > summary::after {
    content: "▴";
  }
  .exports {
    position: relative;
  }
  .exports ul {
    position: absolute;
    z-index: 1;
    inset-block-end: 100%;
    inset-inline-start: 0;
    min-inline-size: 12em;
    background: var(--_surface);
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    padding: 0.25em 0.75em;
  }
  .exports .linkbutton {
    inline-size: 100%;
  }
  /* Room for the ring when the keyboard brings a button to the edge of the screen. */
  .plainbutton,
  .linkbutton {
    scroll-margin-block: 0.75em;
  }
  .plainbutton {
    min-block-size: 44px;
    font-weight: 600;
    text-align: center;
    padding-inline: 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .plainbutton:hover {
    background: var(--_surface-2);
  }
  .plainbutton[aria-disabled="true"] {
    color: var(--_line-strong);
    cursor: default;
  }
  label,
  .label-text {
    font-weight: 700;
  }

  .tablebox {
    position: relative;
    overflow-x: auto;
    margin-block: 0.5em 1em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.3;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0.75em 0.5em 0;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
    border-block-end: 1.5px solid var(--_ink);
  }
  .own > * {
    font-weight: 700;
  }
  .total > * {
    font-weight: 700;
    border-block-start: 1.5px solid var(--_ink);
  }
  .num {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead .num {
    white-space: normal;
  }

  @media print {
    .exports,
    .linkbutton,
    .plainbutton,
    .help {
      display: none;
    }
    .title,
    .subtitle,
    .note {
      break-after: avoid;
    }
    .body {
      break-inside: avoid;
    }
    tr {
      break-inside: avoid;
    }
    .tablebox.tablebox {
      display: block;
      overflow: visible;
      font-size: 0.75em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
`;

/** What every figure looks like around its picture. An element's own styles come after. */
export const figureStyles: CSSResultGroup = [theme, tokens(figureColors), frame];
