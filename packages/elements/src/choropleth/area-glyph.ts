import type { AreaGlyph } from "@lansmuseer/view";
import { svg, type SVGTemplateResult } from "lit";

/** Signs drawn about (0, 0), within 7 px of it. */
const signs: Readonly<Partial<Record<AreaGlyph, string>>> = {
  check: "M-5 .5l3.5 3.5 6.5-8",
  cross: "M-4-4l8 8M4-4l-8 8",
  clock: "M0-6a6 6 0 1 0 .01 0zM0-3.5v3.5l2.5 1.5",
  endless: "M0 0c-2-4-7-4-7 0s5 4 7 0 7-4 7 0-5 4-7 0z",
  pen: "M-5 5l1-3.5 6.5-6.5 2.5 2.5-6.5 6.5z",
};

/** The sign of a category at a point: on stripes, upon a disc of its own. */
export function areaGlyph(glyph: AreaGlyph, fill: string, x: number, y: number): SVGTemplateResult {
  const path = signs[glyph];
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  return path === undefined
    ? svg`<text class="glyph ${fill}" transform=${at} text-anchor="middle" dy="4.5">${glyph}</text>`
    : svg`<g class="sign ${fill}" transform=${at}>
        ${glyph === "endless" ? svg`<circle class="disc" r="9"></circle>` : ""}<path d=${path}></path>
      </g>`;
}
