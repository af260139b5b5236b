import { css, type CSSResult } from "lit";

/** Lists, rows and boxes of choices: 44 px high, each under its label. */
export const choiceStyles: CSSResult = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  .choice {
    display: grid;
    gap: 0.25em;
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 2em 0.25em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_ink);
  }
  .narrow .choice,
  .narrow .choice select {
    inline-size: 100%;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0 0 0.75em;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  .choicerow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .radio,
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  .radio input,
  .check input {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    accent-color: var(--_ink);
  }
  .choiceboxes ul {
    columns: 11em auto;
    column-gap: 1.5em;
    max-inline-size: 60em;
  }
  .choiceboxes li {
    break-inside: avoid;
  }

  @media print {
    .choices,
    .choicerow,
    .choiceboxes {
      display: none;
    }
  }
`;
