import { css, type CSSResult } from "lit";

/** A status has the page's own colours and type: it stands on the page, before there is a figure. */
export const loadStatusStyles: CSSResult = css`
  .loading,
  .stale,
  .failed {
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  /* What comes at once needs no word. */
  .loading {
    min-block-size: 12em;
    padding-block: 1em;
    animation: appear 1ms 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .stale,
  .failed {
    border-inline-start: 4px solid currentColor;
    padding: 0.5em 1em;
    margin-block-end: 1em;
  }
  .failed p {
    margin: 0;
  }
  .failed .failedtitle {
    font-size: 1.25em;
    font-weight: 700;
  }
  .failed .failedactions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: 0.75em;
  }
  .failed button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: 4px;
    min-block-size: 44px;
    padding-inline: 1em;
    cursor: pointer;
  }
  .failed a {
    color: inherit;
    display: inline-block;
    padding-block: 0.5em;
  }
  @media print {
    .failedactions {
      display: none;
    }
  }
`;
