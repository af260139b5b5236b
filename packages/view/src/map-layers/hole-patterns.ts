import type { AreaFill } from "../choropleth/area-fills.js";
import type { LayerImage } from "./map-layers.js";
import type { AreaPalette } from "./palette.js";

/** The fills that are lines upon a ground, as `<lansmuseer-choropleth>` draws them; sizes in px. */
const patterns = {
  "not-reported": { line: "missing-line", width: 1.25, side: 8.5, crossed: false },
  suppressed: { line: "missing-line", width: 1.25, side: 8.5, crossed: true },
  "status-no-end": { line: "status-no-end", width: 4.5, side: 11.5, crossed: false },
} as const satisfies Partial<Record<AreaFill, object>>;

export const patternFills = Object.keys(patterns) as readonly (keyof typeof patterns)[];

const pixelRatio = 2;

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Lines from the lower left to the upper right, and across them; a tile meets itself on each side. */
function stripes(
  color: string,
  { width, side, crossed }: (typeof patterns)[keyof typeof patterns],
): LayerImage {
  const size = side * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const away = (along: number): number => {
    const at = (along + size) % size;
    return Math.min(at, size - at) / Math.SQRT2;
  };
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const distance = Math.min(away(x + y + 1), crossed ? away(x - y) : Infinity);
      const covered = (width * pixelRatio) / 2 - distance + 0.5;
      data.set([...channels(color), 255 * Math.min(1, Math.max(0, covered))], (y * size + x) * 4);
    }
  return { sdf: false, pixelRatio, width: size, height: size, data };
}

const images = /* @__PURE__ */ new WeakMap<AreaPalette, Readonly<Record<string, LayerImage>>>();

/** A pattern for each fill of `patternFills`; the same object for the same palette. */
export function patternImages(palette: AreaPalette): Readonly<Record<string, LayerImage>> {
  const known = images.get(palette);
  if (known !== undefined) return known;
  const drawn = Object.fromEntries(
    patternFills.map((fill) => [fill, stripes(palette[patterns[fill].line], patterns[fill])]),
  );
  images.set(palette, drawn);
  return drawn;
}
