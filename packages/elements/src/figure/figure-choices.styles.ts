import { css, type CSSResult } from "lit";

/** The lists above a figure. */
export const figureChoicesStyles: CSSResult = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .choice {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .choice label {
    display: block;
    font-size: var(--_s);
  }
  .choice select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
