import { css, type CSSResult } from "lit";

/** The details, the list and the table: what the picture says, in words. */
export const wordsStyles: CSSResult = css`
  .details {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: 0.75em;
    overflow-wrap: break-word;
  }
  .details.own {
    border-color: var(--_accent);
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .where,
  dt,
  small,
  .note,
  .rowplace,
  .status,
  .foot {
    color: var(--_ink-2);
  }
  .facts {
    margin-block: 0.5em;
  }
  /* Beside each other where both have room, whatever the size of the text. */
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-end: 0.25em;
  }
  dt {
    flex: 0 0 7em;
  }
  dd {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  dd {
    font-weight: 600;
  }
  small {
    font-weight: 400;
  }
  .note {
    margin-block-start: 0.5em;
  }
  .links {
    display: grid;
  }
  .links a,
  td a,
  .foot a {
    display: inline-block;
    padding-block: 0.25em;
  }

  /* The list */
  .wide .rows {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
    gap: 1.5em;
  }
  .item {
    overflow-wrap: anywhere;
    border-block: 1px solid var(--_line);
    margin-block-end: -1px;
  }
  .item .details {
    border-block-start: 0;
    border-inline-start: 3px solid var(--_ink);
    padding: 0.25em 0.75em 0.75em;
    background: var(--_surface-2);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    line-height: 1.3;
    text-decoration: none;
    color: inherit;
    border-inline-start: 3px solid transparent;
  }
  .row:hover .rowname,
  a .rowname {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a .rowname {
    color: var(--_link);
  }
  .row[aria-pressed="true"] {
    border-color: var(--_ink);
    background: var(--_surface-2);
  }
  .row.own {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .own .rowname,
  [aria-pressed="true"] .rowname,
  .own th {
    font-weight: 700;
  }
  .rowplace {
    display: block;
  }
  .badge {
    flex: none;
    inline-size: 23px;
    block-size: 23px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--_mark);
    color: var(--_mark-ink);
    font-size: 12px;
    font-weight: 700;
  }
  .own > .badge {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .digital > .badge {
    background: none;
    color: var(--_ink);
    border: 2px solid var(--_mark);
  }

  /* The table */
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
    border-color: var(--_ink);
  }
  /* Remarks are sentences: without room of their own they would make every row high. */
  @media screen {
    td:last-child {
      min-inline-size: 18em;
    }
  }
  .num {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .foot > * {
    margin-inline-end: 0.75em;
  }

  @media (forced-colors: active) {
    .row {
      border-color: Canvas;
    }
    .row.own,
    .row[aria-pressed="true"] {
      border-inline-start: 6px solid Highlight;
    }
    .label {
      stroke-width: 6px;
    }
    .own .ring {
      stroke: Highlight;
      stroke-width: 3px;
    }
    .badge {
      forced-color-adjust: none;
    }
  }
`;
