import { areaTip, type AreaSpot, type TipRoom } from "@lansmuseer/view";
import { svg, type SVGTemplateResult } from "lit";

/** A few words beside the area that the pointer or the keyboard has come to. The panel and the table say it too. */
export function tip(
  spot: AreaSpot,
  name: string,
  lines: readonly string[],
  room: TipRoom,
): SVGTemplateResult {
  const { x, y, width, height, lines: placed } = areaTip(spot, name, lines, room);
  return svg`<g class="tip" transform=${`translate(${Math.round(x)} ${Math.round(y)})`}>
    <rect class="tipground" width=${Math.ceil(width)} height=${Math.ceil(height)} rx="4"></rect>
    ${placed.map((line, i) => svg`<text class="tipline ${i === 0 ? "first" : ""}" x="8" y=${line.y}>${line.text}</text>`)}
  </g>`;
}
