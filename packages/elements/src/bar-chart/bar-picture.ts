import type { Bar, BarChartView } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { areaMark, areaPatternDefs } from "../area-marks/area-marks.js";

const classOf = ({ area, isOwn, isSelected }: Bar): string =>
  `bar ${area === undefined ? "plain" : `a${area}`}${isOwn ? " own" : ""}${isSelected ? " selected" : ""}`;

function bar(each: Bar, width: number, rowHeight: number): SVGTemplateResult {
  const { id, x, y, height, said, isMissing, isSelected, top, marker, area } = each;
  const isZero = each.width < 1 && !isMissing;
  return svg`<g role="option" id=${`b-${id}`} data-id=${id} aria-selected=${String(isSelected)} aria-label=${`${said.join(". ")}.`} class=${classOf(each)}>
    <rect class="hit" x="0" y=${top} width=${width} height=${rowHeight}></rect>
    ${
      isMissing
        ? nothing
        : isZero
          ? svg`<line class="zero" x1=${x} y1=${y} x2=${x} y2=${y + height}></line>`
          : svg`<rect class="fill patterned" x=${x} y=${y} width=${each.width} height=${height}></rect>`
    }
    ${marker === undefined || area === undefined ? nothing : areaMark(area, marker.x, marker.y)}
  </g>`;
}

/** The words are outside the options, which they would otherwise name a second time. */
function words(each: Bar): SVGTemplateResult {
  const { id, isOwn, isSelected, isMissing } = each;
  const bold = isOwn || isSelected ? " bold" : "";
  return svg`<text class="label${bold}" data-id=${id} x=${each.nameX} y=${each.nameY} text-anchor=${each.nameAnchor}>${each.name}</text>
    <text class="value${bold}${isMissing ? " hole" : ""}" data-id=${id} x=${each.valueX} y=${each.valueY} text-anchor=${each.valueAnchor}>${each.value}</text>`;
}

function focus({ top }: Bar, width: number, rowHeight: number): SVGTemplateResult {
  const ring = (): SVGTemplateResult =>
    svg`<rect class="focus" x="2" y=${top + 1} width=${width - 4} height=${rowHeight - 2} rx="2"></rect>`;
  return svg`${ring()}${ring()}`;
}

/** The drawing itself: what the listbox around it holds. */
export function barDrawing({ picture }: BarChartView, active: string | undefined): TemplateResult {
  const { width, height, rowHeight, axis, gaps, bars, reference } = picture;
  return html`<svg
    data-picture
    role="presentation"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${areaPatternDefs}
    ${
      reference === undefined
        ? nothing
        : svg`<g aria-hidden="true"><path class="reference" d=${reference.path}></path>
            <text class="label" x=${reference.labelX} y=${reference.labelY} text-anchor=${reference.labelAnchor}>${reference.label}</text></g>`
    }
    ${bars.map((each) => bar(each, width, rowHeight))}
    <g aria-hidden="true">
      <path class="axis" d=${axis}></path>
      ${gaps.map((y) => svg`<line class="gap" x1="0" y1=${y} x2=${width} y2=${y}></line>`)} ${bars.map(words)}
      ${bars.filter(({ id }) => id === active).map((each) => focus(each, width, rowHeight))}
    </g>
  </svg>`;
}
