import type { VenueKindId } from "@lansmuseer/domain";

/** The shapes that tell kinds of venues apart; no two kinds share one. */
export type VenueShape =
  "square" | "diamond" | "triangle" | "house" | "ring" | "circle" | "down" | "plus" | "hexagon" | "dot";

/** A kind's shape, and the cultural area by whose colour it goes: 0 for none. */
export interface VenueSymbol {
  readonly shape: VenueShape;
  readonly area: 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** The shapes of the areas of the ordinance where a kind belongs to one, others for the rest. */
export const venueSymbols: Readonly<Record<VenueKindId, VenueSymbol>> = {
  museum: { shape: "square", area: 2 },
  "art-gallery": { shape: "diamond", area: 4 },
  library: { shape: "triangle", area: 3 },
  "culture-house": { shape: "house", area: 0 },
  "concert-hall": { shape: "ring", area: 1 },
  theatre: { shape: "circle", area: 1 },
  cinema: { shape: "down", area: 6 },
  archive: { shape: "plus", area: 5 },
  "culture-school": { shape: "hexagon", area: 0 },
  other: { shape: "dot", area: 0 },
};

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}z`;

const round = (px: number): number => Math.round(px * 10) / 10;

const circle = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A shape as path data around a point, about as large to the eye as a circle of radius `r` px; holes by even and odd. */
export function shapePath(shape: VenueShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): readonly [number, number] => [x + dx * r, y + dy * r];
  switch (shape) {
    case "square":
      return polygon([at(-0.9, -0.9), at(0.9, -0.9), at(0.9, 0.9), at(-0.9, 0.9)]);
    case "diamond":
      return polygon([at(0, -1.25), at(1.25, 0), at(0, 1.25), at(-1.25, 0)]);
    case "triangle":
      return polygon([at(0, -1.2), at(1.15, 0.85), at(-1.15, 0.85)]);
    case "down":
      return polygon([at(0, 1.2), at(1.15, -0.85), at(-1.15, -0.85)]);
    case "house":
      return polygon([at(0, -1.25), at(1.05, -0.25), at(1.05, 0.95), at(-1.05, 0.95), at(-1.05, -0.25)]);
    case "hexagon":
      return polygon([
        at(1.1, 0),
        at(0.55, 0.95),
        at(-0.55, 0.95),
        at(-1.1, 0),
        at(-0.55, -0.95),
        at(0.55, -0.95),
      ]);
    case "plus":
      return polygon([
        at(-0.4, -1.15),
        at(0.4, -1.15),
        at(0.4, -0.4),
        at(1.15, -0.4),
        at(1.15, 0.4),
        at(0.4, 0.4),
        at(0.4, 1.15),
        at(-0.4, 1.15),
        at(-0.4, 0.4),
        at(-1.15, 0.4),
        at(-1.15, -0.4),
        at(-0.4, -0.4),
      ]);
    case "ring":
      return circle(x, y, r) + circle(x, y, round(r * 0.45));
    case "circle":
      return circle(x, y, r);
    case "dot":
      return circle(x, y, round(r * 0.6));
  }
}
