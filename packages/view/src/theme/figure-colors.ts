import type { ColorToken } from "./colors.js";

/** What figures need beside the colours of every element: notes, errors, bars, and the holes in data. */
export const figureColors = {
  "ink-3": ["#5f676f", "#9aa3aa", "CanvasText"],
  error: ["#a4161a", "#ff8f86", "CanvasText"],
  warn: ["#6f4b00", "#f3cd72", "CanvasText"],
  "warn-soft": ["#fdf3d8", "#332a12", "Canvas"],
  bar: ["#7c8a95", "#76848f", "CanvasText"],
  "map-zero": ["#fbfaf7", "#1b1f23", "Canvas"],
  "missing-ground": ["#f4f2ee", "#22272b", "Canvas"],
  "missing-line": ["#848b92", "#7b848c", "CanvasText"],
} as const satisfies Readonly<Record<string, ColorToken>>;

/** Classes of amounts from low to high, five or seven. Under forced colours they are told apart by pattern. */
export const classColors = {
  "seq5-1": ["#c7eadd", "#355179", "Canvas"],
  "seq5-2": ["#7bc2c3", "#3479a6", "Canvas"],
  "seq5-3": ["#3097b1", "#3da4c4", "Canvas"],
  "seq5-4": ["#006a96", "#7dcdcd", "Canvas"],
  "seq5-5": ["#113e72", "#c7f2df", "Canvas"],
  "seq7-1": ["#cdf0e3", "#2d4a71", "Canvas"],
  "seq7-2": ["#97d1cc", "#2c628c", "Canvas"],
  "seq7-3": ["#5db2bc", "#267ca8", "Canvas"],
  "seq7-4": ["#2d96af", "#3ea6c6", "Canvas"],
  "seq7-5": ["#007095", "#6bc5cf", "Canvas"],
  "seq7-6": ["#00507a", "#99ddd5", "Canvas"],
  "seq7-7": ["#00315f", "#cdf7e4", "Canvas"],
} as const satisfies Readonly<Record<string, ColorToken>>;

/** Classes of change: `n` is minus, `p` is plus. */
export const changeColors = {
  "div-n3": ["#844314", "#fccd8b", "Canvas"],
  "div-n2": ["#be7934", "#da9041", "Canvas"],
  "div-n1": ["#dfb889", "#a85f2d", "Canvas"],
  "div-0": ["#f3f1ec", "#363b41", "Canvas"],
  "div-p1": ["#92c7d1", "#2778ae", "Canvas"],
  "div-p2": ["#2e93b8", "#41acd3", "Canvas"],
  "div-p3": ["#00588e", "#9ce0e5", "Canvas"],
} as const satisfies Readonly<Record<string, ColorToken>>;

/** The seven areas of the ordinance in its order, 0 for several of them; tints are for streams and fills. */
export const areaColors = {
  "area-1": ["#cb333b", "#ec544a", "CanvasText"],
  "area-2": ["#8a6a00", "#ffdd94", "CanvasText"],
  "area-3": ["#0f56b3", "#2a95d5", "CanvasText"],
  "area-4": ["#83345a", "#e197b3", "CanvasText"],
  "area-5": ["#1c7f8c", "#b6eef0", "CanvasText"],
  "area-6": ["#441178", "#b6b3f8", "CanvasText"],
  "area-7": ["#264a00", "#8fae5c", "CanvasText"],
  "area-0": ["#686c70", "#808488", "CanvasText"],
  "area-1-tint": ["#edbabc", "#5e2c2b", "Canvas"],
  "area-2-tint": ["#d7cca8", "#655b44", "Canvas"],
  "area-3-tint": ["#adc6e5", "#1c435a", "Canvas"],
  "area-4-tint": ["#d5bac7", "#5a434f", "Canvas"],
  "area-5-tint": ["#b2d3d8", "#4c6163", "Canvas"],
  "area-6-tint": ["#bfaed1", "#4c4d66", "Canvas"],
  "area-7-tint": ["#b5c1a8", "#3e4b31", "Canvas"],
  "area-0-tint": ["#cccdce", "#393d40", "Canvas"],
} as const satisfies Readonly<Record<string, ColorToken>>;

/** Streams of money: others, and the one that is followed. */
export const flowColors = {
  flow: ["#dadee1", "#30363b", "Canvas"],
  "flow-own": ["#dfc0be", "#533835", "Highlight"],
} as const satisfies Readonly<Record<string, ColorToken>>;

/** What stage a policy document is in. */
export const statusColors = {
  "status-in-force": ["#06424e", "#9adfe0", "CanvasText"],
  "status-no-end": ["#06424e", "#9adfe0", "CanvasText"],
  "status-no-end-2": ["#ffffff", "#15181b", "Canvas"],
  "status-expired": ["#c2751a", "#a9641f", "Canvas"],
  "status-missing": ["#ffffff", "#1b1f23", "Canvas"],
} as const satisfies Readonly<Record<string, ColorToken>>;
