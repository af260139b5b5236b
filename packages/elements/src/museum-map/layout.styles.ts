import { css, type CSSResult } from "lit";

/**
 * What stands where, the controls, and paper. Last of the sheets, so that paper has the last word.
 * `narrow` is under 560 px (xs, s), `wide` from there on (m, l): set beside `data-size` on `.root`.
 */
export const layout: CSSResult = css`
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
    text-wrap: pretty;
  }
  .body {
    margin-block: 1em 0.75em;
  }
  .body,
  .side {
    display: grid;
    gap: 1em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-size="l"] .both {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2em;
  }

  button,
  input {
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
  .plainbutton:hover,
  .row:hover {
    background: var(--_surface-2);
  }
  label,
  .listtitle {
    display: block;
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  input {
    appearance: none;
    inline-size: 100%;
    max-inline-size: 36em;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
  }
  .plainbutton {
    min-block-size: 44px;
    font-weight: 600;
    text-align: center;
    inline-size: 100%;
    margin-block-start: 0.75em;
  }
  a,
  .linkbutton {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover,
  .linkbutton:hover {
    text-decoration-thickness: 2px;
  }
  .linkbutton {
    min-block-size: 44px;
  }

  @media print {
    .controls,
    .search,
    .help,
    .listbox,
    .linkbutton,
    .foot a {
      display: none;
    }
    .body.body {
      display: block;
    }
    .picture,
    .details,
    tr {
      break-inside: avoid;
    }
    .tablebox.tablebox {
      display: block;
      overflow: visible;
    }
    .tablebox * {
      font-size: 7pt;
    }
    /* Fourteen columns are wider than paper: addresses and remarks go below their row. */
    tr {
      display: grid;
      grid-template-columns: 3fr 11fr 8fr 10fr 7fr 9fr 6fr 4fr 8fr 10fr 8fr 7fr;
      border-block-end: 1px solid;
    }
    th,
    td {
      border: 0;
      overflow-wrap: anywhere;
    }
    :nth-child(n + 13) {
      grid-column: 2 / -1;
      padding-block: 0;
    }
    th:nth-child(n + 13) {
      display: none;
    }
    .map svg {
      inline-size: auto;
      block-size: 170mm;
      margin: auto;
    }
  }
`;
