import { colors } from "@lansmuseer/view";
import { css, type CSSResultGroup } from "lit";
import { tokens } from "./tokens.js";

const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_s: max(12px, 0.8125em);
    --_st: 0.75px;
    --_ring: 3px;
    color-scheme: light;
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_surface);
    font-family: var(--lansmuseer-font, inherit);
    font-size: max(14px, var(--lansmuseer-font-size, 1em));
    font-weight: 400;
    font-style: normal;
    line-height: 1.45;
    font-variant-numeric: lining-nums;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    white-space: normal;
  }
  @media not print {
    .root[data-scheme="dark"] {
      color-scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    .root.root {
      --_st: 1.5px;
      --_ring: 4px;
      --_ink-2: var(--_ink);
      --_line: var(--_line-strong);
      --_map-border: var(--_map-coast);
    }
  }
  @media (forced-colors: active) {
    .root.root.root {
      --_st: 1.25px;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .ruler {
    block-size: 0;
    overflow: hidden;
  }
  .probe {
    display: inline-block;
    color: CanvasText;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What every element has: its colours, its type, its focus ring. */
export const theme: CSSResultGroup = [tokens(colors), base];
