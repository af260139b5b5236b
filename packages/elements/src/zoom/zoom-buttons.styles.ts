import { css, type CSSResult } from "lit";

/** The buttons on a map. Each element says in which corner of its map they stand. */
export const zoomStyles: CSSResult = css`
  .controls {
    position: absolute;
    inset: 12px 12px auto auto;
    display: grid;
    gap: 8px;
    justify-items: end;
  }
  .stack {
    display: grid;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .icon {
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
  }
  .icon + .icon {
    border-block-start: 1px solid var(--_line);
  }
  .icon:hover {
    background: var(--_surface-2);
  }
  .icon[aria-disabled] {
    color: var(--_line-strong);
    cursor: default;
  }
  .icon svg {
    inline-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .pad {
    grid-template-columns: repeat(3, 44px);
  }
  .pad .icon {
    border: 0;
    grid-row: 2;
  }
  .pad .icon:first-child {
    grid-area: 1 / 2;
  }
`;
