import type { LayerImage } from "./map-layers.js";

/** Its width and height in px. */
export const diamondImage = 32;
/** Pixels from the middle to a corner. */
export const diamondRadius = 10;
/** The specification's distance fields reach 8 px, and a quarter of that lies inside the outline. */
const reach = 8;
const inside = 0.25;

/** A square on its corner, as a distance field. */
export function diamond(): LayerImage {
  const data = new Uint8ClampedArray(diamondImage * diamondImage * 4);
  for (let y = 0; y < diamondImage; y += 1)
    for (let x = 0; x < diamondImage; x += 1) {
      const across = Math.abs(x + 0.5 - diamondImage / 2) + Math.abs(y + 0.5 - diamondImage / 2);
      const outside = (across - diamondRadius) / Math.SQRT2;
      data[(y * diamondImage + x) * 4 + 3] = Math.round(255 * (1 - inside - outside / reach));
    }
  return { sdf: true, pixelRatio: 1, width: diamondImage, height: diamondImage, data };
}
