import { css, type CSSResult } from "lit";

/** The key, the panel, the years and the ranking: what stands beside the map, or under it. */
export const sideStyles: CSSResult = css`
  .layout {
    display: grid;
    gap: 1.5em 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .layout.beside {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .side {
    display: grid;
    gap: 1.5em;
    align-content: start;
    min-inline-size: 0;
  }
  .wide .below > .side {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }
  .wide .below > .side > .details,
  .wide .below > .side > .ranking {
    grid-column: 1 / -1;
  }
  .wide .below .details {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    gap: 0 2em;
  }
  .wide .below .areaname {
    grid-column: 1 / -1;
  }
  .key {
    overflow: visible;
  }
  .key .box,
  .barline .box {
    stroke: var(--_map-coast);
    stroke-width: 1px;
    cursor: auto;
  }
  .barline .land {
    fill: var(--_bar);
  }
  .keyword {
    font-size: var(--_s);
    fill: var(--_ink);
  }
  .keytitle.keyword {
    font-size: 1em;
    font-weight: 700;
  }
  .keynote.keyword {
    fill: var(--_ink-2);
  }
  .tick {
    stroke: var(--_line-strong);
  }
  .pointer {
    fill: var(--_ink);
  }

  .kinds {
    display: grid;
    gap: 0.5em;
    margin: 0;
    max-inline-size: 40em;
  }
  .kinds dt {
    font-weight: 600;
  }
  .kinds dd {
    margin: 0;
    color: var(--_ink-2);
  }

  .details {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  .details.mine {
    border-color: var(--_accent);
  }
  .factstitle {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .areaname {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .figure {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    color: var(--_ink-2);
  }
  .strip {
    max-inline-size: 22em;
    margin-block-start: 0.5em;
    overflow: visible;
  }
  .dot {
    fill: var(--_mark);
    fill-opacity: 0.45;
  }
  .dot.chosen {
    fill: var(--_ink);
    fill-opacity: 1;
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .median {
    stroke: var(--_ink);
    stroke-dasharray: 2 2;
  }

  .years,
  .choose {
    max-inline-size: 26em;
  }
  .yearlabel {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  output {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .yearrow {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .square {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .square:hover {
    background: var(--_surface-2);
  }
  .square[aria-disabled] {
    color: var(--_line-strong);
    cursor: default;
  }
  .square svg {
    inline-size: 20px;
    stroke: currentColor;
    stroke-width: 2px;
  }
  .track {
    flex: auto;
    min-inline-size: 0;
  }
  input[type="range"] {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    accent-color: var(--_mark);
    cursor: pointer;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: var(--_s);
    color: var(--_ink-2);
    margin-block-start: -8px;
  }
  .choose label {
    display: block;
    margin-block-end: 0.25em;
  }
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }

  .ranking {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(7em, 30%) minmax(0, 1fr) max-content;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    border: 2px solid transparent;
    border-radius: 2px;
    font-size: var(--_s);
    line-height: 1.2;
  }
  .narrow .bar {
    min-block-size: 44px;
  }
  .bar:hover {
    background: var(--_surface-2);
  }
  .barname {
    text-align: end;
  }
  .barvalue {
    font-variant-numeric: tabular-nums;
  }
  .bar[aria-pressed="true"] {
    border-color: var(--_ink);
    font-weight: 700;
  }

  @media print {
    .layout.layout {
      display: block;
    }
    .years,
    .choose {
      display: none;
    }
    .key,
    .details {
      break-inside: avoid;
      margin-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    .bar[aria-pressed="true"] {
      border-inline-start: 6px solid Highlight;
    }
    .key .box,
    .barline .box {
      stroke: CanvasText;
    }
  }
`;
