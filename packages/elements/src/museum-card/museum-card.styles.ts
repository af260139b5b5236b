import { css, type CSSResult } from "lit";

/** One museum's facts. */
export const cardStyles: CSSResult = css`
  p,
  dl,
  dd {
    margin: 0;
  }
  .card {
    border-block-start: 3px solid var(--_accent);
    padding-block: 0.75em;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .where {
    color: var(--_ink-2);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-block: 0.5em;
  }
  dt,
  small,
  .note {
    font-size: var(--_s);
    color: var(--_ink-2);
  }
  .links a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
`;
