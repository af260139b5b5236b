import type { FigureView } from "@lansmuseer/view";
import { textFile } from "./save-as.js";
import { standaloneSvg } from "./standalone-svg.js";

export { pngOf } from "./paint-picture.js";

/** The address of a file with the drawings of a figure. */
export const svgOf = (drawn: readonly SVGSVGElement[], view: FigureView): string =>
  textFile("image/svg+xml", standaloneSvg(drawn, view));
