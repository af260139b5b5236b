import { css, type CSSResult } from "lit";

export const styles: CSSResult = css`
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    block-size: auto;
  }
  .bar {
    fill: var(--_mark);
  }
  .selected {
    fill: var(--_accent);
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25em 0.75em 0.25em 0;
    text-align: start;
    font-weight: 400;
  }
  td {
    text-align: end;
  }
  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  button[aria-pressed="true"] {
    font-weight: 700;
  }
`;
