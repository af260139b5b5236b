import type { AreaFill, AreaGlyph } from "./area-fills.js";
import type { ChoroplethKey } from "./choropleth-key.js";

/** A box of the key, px. */
export interface KeyBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: AreaFill;
  readonly glyph: AreaGlyph | undefined;
}

/** Words of the key: `x` is their anchor, `y` their baseline, px. */
export interface KeyWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle";
  readonly role: "title" | "note" | "label";
}

/** The key as a drawing of its own, so that it can be saved with the map. */
export interface KeyPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly KeyBox[];
  readonly words: readonly KeyWords[];
  /** Short lines from the borders between boxes down to their numbers: x of each. */
  readonly ticks: readonly { readonly x: number; readonly y: number }[];
  /** Tip of the triangle under the selected area's class. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  readonly circles: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** From each circle's top to its label. */
  readonly leaders: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
}

export interface KeyRoom {
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
  /** Radius of the largest circle in the map, px. */
  readonly circlePx: number;
}

const boxHeight = 16;
/** Kinds have a sign in their box, and need it larger. */
const kindBox = { width: 32, height: 24 } as const;
const itemBox = { width: 24, height: 16 } as const;
const gap = 8;

/** Where the parts of the key stand in a column of a width. */
export function keyPicture(key: ChoroplethKey, room: KeyRoom): KeyPicture {
  const { width, lineHeight, measure } = room;
  const words: KeyWords[] = [];
  const boxes: KeyBox[] = [];
  const say = (
    x: number,
    y: number,
    text: string,
    role: KeyWords["role"],
    anchor: KeyWords["anchor"],
  ): void => {
    words.push({ x, y, text, role, anchor });
  };
  let y = lineHeight;
  say(0, y, key.title, "title", "start");
  if (key.note !== undefined) say(0, (y += lineHeight * 1.15), key.note, "note", "start");
  const ticks: { x: number; y: number }[] = [];
  let pointer: KeyPicture["pointer"];
  if (key.classes.length > 0) {
    const boxWidth = Math.min(60, Math.floor((width - 24) / key.classes.length));
    if (key.note !== undefined) y += lineHeight;
    key.classes.forEach(({ count, fill }, i) => {
      if (count !== undefined) say((i + 0.5) * boxWidth, y, count, "label", "middle");
      boxes.push({ x: i * boxWidth, y: y + 6, width: boxWidth, height: boxHeight, fill, glyph: undefined });
    });
    y += 6 + boxHeight;
    if (key.pointer !== undefined) pointer = { x: key.pointer * boxWidth, y: y + 2 };
    key.limits.forEach((limit, i) => {
      ticks.push({ x: (i + 1) * boxWidth, y });
      say((i + 1) * boxWidth, y + 6 + lineHeight, limit, "label", "middle");
    });
    y += 6 + (key.limits.length > 0 ? lineHeight : 6);
  }
  const circles = circlesOf(key, room, y + 2 * gap, say);
  y = circles.bottom;
  const itemTop = y + gap;
  let x = 0;
  let rowY = itemTop;
  let isAfterKind = false;
  for (const { fill, glyph, label } of key.items) {
    const box = glyph === undefined ? itemBox : kindBox;
    const whole = box.width + gap + measure(label, false) + 2 * gap;
    // Kinds stand under each other, as the rows of a list; the few others flow.
    if (x > 0 && (glyph !== undefined || isAfterKind || x + whole - 2 * gap > width))
      [x, rowY] = [0, rowY + kindBox.height + 4];
    isAfterKind = glyph !== undefined;
    boxes.push({ x, y: rowY + (kindBox.height - box.height) / 2, ...box, fill, glyph });
    say(x + box.width + gap, rowY + kindBox.height / 2 + lineHeight * 0.28, label, "label", "start");
    x += whole;
  }
  const height = Math.ceil(key.items.length === 0 ? y + 4 : rowY + kindBox.height + 2);
  return { width, height, boxes, words, ticks, pointer, circles: circles.circles, leaders: circles.leaders };
}

function circlesOf(
  { circles: sums }: ChoroplethKey,
  { circlePx, lineHeight }: KeyRoom,
  top: number,
  say: (x: number, y: number, text: string, role: KeyWords["role"], anchor: KeyWords["anchor"]) => void,
): Pick<KeyPicture, "circles" | "leaders"> & { readonly bottom: number } {
  const [largest] = sums;
  if (largest === undefined) return { circles: [], leaders: [], bottom: top - 2 * gap };
  const rest = largest.radius * circlePx;
  const floor = top + Math.max(2 * rest, sums.length * lineHeight);
  const circles = sums.map(({ radius }) => ({
    x: rest + 1,
    y: floor - radius * circlePx,
    r: radius * circlePx,
  }));
  let last = -Infinity;
  const leaders = circles.map(({ y, r }, i) => {
    // Small circles have their tops near each other: their words do not.
    const at = Math.max(y - r, last + lineHeight);
    last = at;
    const x1 = 2 * rest + 16;
    say(x1 + 4, at + lineHeight * 0.3, sums[i]!.label, "label", "start");
    return { x0: rest + 1, x1, y: at };
  });
  return { circles, leaders, bottom: Math.max(floor, last + lineHeight) };
}
