import { css, type CSSResult } from "lit";

/** Choices beside the figures where there is room, above them where there is not. */
export const explorerStyles: CSSResult = css`
  .ruler {
    block-size: 0;
    overflow: hidden;
  }
  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    margin: 0 0 0.5em;
    text-wrap: balance;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 2em 2.5em;
  }
  lansmuseer-facets {
    flex: 1 1 17em;
    min-inline-size: 0;
  }
  .figures {
    flex: 999 1 0;
    min-inline-size: min(100%, max(60%, 20em));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3em;
  }
  /* What is still on its way keeps its place. */
  .figures > :not(:defined) {
    display: block;
    min-block-size: 36em;
  }
  @media print {
    .columns,
    .figures {
      display: block;
    }
    .figures > * {
      margin-block-start: 1.5em;
    }
  }
`;
