/** What draws a map; the first is what stands where none is asked for. */
export const renderers = ["svg", "gl"] as const;
export type Renderer = (typeof renderers)[number];
