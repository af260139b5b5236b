import type { LayerImage } from "./map-layers.js";

const size = 32;
/** Pixels from the middle to a corner. */
export const diamondRadius = 10;
/** The specification's distance fields reach 8 px, and a quarter of that lies inside the outline. */
const reach = 8;
const inside = 0.25;

/** A square on its corner, as a distance field. */
export function diamond(): LayerImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const across = Math.abs(x + 0.5 - size / 2) + Math.abs(y + 0.5 - size / 2);
      const outside = (across - diamondRadius) / Math.SQRT2;
      data[(y * size + x) * 4 + 3] = Math.round(255 * (1 - inside - outside / reach));
    }
  return { width: size, height: size, data };
}
