import { areaColors, changeColors, classColors, statusColors } from "@lansmuseer/view";
import { css, unsafeCSS, type CSSResultGroup } from "lit";
import { tokens } from "../theme/tokens.js";

/** The windows whose patterns have ids of their own, and how an area in each is found. */
const windows = [
  ["main", ".main"],
  ["01", ".w01"],
  ["14", ".w14"],
  ["12", ".w12"],
  ["key", ".key"],
] as const;

const tints = Object.fromEntries(Object.entries(areaColors).filter(([name]) => name.endsWith("-tint")));
const plain = [
  ...[...Object.keys(classColors), ...Object.keys(changeColors), ...Object.keys(statusColors)].map(
    (name) => [name, name] as const,
  ),
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => [`tint-${n}`, `area-${n}-tint`] as const),
  ["land", "map-land"],
  ["zero", "map-zero"],
  ["not-applicable", "map-context"],
] as const;

/** Fill by pattern: in each window the one that keeps its size there. */
const patterned = (pairs: readonly (readonly [fills: readonly string[], pattern: string])[]): string =>
  pairs
    .flatMap(([fills, pattern]) =>
      windows.map(
        ([id, scope]) =>
          `${fills.map((fill) => `${scope} .${fill}.area`).join()}{fill:url(#${pattern}-${id})}`,
      ),
    )
    .join("");

const colored = plain.map(([fill, token]) => `.${fill}.area{fill:var(--_${token})}`).join("");

/** Words on the darker half of a ramp are light, and the other way round on dark pages: the halo's colour is both. */
const onDark = ["seq5-4", "seq5-5", "seq7-5", "seq7-6", "seq7-7", "div-n3", "div-p3"];
/** The middle colours are light on dark pages and dark enough for ink on light ones. */
const onMiddle = ["seq5-3", "seq7-4", "div-n2", "div-p2"];
const names = (fills: readonly string[], scope = ""): string =>
  fills.map((fill) => `${scope} .name.${fill}`).join();

const holes = patterned([
  [["not-reported"], "not-reported"],
  [["suppressed"], "suppressed"],
  [["status-no-end"], "no-end"],
]);

const forced = patterned([
  [["seq5-1", "seq7-1", "seq7-2", "div-p1"], "dots-10"],
  [["seq5-2", "seq7-3", "div-p2", "status-expired"], "dots-6"],
  [["seq5-3", "seq7-4"], "lines-6"],
  [["seq5-4", "seq7-5", "div-n3"], "cross-5"],
  [["div-n1"], "lines-10"],
  [["div-n2"], "lines-6"],
  [["not-reported"], "dashes"],
  [["suppressed"], "upright"],
  [["not-applicable"], "crosses"],
]);

/** Both arms of a change are equally dark in grey: on paper one of them has lines. */
const paper = patterned([
  [["div-n1"], "minus-1"],
  [["div-n2"], "minus-2"],
  [["div-n3"], "minus-3"],
]);

const fills = css`
  ${unsafeCSS(colored + holes)}
  .tileground {
    fill: var(--_missing-ground);
  }
  .tileline {
    stroke: var(--_missing-line);
    stroke-width: 1.25px;
    fill: none;
  }
  .tiledot {
    fill: var(--_ink);
  }
  .no-end .tileground {
    fill: var(--_status-no-end-2);
  }
  .no-end .tileline {
    stroke: var(--_status-no-end);
    stroke-width: 4.5px;
  }
  .minus-1 .tileground {
    fill: var(--_div-n1);
  }
  .minus-2 .tileground {
    fill: var(--_div-n2);
  }
  .minus-3 .tileground {
    fill: var(--_div-n3);
  }
  .minus-1 .tileline,
  .minus-2 .tileline {
    stroke: #000;
  }
  .minus-3 .tileline {
    stroke: #fff;
  }
  ${unsafeCSS(names(onDark))} {
    fill: var(--_map-halo);
  }
  @media not print {
    ${unsafeCSS(names(onMiddle, '[data-scheme="dark"]'))} {
      fill: var(--_map-halo);
    }
  }
  .sign {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .sign.status-in-force {
    stroke: var(--_map-halo);
  }
  .sign.status-expired {
    stroke: #15181b;
  }
  .sign.status-no-end {
    stroke: var(--_ink);
  }
  .disc {
    fill: var(--_surface);
    stroke: none;
  }
  .glyph {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 700;
  }
  @media print {
    ${unsafeCSS(paper)}
    .name.div-n1,
    .name.div-n2 {
      stroke: #fff;
      stroke-width: 3px;
      paint-order: stroke;
    }
    .name.div-n3 {
      stroke: #000;
      stroke-width: 3px;
      paint-order: stroke;
    }
  }
  @media (forced-colors: active) {
    ${unsafeCSS(forced)}
    .seq5-5.area,
    .seq7-6.area,
    .seq7-7.area,
    .div-p3.area {
      fill: CanvasText;
    }
    .tileground {
      fill: Canvas !important;
    }
    .tileline {
      stroke: CanvasText;
    }
    .no-end .tileline {
      stroke: CanvasText;
    }
    .tiledot {
      fill: CanvasText;
    }
    .sign,
    .sign.status-no-end {
      stroke: CanvasText;
    }
    .sign.status-in-force {
      stroke: Canvas;
    }
    .sign.status-expired {
      stroke: CanvasText;
      paint-order: stroke;
    }
  }
`;

/** What areas are filled with, on screen, on paper and under forced colours. */
export const fillStyles: CSSResultGroup = [
  tokens({ ...classColors, ...changeColors, ...statusColors, ...tints }),
  fills,
];
