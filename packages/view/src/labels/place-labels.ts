import type { Disc } from "./push-apart.js";

/** A rectangle in px. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A mark that no label may cover. */
export type LabelMark = Disc;

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly bold: boolean;
  /** The marks it may stand at; a museum in two towns has two. */
  readonly marks: readonly LabelMark[];
  /** Placed before the others, such as the selected one. */
  readonly first: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  /** Where the anchor of the first line's baseline stands. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** A thin line from the mark, when the name stands away from it. */
  readonly leader?: Box;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly marks: readonly LabelMark[];
  /** Rectangles that are taken: buttons, key. */
  readonly taken: readonly Box[];
  readonly measure: (text: string, bold: boolean) => number;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

type Place = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1, cost: number];

// Right before left before above: the order in which a reader expects to find the name of a dot.
const places: readonly Place[] = [
  [1, 0, 0],
  [-1, 0, 0.4],
  [1, -1, 0.6],
  [1, 1, 0.8],
  [-1, -1, 0.9],
  [-1, 1, 1.1],
  [0, -1, 1.6],
  [0, 1, 1.8],
];
const leaderLengths = [26, 40, 58, 90, 130];

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const covers = (box: Box, { x, y, r }: LabelMark): boolean =>
  x > box.x0 - r && x < box.x1 + r && y > box.y0 - r && y < box.y1 + r;

/** How near a mark's middle comes to the line, squared px. */
function distanceToLine(line: Box, { x, y }: LabelMark): number {
  const dx = line.x1 - line.x0;
  const dy = line.y1 - line.y0;
  const t = Math.min(1, Math.max(0, ((x - line.x0) * dx + (y - line.y0) * dy) / (dx * dx + dy * dy)));
  return (line.x0 + t * dx - x) ** 2 + (line.y0 + t * dy - y) ** 2;
}

/** The break that makes two lines most alike in width; undefined for a single word. */
export function twoLines(text: string, width: (part: string) => number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let widest = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    const parts = [text.slice(0, at), text.slice(at + 1)];
    const wide = Math.max(...parts.map(width));
    if (wide < widest) [best, widest] = [parts, wide];
  }
  return best;
}

function candidatesOf(request: LabelRequest, room: LabelRoom, withLeaders: boolean): readonly Candidate[] {
  const { id, bold } = request;
  const width = (text: string): number => room.measure(text, bold);
  const double = twoLines(request.text, width);
  const found: Candidate[] = [];

  const consider = (
    mark: LabelMark,
    lines: readonly string[],
    [dx, dy, cost]: Place,
    reach: number,
    extra: number,
  ): void => {
    const w = Math.max(...lines.map(width));
    const h = lines.length * room.lineHeight;
    const slant = dx !== 0 && dy !== 0 ? 0.72 : 1;
    const edgeX = mark.x + dx * reach * slant;
    const edgeY = mark.y + dy * reach * slant;
    // A name above or below its mark may slide along the panel's edge.
    const middle = Math.max(4, Math.min(edgeX - w / 2, room.width - 4 - w));
    const x0 = dx === 0 ? middle : dx > 0 ? edgeX : edgeX - w;
    const y0 = dy === 0 ? edgeY - h / 2 : dy > 0 ? edgeY : edgeY - h;
    const box = { x0, y0, x1: x0 + w, y1: y0 + h };
    if (x0 < 4 || y0 < 4 || box.x1 > room.width - 4 || box.y1 > room.height - 4) return;
    if (room.taken.some((taken) => overlaps(taken, box)) || room.marks.some((other) => covers(box, other)))
      return;
    const far = reach > mark.r + 6;
    const leader = far
      ? {
          x0: mark.x + dx * mark.r * slant,
          y0: mark.y + dy * mark.r * slant,
          x1: edgeX - dx * 2,
          y1: edgeY - dy * 2,
        }
      : undefined;
    if (
      leader !== undefined &&
      room.marks.some((other) => other !== mark && distanceToLine(leader, other) < other.r ** 2)
    )
      return;
    found.push({
      id,
      lines,
      bold,
      box,
      cost: cost + extra,
      anchor: dx === 0 ? "middle" : dx > 0 ? "start" : "end",
      x: dx === 0 ? x0 + w / 2 : dx > 0 ? x0 : box.x1,
      y: y0 + room.lineHeight * 0.78,
      ...(leader === undefined ? {} : { leader }),
    });
  };

  for (const mark of request.marks) {
    for (const place of places) {
      consider(mark, [request.text], place, mark.r + 3, 0);
      if (double !== undefined) consider(mark, double, place, mark.r + 3, 2.4);
      for (const length of withLeaders ? leaderLengths : []) {
        consider(mark, [request.text], place, mark.r + length, 4 + length / 30);
        if (double !== undefined) consider(mark, double, place, mark.r + length, 6 + length / 30);
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A small repeatable source of chance: the same picture comes out the same on every machine. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const tries = 20;
const droppedCost = 100;

/** The cheapest of several orders in which the names may choose their places. */
function cheapest(
  requests: readonly LabelRequest[],
  room: LabelRoom,
  withLeaders: boolean,
): readonly Candidate[] {
  const random = chance(requests.length);
  // The names with the fewest free places choose first; later tries shuffle that order more and more.
  const base = requests
    .map((request) => ({ request, candidates: candidatesOf(request, room, withLeaders) }))
    .sort((a, b) => a.candidates.length - b.candidates.length);
  let best: readonly Candidate[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < (withLeaders ? 3 * tries : tries); attempt++) {
    const order = base
      .map((item, index) => ({ item, at: (item.request.first ? -1e6 : 0) + index + random() * attempt }))
      .sort((a, b) => a.at - b.at);
    const placed: Candidate[] = [];
    let cost = 0;
    for (const { item } of order) {
      const fits = item.candidates.find((candidate) => !placed.some((other) => collide(candidate, other)));
      cost += fits === undefined ? droppedCost : fits.cost;
      if (cost >= bestCost) break;
      if (fits !== undefined) placed.push(fits);
    }
    if (cost < bestCost) [best, bestCost] = [placed, cost];
  }
  return best;
}

const collide = (a: PlacedLabel, b: PlacedLabel): boolean =>
  overlaps(a.box, b.box) ||
  (a.leader !== undefined && overlaps(normal(a.leader), b.box)) ||
  (b.leader !== undefined && overlaps(normal(b.leader), a.box));

/**
 * Places each name so that none covers a mark, another name or a line to one. Lines to names that stand away come
 * into it only when some name finds no place beside its mark. What fits nowhere is left out: the list has it.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): readonly PlacedLabel[] {
  const beside = cheapest(requests, room, false);
  return beside.length === requests.length ? beside : cheapest(requests, room, true);
}

/** A line's rectangle with its corners the right way round, and not flat. */
const normal = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: Math.min(x0, x1) - 1,
  y0: Math.min(y0, y1) - 1,
  x1: Math.max(x0, x1) + 1,
  y1: Math.max(y0, y1) + 1,
});
