import { css, type CSSResult } from "lit";

/** `narrow` is under 560 px (xs, s), `wide` from there on (m, l): set beside `data-size` on `.root`. */
export const styles: CSSResult = css`
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    margin-block-end: 0.25rem;
  }
  .narrow .title {
    font-size: 1.375em;
  }
  [data-size="xs"] .title {
    font-size: 1.25em;
  }
  .subtitle {
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .body {
    margin-block: 1em 0.75em;
  }
  .body,
  .side {
    display: grid;
    gap: 1em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-size="l"] .both {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2em;
  }

  /* The picture */
  .picture {
    position: relative;
    align-self: start;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .map {
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_map-water);
    overflow: hidden;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .map.plain {
    background: none;
    border-color: transparent;
  }
  .zoomed {
    cursor: grab;
  }
  .map:focus-visible {
    outline-offset: 1px;
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
  .land {
    fill: var(--_map-land);
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
  .coast {
    stroke: var(--_map-coast);
    stroke-width: var(--_st);
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
  .focus {
    display: none;
    stroke: var(--_surface);
    stroke-width: 7px;
  }
  .focus + .focus {
    stroke: var(--_focus);
    stroke-width: 3px;
  }
  .map:focus-visible .focus {
    display: block;
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
    display: grid;
    gap: 0.25em;
    line-height: 1.3;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
    inline-size: 30px;
    block-size: 22px;
  }
  .wide .key {
    position: absolute;
    inset: 12px auto auto 12px;
    pointer-events: none;
  }
  .zoomed ~ .key {
    background: var(--_surface);
  }
  .narrow .key {
    margin-block-start: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
  }
  .controls {
    position: absolute;
    inset: 12px 12px auto auto;
    display: grid;
    gap: 8px;
    justify-items: end;
  }
  .stack,
  .help,
  input,
  .plainbutton {
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .stack {
    display: grid;
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
  .help {
    position: absolute;
    inset: auto auto 8px 8px;
    padding: 0.25em 0.5em;
    visibility: hidden;
    pointer-events: none;
  }
  .narrow .help {
    inset: 12px 76px auto 12px;
  }
  .map:focus-visible ~ .help {
    visibility: visible;
  }
  .key,
  .help,
  small,
  .note,
  .rowplace,
  .foot {
    font-size: var(--_s);
  }

  /* Controls */
  button,
  input {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
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
  .icon:hover,
  .plainbutton:hover,
  .row:hover {
    background: var(--_surface-2);
  }
  .icon[aria-disabled] {
    color: var(--_line-strong);
    cursor: default;
  }
  .icon svg {
    inline-size: 20px;
    stroke: currentColor;
    stroke-width: 2px;
  }
  label,
  .listtitle {
    display: block;
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  input {
    appearance: none;
    inline-size: 100%;
    max-inline-size: 36em;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
  }
  .plainbutton {
    min-block-size: 44px;
    font-weight: 600;
    text-align: center;
    inline-size: 100%;
    margin-block-start: 0.75em;
  }
  a,
  .linkbutton {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover,
  .linkbutton:hover {
    text-decoration-thickness: 2px;
  }
  .linkbutton {
    min-block-size: 44px;
  }

  /* Details */
  .details {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  .details.own {
    border-color: var(--_accent);
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .where,
  dt,
  small,
  .note,
  .rowplace,
  .status,
  .foot {
    color: var(--_ink-2);
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1em;
    margin-block: 0.5em;
  }
  dd {
    font-weight: 600;
  }
  small {
    font-weight: 400;
  }
  .note {
    margin-block-start: 0.5em;
  }
  .links {
    display: grid;
  }
  .links a,
  td a,
  .foot a {
    display: inline-block;
    padding-block: 0.25em;
  }

  /* The list */
  .wide .rows {
    columns: 2;
    column-gap: 1.5em;
  }
  .rows li {
    break-inside: avoid;
    overflow-wrap: anywhere;
    border-block: 1px solid var(--_line);
    margin-block-end: -1px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    line-height: 1.3;
    text-decoration: none;
    color: inherit;
    border-inline-start: 3px solid transparent;
  }
  .row:hover .rowname,
  a .rowname {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a .rowname {
    color: var(--_link);
  }
  .row[aria-pressed="true"] {
    border-color: var(--_ink);
    background: var(--_surface-2);
  }
  .row.own {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .own .rowname,
  [aria-pressed="true"] .rowname,
  .own th {
    font-weight: 700;
  }
  .rowplace {
    display: block;
  }
  .badge {
    flex: none;
    inline-size: 23px;
    block-size: 23px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--_mark);
    color: var(--_mark-ink);
    font-size: 12px;
    font-weight: 700;
  }
  .own > .badge {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .digital > .badge {
    background: none;
    color: var(--_ink);
    border: 2px solid var(--_mark);
  }

  /* The table */
  .tablebox {
    position: relative;
    overflow-x: auto;
    margin-block: 0.5em 1em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.3;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0.75em 0.5em 0;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    font-weight: 600;
    border-color: var(--_ink);
  }
  .num {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .foot > * {
    margin-inline-end: 0.75em;
  }

  @media (forced-colors: active) {
    .row {
      border-color: Canvas;
    }
    .row.own,
    .row[aria-pressed="true"] {
      border-inline-start: 6px solid Highlight;
    }
    .label {
      stroke-width: 6px;
    }
    .own .ring {
      stroke: Highlight;
      stroke-width: 3px;
    }
    .badge {
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    .search,
    .help,
    .listbox,
    .linkbutton,
    .foot a {
      display: none;
    }
    .body.body {
      display: block;
    }
    .picture,
    .details,
    tr {
      break-inside: avoid;
    }
    .tablebox.tablebox {
      display: block;
      overflow: visible;
      font-size: 0.75em;
    }
    td:last-child {
      overflow-wrap: anywhere;
    }
    .wide .key {
      position: static;
    }
    .map svg {
      inline-size: auto;
      block-size: 170mm;
      margin: auto;
    }
  }
`;
