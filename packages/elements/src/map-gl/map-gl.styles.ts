import { css, type CSSResult } from "lit";

/** The movable map over the drawn one, and the few rules that MapLibre's own elements need. */
export const mapGlStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .frame {
    position: relative;
  }
  .gl {
    position: absolute;
    inset: 1px;
    overflow: hidden;
    border-radius: 3px;
    visibility: hidden;
  }
  .live .gl {
    visibility: visible;
  }
  .live ~ slot::slotted([part="controls"]) {
    display: none !important;
  }
  .probe {
    display: none;
  }
  .maplibregl-canvas {
    position: absolute;
    inset: 0;
  }
  .maplibregl-canary {
    background-color: salmon;
  }
  .maplibregl-canvas-container {
    block-size: 100%;
  }
  .maplibregl-interactive {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-x pan-y;
  }
  .maplibregl-interactive:active {
    cursor: grabbing;
  }
  .choosable {
    cursor: pointer;
  }
  .maplibregl-control-container {
    display: none;
  }
  .maplibregl-cooperative-gesture-screen {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    text-align: center;
    font-size: 1.25em;
    color: #fff;
    background: rgb(0 0 0 / 0.75);
    opacity: 0;
    pointer-events: none;
  }
  .maplibregl-cooperative-gesture-screen.maplibregl-show {
    opacity: 1;
  }
  .maplibregl-mobile-message {
    display: none;
  }
  @media (hover: none) {
    .maplibregl-desktop-message {
      display: none;
    }
    .maplibregl-mobile-message {
      display: block;
    }
  }
  .at {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    pointer-events: none;
  }
  .popup,
  .ring {
    position: absolute;
    translate: -50% 0;
  }
  .popup {
    inset-block-end: 24px;
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    font-size: var(--_s);
  }
  .ring {
    inset-block-start: -20px;
    inline-size: 40px;
    block-size: 40px;
    border: 3px solid var(--_focus);
    border-radius: 50%;
    box-shadow:
      0 0 0 2px var(--_surface),
      inset 0 0 0 2px var(--_surface);
  }
  /* Beside the buttons, as the drawn map has its own. */
  .trouble {
    position: absolute;
    inset: auto 72px 8px 8px;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    font-size: var(--_s);
  }
  .trouble:empty {
    display: none;
  }
  .areas .controls {
    inset: auto 12px 12px auto;
  }
  .credit {
    position: absolute;
    inset: auto auto 0 0;
    max-inline-size: calc(100% - 72px);
    margin: 0;
    padding: 0 0.5em;
    background: var(--_surface);
    font-size: max(12px, 0.75em);
  }
  @media (forced-colors: active) {
    .ring {
      outline: 2px solid CanvasText;
    }
  }
  @media print {
    .gl,
    .at,
    .credit,
    .trouble,
    .controls {
      display: none;
    }
  }
`;
