import type { KeyPicture } from "@lansmuseer/view";
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { areaGlyph } from "./area-glyph.js";
import { patterns } from "./patterns.js";

const round = (px: number): number => Math.round(px * 10) / 10;

/** What the colours, patterns, signs and circles mean. A drawing, so that it can be saved beside the map. */
export function key(drawn: KeyPicture, title: string): TemplateResult {
  const { width, height, boxes, words, ticks, pointer, circles, leaders } = drawn;
  return html`<svg
    class="key"
    part="key"
    data-picture
    role="group"
    aria-label=${title}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
  >
    <defs>${patterns("key", 1)}</defs>
    ${boxes.map(
      (box): SVGTemplateResult =>
        svg`<rect class="area box ${box.fill}" x=${round(box.x)} y=${round(box.y)} width=${box.width} height=${box.height}></rect>${
          box.glyph === undefined
            ? ""
            : areaGlyph(box.glyph, box.fill, box.x + box.width / 2, box.y + box.height / 2)
        }`,
    )}
    ${ticks.map(({ x, y }) => svg`<line class="tick" x1=${x} x2=${x} y1=${y} y2=${y + 5}></line>`)}
    ${pointer === undefined ? "" : svg`<path class="pointer" d=${`M${pointer.x} ${round(pointer.y)}l5 8h-10z`}></path>`}
    ${circles.map(({ x, y, r }) => svg`<circle class="sum" cx=${round(x)} cy=${round(y)} r=${round(r)}></circle>`)}
    ${leaders.map(({ x0, x1, y }) => svg`<line class="tick" x1=${round(x0)} x2=${round(x1)} y1=${round(y)} y2=${round(y)}></line>`)}
    ${words.map(({ x, y, text, anchor, role }) => svg`<text class=${`keyword key${role}`} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${text}</text>`)}
  </svg>`;
}
