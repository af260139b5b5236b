import { areaMarks, areaPatterns } from "@lansmuseer/view";
import { svg, type SVGTemplateResult } from "lit";

/** The sign of a cultural area, or of the n-th of other things, in the colour of what it stands in. */
export function areaMark(shape: number, x: number, y: number, size = 1): SVGTemplateResult {
  const { path, isHollow } = areaMarks[shape % areaMarks.length]!;
  return svg`<path class=${isHollow ? "sign hollow" : "sign"} d=${path} transform="translate(${x} ${y})scale(${size})"></path>`;
}

/** The patterns of all areas for an svg of its own: `url(#area-6)` is film. They show on paper and under forced colours. */
export const areaPatternDefs: SVGTemplateResult = svg`<defs>${areaPatterns.map(
  ({ path, width, isReversed }, area) =>
    svg`<pattern id=${`area-${area}`} width="8" height="8" patternUnits="userSpaceOnUse"><rect class=${
      isReversed ? "tile dark" : "tile"
    } width="8" height="8"></rect><path class=${isReversed ? "tread light" : "tread"} stroke-width=${width} d=${path}></path></pattern>`,
)}</defs>`;
