import { culturalAreas } from "@lansmuseer/domain";

/** The sign of a cultural area around 0,0, about 13 px: the shape tells areas apart where colour cannot. */
export interface AreaMark {
  readonly path: string;
  /** Drawn as a line, not filled. */
  readonly isHollow: boolean;
}

const ring = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** By the ordinance's number of the area; 0 is several areas. */
export const areaMarks: readonly AreaMark[] = [
  { path: /* @__PURE__ */ ring(5), isHollow: true },
  { path: /* @__PURE__ */ ring(6), isHollow: false },
  { path: "M-5.5-5.5h11v11h-11z", isHollow: false },
  { path: "M0-6.8l6.6 11.6h-13.2z", isHollow: false },
  { path: "M0-7.4l7.4 7.4l-7.4 7.4l-7.4-7.4z", isHollow: false },
  { path: "M-2.2-6.6h4.4v4.4h4.4v4.4h-4.4v4.4h-4.4v-4.4h-4.4v-4.4h4.4z", isHollow: false },
  { path: "M0 6.8l-6.6-11.6h13.2z", isHollow: false },
  {
    path: "M0-7.6l1.9 5h5.3l-4.2 3.3l1.5 5.2l-4.5-3l-4.5 3l1.5-5.2l-4.2-3.3h5.3z",
    isHollow: false,
  },
];

/** A fill that stands for a cultural area on paper and under forced colours, in a tile of 8 by 8 px. */
export interface AreaPattern {
  /** Strokes of `width` px with round ends; a dot is a stroke without length. */
  readonly path: string;
  readonly width: number;
  /** Light on dark, instead of dark on light. */
  readonly isReversed: boolean;
}

const dark = (path: string, width: number): AreaPattern => ({ path, width, isReversed: false });

/** By the ordinance's number of the area; 0 is several areas. */
export const areaPatterns: readonly AreaPattern[] = [
  /* @__PURE__ */ dark("M4 4h0", 1.8),
  /* @__PURE__ */ dark("M-1 9l10-10M-1 1l2-2M7 9l2-2", 1.4),
  /* @__PURE__ */ dark("M2 2h0M6 6h0", 2.6),
  /* @__PURE__ */ dark("M0 2h8M0 6h8", 1.4),
  /* @__PURE__ */ dark("M-1 9l10-10M-1-1l10 10", 1.2),
  /* @__PURE__ */ dark("M2 0v8M6 0v8", 1.4),
  { path: "M2 2h0M6 6h0", width: 2, isReversed: true },
  /* @__PURE__ */ dark("M-1-1l10 10M-1 7l2 2M7-1l2 2", 1.4),
];

/** The ordinance's number of an area; undefined for an id that is none. */
export const areaOrder = (id: string | null): number | undefined =>
  culturalAreas.find((area) => area.id === id)?.order;
