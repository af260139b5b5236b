import { css, type CSSResult } from "lit";

export const styles: CSSResult = css`
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  table {
    margin: 0;
    padding: 0;
    font: inherit;
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
    hyphens: manual;
  }
  [data-size="s"] .title {
    font-size: 1.375em;
  }
  [data-size="xs"] .title {
    font-size: 1.25em;
  }
  .subtitle {
    color: var(--_ink-2);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .body {
    margin-block: 1em 0.75em;
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-size="l"] .body.both {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2em;
  }
  .side {
    display: grid;
    gap: 1em;
    align-content: start;
  }

  /* The picture */
  .picture {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .map {
    display: block;
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
  .map.zoomed {
    cursor: grab;
  }
  .map:focus-visible {
    outline-offset: 1px;
  }
  svg {
    display: block;
  }
  .ground path {
    vector-effect: non-scaling-stroke;
    fill: none;
    stroke-linejoin: round;
  }
  .ground .context {
    fill: var(--_map-context);
    stroke: var(--_map-context);
    stroke-width: 2px;
  }
  .ground .land {
    fill: var(--_map-land);
  }
  .ground .area {
    fill: var(--_accent-soft);
  }
  .ground .area.chosen {
    fill: var(--_surface);
  }
  .ground .border {
    stroke: var(--_map-border);
    stroke-width: 1px;
  }
  .ground .border.old {
    stroke-dasharray: 3 3;
  }
  .ground .coast {
    stroke: var(--_map-coast);
    stroke-width: var(--_st);
  }
  .ground .edge {
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .ground .edge + .edge {
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .ground .edge + .edge.chosen {
    stroke: var(--_ink);
  }

  .mark {
    cursor: pointer;
    --_fill: var(--_mark);
  }
  .mark.own {
    --_fill: var(--_accent);
  }
  .mark .dot {
    fill: var(--_fill);
    stroke: var(--_map-halo);
    stroke-width: 1.5px;
  }
  .mark.digital .dot {
    fill: var(--_map-halo);
    stroke: var(--_fill);
    stroke-width: 2.5px;
  }
  .mark .pair {
    stroke: var(--_fill);
    stroke-width: 2px;
  }
  .mark .ring {
    fill: var(--_map-halo);
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .no {
    cursor: pointer;
    fill: var(--_mark-ink);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .no.own {
    fill: var(--_accent-ink);
  }
  .no.digital {
    fill: var(--_ink);
  }
  .mark.dimmed .dot,
  .mark.dimmed .pair {
    fill: var(--_map-context);
    stroke: var(--_map-coast);
    stroke-width: 1px;
  }
  .no.dimmed {
    fill: var(--_ink-2);
  }
  .mark:hover .dot {
    stroke: var(--_ink);
  }
  .mark .focus {
    display: none;
    fill: none;
    stroke: var(--_surface);
    stroke-width: 7px;
  }
  .mark .focus + .focus {
    stroke: var(--_focus);
    stroke-width: 3px;
  }
  .map:focus-visible .active .focus {
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
    stroke-linejoin: round;
    paint-order: stroke;
    cursor: pointer;
  }
  .label.bold {
    font-weight: 700;
  }
  .label.dimmed {
    fill: var(--_ink-2);
  }
  .leader {
    stroke: var(--_ink-2);
    stroke-width: 1px;
  }

  .key {
    font-size: var(--_s);
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
  [data-size="m"] .key,
  [data-size="l"] .key {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    pointer-events: none;
  }
  [data-size="xs"] .key,
  [data-size="s"] .key {
    margin-block-start: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
  }
  .controls {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
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
  .stack.pad {
    grid-template-columns: repeat(3, 44px);
    inline-size: fit-content;
  }
  .pad button:first-child {
    grid-column: 2;
  }
  .pad button:nth-child(2) {
    grid-column: 1;
  }
  .pad button:nth-child(3) {
    grid-column: 2;
  }
  .help {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    inline-size: fit-content;
    padding: 0.25em 0.5em;
    border-radius: 4px;
    background: var(--_surface);
    border: 1px solid var(--_line-strong);
    font-size: var(--_s);
    visibility: hidden;
    pointer-events: none;
  }
  .map:focus-visible ~ .help {
    visibility: visible;
  }

  /* Controls */
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    border-radius: 4px;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    cursor: pointer;
    text-align: start;
  }
  .icon {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    display: grid;
    place-items: center;
  }
  .icon + .icon {
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
  }
  .pad .icon {
    border: 0;
  }
  .icon:hover:not([aria-disabled="true"]),
  .plainbutton:hover {
    background: var(--_surface-2);
  }
  .icon[aria-disabled="true"] {
    color: var(--_line-strong);
    cursor: default;
  }
  .icon svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }
  .search label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  .search input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
    appearance: none;
  }
  .status:not(:empty) {
    margin-block-start: 0.25em;
    color: var(--_ink-2);
  }
  .plainbutton {
    min-block-size: 44px;
    padding: 0.25em 1em;
    border: 1px solid var(--_line-strong);
    font-weight: 600;
    text-align: center;
    inline-size: 100%;
  }
  a,
  .linkbutton {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .linkbutton {
    padding: 0;
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
  .where {
    color: var(--_ink-2);
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1em;
    margin-block: 0.5em;
  }
  .facts dt {
    color: var(--_ink-2);
  }
  .facts dd {
    font-weight: 600;
  }
  small {
    font-size: var(--_s);
    font-weight: 400;
    color: var(--_ink-2);
  }
  .note {
    font-size: var(--_s);
    color: var(--_ink-2);
    margin-block-start: 0.5em;
  }
  .links {
    display: grid;
    gap: 0.25em;
  }
  .links a,
  .foot a {
    display: inline-block;
    padding-block: 0.25em;
  }

  /* The list */
  .listtitle {
    font-weight: 700;
    margin-block-end: 0.5em;
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  [data-size="m"] .rows,
  [data-size="l"] .rows {
    columns: 2;
    column-gap: 1.5em;
    border: 0;
  }
  .rows li {
    break-inside: avoid;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_line);
  }
  [data-size="m"] .rows li,
  [data-size="l"] .rows li {
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
    border-radius: 0;
    border-inline-start: 3px solid transparent;
  }
  .row:hover {
    background: var(--_surface-2);
  }
  .row:hover .rowname,
  a.row .rowname {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a.row .rowname {
    color: var(--_link);
  }
  .row.own,
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
  [aria-pressed="true"] .rowname {
    font-weight: 700;
  }
  .rowplace {
    display: block;
    font-size: var(--_s);
    color: var(--_ink-2);
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
    line-height: 1;
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
  .more {
    margin-block-start: 0.75em;
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
    border-block-end: 1.5px solid var(--_ink);
  }
  .num {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  tbody .own th {
    font-weight: 700;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    font-size: var(--_s);
    color: var(--_ink-2);
  }
  .foot > * {
    margin-inline-end: 0.75em;
  }

  @media (forced-colors: active) {
    .row.own,
    .row[aria-pressed="true"] {
      border-inline-start: 6px solid Highlight;
    }
    .label {
      stroke-width: 6px;
    }
    .mark.own .ring {
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
    .rows,
    .listtitle,
    .more,
    .linkbutton,
    .foot a {
      display: none;
    }
    .body,
    [data-size="l"] .body.both {
      display: block;
    }
    .picture,
    .details,
    tr {
      break-inside: avoid;
    }
    .tablebox[hidden] {
      display: block;
    }
    .picture {
      margin-block-end: 1em;
    }
  }
`;
