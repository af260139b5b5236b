import { css, type CSSResult } from "lit";

/** Municipalities and regions in the box, as they stand before they have a colour. */
export const areaGroundStyles: CSSResult = css`
  .water {
    fill: var(--_map-water);
  }
  .around {
    fill: var(--_map-context);
    fill-rule: evenodd;
  }
  .aroundborder {
    stroke: var(--_line);
  }
  .area {
    fill-rule: evenodd;
    stroke: var(--_map-border);
    stroke-width: var(--_st);
    cursor: pointer;
  }
  .name.water {
    stroke: var(--_map-water);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .controls {
    inset: auto 12px 12px auto;
  }
  .help {
    inset: 8px auto auto 8px;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
