import type { BrowserContext } from "playwright-core";

/** How two pictures of the same place differ. */
export interface Difference {
  /** Pixels whose contrast between the two pictures is at least 3:1. */
  readonly strong: number;
  /** Share of all pixels, 0 to 1, whose lightness differs visibly: what remains of a difference without colour. */
  readonly lightness: number;
}

/** Compares two PNG pictures of the same size, in a page of its own. */
export async function difference(
  context: BrowserContext,
  before: Buffer,
  after: Buffer,
): Promise<Difference> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
            pen?.drawImage(image, 0, 0);
            return pen?.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        if (a === undefined || b === undefined || a.length !== b.length)
          throw new Error(
            `pictures of the same size are required, got ${a?.length ?? 0} and ${b?.length ?? 0}`,
          );
        const linear = (byte = 0): number => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        };
        const luminance = (data: Uint8ClampedArray, i: number): number =>
          0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
        let strong = 0;
        let lighter = 0;
        for (let i = 0; i < a.length; i += 4) {
          const [x, y] = [luminance(a, i), luminance(b, i)];
          if ((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) >= 3) strong++;
          if (Math.abs(Math.cbrt(x) - Math.cbrt(y)) > 0.12) lighter++;
        }
        return { strong, lightness: lighter / (a.length / 4) };
      },
      [before, after].map((picture) => picture.toString("base64")),
    );
  } finally {
    await page.close();
  }
}
