import { css, type CSSResult } from "lit";

/** One column of choices; the page gives it its width. */
export const facetsStyles: CSSResult = css`
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .result {
    font-weight: 600;
    margin-block: 0.25em 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface-2);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .chip:hover {
    border-color: var(--_ink);
  }
  .chip svg {
    flex: none;
    inline-size: 12px;
    stroke: currentColor;
    stroke-width: 2px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend,
  .search > label {
    display: block;
    font-weight: 700;
    padding: 0;
  }
  .fields {
    margin-block-start: 0.5em;
  }
  .fields > * {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .year {
    font-weight: 400;
    flex: 1 1 6em;
  }
  .year span {
    display: block;
    font-size: var(--_s);
    color: var(--_ink-2);
  }
  select,
  input[type="search"] {
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
  details {
    padding-block: 0;
  }
  details > summary {
    justify-content: space-between;
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  details > summary:hover {
    text-decoration: underline;
  }
  .all > summary {
    justify-content: center;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    margin-block-start: 0.5em;
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_mark);
    color: var(--_mark-ink);
    font-size: var(--_s);
    text-align: center;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 44px;
    font-weight: 400;
    line-height: 1.3;
    cursor: pointer;
  }
  .option:hover .optionname {
    text-decoration: underline;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_link);
  }
  .optionname {
    flex: 1 1 auto;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .empty {
    color: var(--_ink-2);
  }
  .status {
    color: var(--_ink-2);
    font-size: var(--_s);
  }
  .search fieldset {
    margin-block-start: 0.25em;
  }

  @media print {
    .fields,
    .reset,
    .ways,
    .chip svg {
      display: none;
    }
  }
`;
