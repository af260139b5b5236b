import { css, type CSSResult } from "lit";

/** The box of a map, and the ground in it that every map has. */
export const mapFrameStyles: CSSResult = css`
  .map {
    border: 1px solid var(--_line);
    border-radius: 4px;
    overflow: hidden;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .map.plain {
    border-color: transparent;
  }
  .zoomed {
    cursor: grab;
  }
  svg {
    display: block;
    fill: none;
    stroke-linejoin: round;
  }
  .ground path {
    vector-effect: non-scaling-stroke;
  }
  .context {
    fill: var(--_map-context);
    stroke: var(--_map-context);
    stroke-width: 2px;
  }
  .coast {
    stroke: var(--_map-coast);
    stroke-width: var(--_st);
  }
  .focus {
    display: none;
    stroke: var(--_surface);
    stroke-width: 7px;
  }
  .focus + .focus {
    stroke: var(--_focus);
    stroke-width: var(--_ring);
  }
  .map:focus-visible .focus {
    display: block;
  }
  .help {
    position: absolute;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    font-size: var(--_s);
    visibility: hidden;
    pointer-events: none;
  }
  .map:focus-visible ~ .help {
    visibility: visible;
  }
`;
