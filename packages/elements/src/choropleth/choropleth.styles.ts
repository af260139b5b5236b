import { css, type CSSResult } from "lit";

/** The map and what lies on it. */
export const mapStyles: CSSResult = css`
  .maps {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
  }
  .maptitle {
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  .mapbox {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .map {
    position: relative;
  }
  .map:focus-visible {
    outline-offset: 1px;
  }
  .all .area {
    stroke-width: 0.4px;
  }
  .counties .area {
    stroke-width: 1px;
  }
  .countyborder {
    stroke: var(--_map-border);
    stroke-width: 1.1px;
  }
  .area.zero,
  .area.status-missing,
  .area[class*="tint"] {
    stroke: var(--_map-coast);
  }
  .countyborder,
  .coast,
  .outline,
  .name,
  .sign,
  .glyph,
  .countyname,
  .insettitle {
    pointer-events: none;
  }
  .casing {
    stroke: var(--_surface);
    stroke-width: 5.5px;
  }
  .outline.selected:not(.casing) {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .outline.own:not(.casing) {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .outline.hovered {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .casing.hovered {
    display: none;
  }
  .outline.focus {
    display: none;
    stroke: var(--_focus);
    stroke-width: var(--_ring);
  }
  .casing.focus {
    stroke: var(--_surface);
    stroke-width: 7px;
  }
  .map:focus-visible .outline.focus {
    display: block;
  }
  .sum {
    fill: var(--_mark);
    fill-opacity: 0.35;
    stroke: var(--_mark);
    stroke-width: 1.5px;
    cursor: pointer;
  }
  .key .sum {
    fill: none;
    cursor: auto;
  }
  .name,
  .countyname,
  .insettitle {
    font-size: var(--_s);
    fill: var(--_ink);
  }
  .name.inside {
    font-weight: 600;
  }
  .name.not-reported,
  .name.suppressed {
    stroke: var(--_missing-ground);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .countyname {
    font-size: max(12px, 0.75em);
    letter-spacing: 0.08em;
    fill: var(--_ink-3);
  }
  .gapground {
    fill: var(--_surface);
  }
  .insetground {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .insettitle {
    font-weight: 600;
  }
  .over {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .tipground {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .tipline {
    font-size: var(--_s);
    fill: var(--_ink);
  }
  .tipline.first {
    font-weight: 700;
  }
  /* Insets take the Baltic: the buttons stand in the Norwegian Sea. */
  .map.insets ~ .controls {
    inset: 12px auto auto 12px;
    justify-items: start;
  }
  .map.insets ~ .help {
    inset: auto auto 8px 8px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .area {
      transition: fill 120ms cubic-bezier(0.2, 0, 0, 1);
    }
  }
  @media print {
    .over {
      display: none;
    }
    .map > svg {
      inline-size: auto;
      max-inline-size: 100%;
      block-size: 120mm;
    }
  }
  @media (forced-colors: active) {
    .main .area,
    .inset .area {
      stroke: CanvasText;
      stroke-width: 1.25px;
    }
    .name,
    .name.inside,
    .countyname {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 6px;
      paint-order: stroke;
    }
    .outline.selected:not(.casing) {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
`;
