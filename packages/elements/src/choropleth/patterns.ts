import { svg, type SVGTemplateResult } from "lit";

/** A pattern's tile: its side, or width and height, and what is drawn on its ground. */
interface Tile {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly turn?: number;
  readonly lines?: string;
  readonly dot?: number;
}

/**
 * The patterns of what has no class, and those that stand in for classes where colours cannot: five densities under
 * forced colours, and lines over the falling side of a change on paper.
 */
const tiles: readonly Tile[] = [
  { name: "not-reported", size: [6, 6], turn: 45, lines: "M3 0V6" },
  { name: "suppressed", size: [6, 6], turn: 45, lines: "M3 0V6M0 3H6" },
  { name: "dashes", size: [12, 6], lines: "M0 3H6" },
  { name: "upright", size: [6, 12], lines: "M3 0V6" },
  { name: "crosses", size: [14, 14], lines: "M5 5l4 4M9 5l-4 4" },
  { name: "no-end", size: [8, 8], turn: 45, lines: "M2.25 0V8" },
  { name: "dots-10", size: [10, 10], dot: 1.5 },
  { name: "dots-6", size: [6, 6], dot: 1.5 },
  { name: "lines-6", size: [6, 6], turn: 45, lines: "M3 0V6" },
  { name: "cross-5", size: [5, 5], turn: 45, lines: "M2.5 0V5M0 2.5H5" },
  { name: "lines-10", size: [10, 10], turn: 45, lines: "M5 0V10" },
  { name: "minus-1", size: [8, 8], turn: 45, lines: "M4 0V8" },
  { name: "minus-2", size: [8, 8], turn: 45, lines: "M4 0V8" },
  { name: "minus-3", size: [8, 8], turn: 45, lines: "M4 0V8" },
];

export const patternNames: readonly string[] = tiles.map(({ name }) => name);

/** The patterns for one window: drawn in its units, each keeps its size in px at any zoom. */
export function patterns(window: string, scale: number): readonly SVGTemplateResult[] {
  return tiles.map(
    ({ name, size: [width, height], turn = 0, lines, dot }) =>
      svg`<pattern
        id=${`${name}-${window}`}
        class="tile ${name}"
        width=${width}
        height=${height}
        patternUnits="userSpaceOnUse"
        patternTransform=${`scale(${1 / scale}) rotate(${turn})`}
      >
        <rect class="tileground" width=${width} height=${height}></rect>
        ${
          lines === undefined
            ? svg`<circle class="tiledot" cx=${width / 2} cy=${height / 2} r=${dot ?? 1}></circle>`
            : svg`<path class="tileline" d=${lines}></path>`
        }
      </pattern>`,
  );
}
