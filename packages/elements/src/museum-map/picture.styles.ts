import { css, type CSSResult } from "lit";

/** The drawing, its key and what lies on it. */
export const pictureStyles: CSSResult = css`
  .picture {
    position: relative;
    align-self: start;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .map {
    background: var(--_map-water);
  }
  .map.plain {
    background: none;
  }
  .map:focus-visible {
    outline-offset: 1px;
  }
  .land {
    fill: var(--_map-land);
  }
  .around {
    fill: var(--_map-context);
  }
  /* Under the region's own ground, so that only its outer half is seen and no border inside it. */
  .outline {
    stroke: var(--_map-coast);
    stroke-width: 5px;
  }
  .area {
    fill: var(--_accent-soft);
  }
  .area.chosen {
    fill: var(--_surface);
  }
  .border {
    stroke: var(--_map-border);
  }
  .old {
    stroke-dasharray: 3 3;
  }
  .edge {
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .edge + .edge {
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .edge + .chosen {
    stroke: var(--_ink);
  }

  .mark,
  .label,
  .no {
    cursor: pointer;
  }
  .mark {
    --_fill: var(--_mark);
  }
  .mark.own {
    --_fill: var(--_accent);
  }
  .dot {
    fill: var(--_fill);
    stroke: var(--_map-halo);
    stroke-width: 1.5px;
  }
  .digital .dot {
    fill: var(--_map-halo);
    stroke: var(--_fill);
    stroke-width: 2.5px;
  }
  .pair {
    stroke: var(--_fill);
    stroke-width: 2px;
  }
  .ring {
    fill: var(--_map-halo);
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .no {
    fill: var(--_mark-ink);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  .no.own {
    fill: var(--_accent-ink);
  }
  .no.digital {
    fill: var(--_ink);
  }
  .dimmed .dot,
  .dimmed .pair {
    fill: var(--_map-context);
    stroke: var(--_map-coast);
    stroke-width: 1px;
  }
  .mark:hover .dot {
    stroke: var(--_ink);
  }
  .hit {
    fill: transparent;
  }
  .label {
    font-size: var(--_s);
    fill: var(--_ink);
    stroke: var(--_map-halo);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .bold {
    font-weight: 700;
  }
  .no.dimmed,
  .label.dimmed {
    fill: var(--_ink-2);
  }
  .leader {
    stroke: var(--_ink-2);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    line-height: 1.3;
    margin-block-start: 0.5em;
    /* As wide as the drawing, and never the reason for its width. */
    inline-size: 0;
    min-inline-size: 100%;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .key svg {
    flex: none;
    inline-size: 30px;
    block-size: 22px;
  }
  input,
  .plainbutton {
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .help {
    inset: auto 8px 8px;
  }
  .high {
    inset: 12px 76px auto 12px;
  }
  .key,
  small,
  .note,
  .rowplace,
  .foot {
    font-size: var(--_s);
  }
`;
