import { twoLines, type Box } from "../labels/place-labels.js";
import type { AreaRaster } from "./area-raster.js";

/** A name that asks for a place: `number` is the area's in the raster, (x, y) its inner circle's middle in px. */
export interface AreaNameRequest {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** px: half the way that the name may be moved from the middle, across and down. */
  readonly reachX: number;
  readonly reachY: number;
}

/** A name with its place: inside its area, or in the water beside it. */
export interface AreaName {
  readonly code: string;
  readonly lines: readonly string[];
  readonly where: "inside" | "water";
  readonly anchor: "start" | "middle" | "end";
  /** Where the anchor of the first line's baseline stands, px. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface AreaNameRoom {
  readonly raster: AreaRaster;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
  /** Rectangles that are taken: buttons. */
  readonly taken: readonly Box[];
}

/** px between the places that are tried, and between a name and a border. */
const step = 4;
const margin = 2;
/** How far out in the water a name may stand from its area, px. */
const waterReach = 44;
const water = -1;

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const grown = ({ x0, y0, x1, y1 }: Box, by: number): Box => ({
  x0: x0 - by,
  y0: y0 - by,
  x1: x1 + by,
  y1: y1 + by,
});
const around = (x: number, y: number, width: number, height: number): Box => ({
  x0: x - width / 2,
  y0: y - height / 2,
  x1: x + width / 2,
  y1: y + height / 2,
});

/**
 * Puts each name inside its area where all of it fits, else in the water beside it when the way there crosses no other
 * area. What fits nowhere is left out: the table has it.
 */
export function placeAreaNames(
  requests: readonly AreaNameRequest[],
  room: AreaNameRoom,
): readonly AreaName[] {
  const inside = requests.map((request) => insideOf(request, room));
  const placed = inside.filter((name) => name !== undefined);
  // From north to south, as a reader looks for them along a coast.
  const outside = requests.filter((_, i) => inside[i] === undefined).sort((a, b) => a.y - b.y);
  for (const request of outside) {
    const name = inWater(request, room, placed);
    if (name !== undefined) placed.push(name);
  }
  return placed;
}

function linesToTry(name: string, width: (text: string) => number): readonly (readonly string[])[] {
  const double = twoLines(name, width);
  return double === undefined ? [[name]] : [[name], double];
}

function insideOf(request: AreaNameRequest, room: AreaNameRoom): AreaName | undefined {
  const { code, number, x, y, reachX, reachY } = request;
  const width = (text: string): number => room.measure(text, true);
  for (const lines of linesToTry(request.name, width)) {
    const w = Math.max(...lines.map(width));
    const h = lines.length * room.lineHeight;
    if (w > 2 * reachX || h > 2 * reachY) continue;
    let best: Box | undefined;
    let bestCost = Infinity;
    for (let dy = -step * Math.floor(reachY / step); dy <= reachY; dy += step)
      for (let dx = -step * Math.floor(reachX / step); dx <= reachX; dx += step) {
        // A name too high or low looks more misplaced than one too far to a side.
        const cost = dx * dx + 2 * dy * dy;
        if (cost >= bestCost) continue;
        const box = around(x + dx, y + dy, w, h);
        if (room.taken.some((taken) => overlaps(taken, box))) continue;
        if (room.raster.holds(grown(box, margin), (area) => area === number)) [best, bestCost] = [box, cost];
      }
    if (best !== undefined) return nameIn(code, lines, "inside", "middle", best, room.lineHeight);
  }
  return undefined;
}

/** The sixteen points of the compass. */
const directions = /* @__PURE__ */ Array.from({ length: 16 }, (_, i) => {
  const angle = (i * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

function inWater(
  { code, number, name, x, y }: AreaNameRequest,
  { raster, lineHeight, measure, taken }: AreaNameRoom,
  placed: readonly AreaName[],
): AreaName | undefined {
  const width = measure(name, false);
  let best: AreaName | undefined;
  let nearest = Infinity;
  for (const [dx, dy] of directions) {
    let out = 0;
    while (raster.at(x + dx * out, y + dy * out) === number) out += 2;
    for (let away = 5; away <= waterReach; away += 3) {
      const [ex, ey] = [x + dx * (out + away), y + dy * (out + away)];
      // Another area lies in the way.
      if (raster.at(ex, ey) !== water) break;
      if (out + away >= nearest) break;
      const anchor = dx > 0.5 ? "start" : dx < -0.5 ? "end" : "middle";
      const middle = anchor === "start" ? ex + width / 2 : anchor === "end" ? ex - width / 2 : ex;
      const box = around(middle, anchor === "middle" ? ey + (dy * lineHeight) / 2 : ey, width, lineHeight);
      const free =
        raster.holds(grown(box, margin), (area) => area === water) &&
        isNearest(ex, ey, away - 2, number, raster) &&
        !taken.some((each) => overlaps(each, box)) &&
        !placed.some((each) => overlaps(each.box, box));
      if (!free) continue;
      best = nameIn(code, [name], "water", anchor, box, lineHeight);
      nearest = out + away;
      break;
    }
  }
  return best;
}

/** A name that stands nearer to another area would be taken for that one's. */
const isNearest = (x: number, y: number, within: number, number: number, raster: AreaRaster): boolean =>
  directions.every(([dx, dy]) => {
    for (let away = 2; away < within; away += 2) {
      const area = raster.at(x + dx * away, y + dy * away);
      if (area !== undefined && area !== water) return area === number;
    }
    return true;
  });

function nameIn(
  code: string,
  lines: readonly string[],
  where: AreaName["where"],
  anchor: AreaName["anchor"],
  box: Box,
  lineHeight: number,
): AreaName {
  const x = anchor === "start" ? box.x0 : anchor === "end" ? box.x1 : (box.x0 + box.x1) / 2;
  return { code, lines, where, anchor, x, y: box.y0 + lineHeight * 0.78, box };
}
