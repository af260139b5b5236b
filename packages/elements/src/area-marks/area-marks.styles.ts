import { areaColors } from "@lansmuseer/view";
import { css, type CSSResultGroup, unsafeCSS } from "lit";
import { tokens } from "../theme/tokens.js";

const areas = [0, 1, 2, 3, 4, 5, 6, 7];

const colors = Object.fromEntries(Object.entries(areaColors).filter(([name]) => !name.endsWith("-tint")));

/** `.a6` draws in the colour of film; `.patterned` inside it fills with its pattern where colours do not tell. */
const byArea = areas.map((area) => `.a${area}{--_c:var(--_area-${area});}`).join("");
const patterned = areas.map((area) => `.a${area} .patterned{fill:url(#area-${area});}`).join("");

/** Colours, signs and patterns of the cultural areas. */
export const areaMarkStyles: CSSResultGroup = [
  tokens(colors),
  css`
    ${unsafeCSS(byArea)}
    .sign {
      fill: var(--_c);
      stroke: var(--_surface);
      stroke-width: 1px;
    }
    .sign.hollow {
      fill: var(--_surface);
      stroke: var(--_c);
      stroke-width: 2.5px;
    }
    .tile {
      fill: var(--_surface);
    }
    .tile.dark {
      fill: var(--_ink);
    }
    .tread {
      stroke: var(--_ink);
      stroke-linecap: round;
    }
    .tread.light {
      stroke: var(--_surface);
    }
    @media print {
      ${unsafeCSS(patterned)}
      .patterned {
        stroke: var(--_ink);
      }
    }
    @media (forced-colors: active) {
      ${unsafeCSS(patterned)}
      .patterned {
        stroke: CanvasText;
      }
    }
  `,
];
