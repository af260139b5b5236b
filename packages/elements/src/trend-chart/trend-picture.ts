import type { TipBox, TrendChartView, TrendLine, TrendPlot, TrendPoint, TrendText } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { areaMark, areaPatternDefs } from "../area-marks/area-marks.js";

const words = ({ x, y, text, anchor, isBold }: TrendText, kind: string): SVGTemplateResult =>
  svg`<text class="${kind}${isBold ? " bold" : ""}" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;

/** Lines that are no areas are told apart by the shapes from the circle on. */
const shapeOf = ({ area, order }: TrendLine): number => area ?? 1 + (order % 7);

function lineClass({ area, isUnknown, order, isSelected }: TrendLine): string {
  const kind = isUnknown ? "unknown" : area === undefined ? `o${order % 5}` : `a${area}`;
  return isSelected ? `${kind} selected` : kind;
}

function point(
  { id, x, y, box, isMissing, isQuiet, said }: TrendPoint,
  line: TrendLine,
  isStacked: boolean,
): SVGTemplateResult {
  const mark = isMissing
    ? isQuiet === true
      ? nothing
      : svg`<circle class="missing" cx=${x} cy=${y} r="3"></circle>`
    : isQuiet === true
      ? svg`<circle class="quiet" cx=${x} cy=${y} r="2"></circle>`
      : isStacked
        ? svg`<rect class="segment patterned" x=${box?.x ?? x} y=${box?.y ?? y} width=${box?.width ?? 0} height=${box?.height ?? 0}></rect>`
        : areaMark(shapeOf(line), x, y, 0.72);
  return svg`<g role="option" id=${id} aria-selected=${String(line.isSelected)} aria-label=${`${said.join(". ")}.`}>${mark}</g>`;
}

function line(each: TrendLine, isStacked: boolean): SVGTemplateResult {
  return svg`<g class=${lineClass(each)}>
    ${each.path === "" ? nothing : svg`<path class="stroke" d=${each.path}></path>`}
    ${each.bridge === "" ? nothing : svg`<path class="stroke bridge" d=${each.bridge}></path>`}
    ${each.points.map((one) => point(one, each, isStacked))}
  </g>`;
}

/** Before the name of a segment: its area's sign, or a little of its tone. */
const segmentSign = ({ area }: TrendLine, x: number, y: number): SVGTemplateResult =>
  area === undefined
    ? svg`<rect class="segment patterned" x=${x - 6} y=${y - 6} width="12" height="12"></rect>`
    : areaMark(area, x, y);

/** What stands at a line's ends, above all lines; of a stack with the sign of its area. */
function endWords(each: TrendLine, isStacked: boolean): SVGTemplateResult {
  return svg`<g class=${lineClass(each)} aria-hidden="true">
    ${each.leader === undefined ? nothing : svg`<path class="leader" d=${each.leader}></path>`}
    ${each.sign === undefined ? nothing : segmentSign(each, each.sign.x, each.sign.y)}
    ${each.labels.map((label) => words(label, isStacked ? "label" : "label end"))}
  </g>`;
}

function ground({ ticks, years, gaps, totals, title, brush, top, bottom }: TrendPlot): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${brush === undefined ? nothing : svg`<rect class="brush" x=${brush.x} y=${top} width=${brush.width} height=${bottom - top}></rect>`}
    ${ticks.map(
      ({ y, x0, x1, label, labelX, isZero }) =>
        svg`<line class=${isZero ? "axis" : "grid"} x1=${x0} y1=${y} x2=${x1} y2=${y}></line>${
          label === "" ? nothing : svg`<text class="tick" x=${labelX} y=${y - 5}>${label}</text>`
        }`,
    )}
    ${years.map(({ x, y, label }) => (label === "" ? nothing : svg`<text class="tick year" text-anchor="middle" x=${x} y=${y}>${label}</text>`))}
    ${title.map((each) => words(each, "label"))}
    ${gaps.map((gap) => svg`<line class="leader" x1=${gap.x} y1=${gap.y0} x2=${gap.x} y2=${gap.y1}></line>${words(gap.text, "tick")}`)}
    ${totals.map((each) => words(each, "label"))}
  </g>`;
}

/** Beside a panel's title, where the line is an area's. */
const titleMark = ({ title, lines }: TrendPlot): SVGTemplateResult | typeof nothing => {
  const [first] = title;
  const area = lines[0]?.area;
  return first === undefined || area === undefined
    ? nothing
    : svg`<g class="a${area}" aria-hidden="true">${areaMark(area, first.x - 11, first.y - 5, 0.9)}</g>`;
};

/** Around the point that the keyboard has come to: a ring, around a segment a frame. */
function focus({ x, y, box }: TrendPoint): SVGTemplateResult {
  const ring = (): SVGTemplateResult =>
    box === undefined
      ? svg`<circle class="focus" cx=${x} cy=${y} r="9"></circle>`
      : svg`<rect class="focus" x=${box.x - 2} y=${box.y - 2} width=${box.width + 4} height=${box.height + 4}></rect>`;
  return svg`${ring()}${ring()}`;
}

/** A few words beside a mark. */
export function tip({ x, y, width, height, lines }: TipBox, lineHeight: number): SVGTemplateResult {
  return svg`<g class="tip" aria-hidden="true">
    <rect x=${x} y=${y} width=${width} height=${height} rx="4"></rect>
    ${lines.map(
      (text, at) =>
        svg`<text class=${at === 0 ? "label bold" : "label"} x=${x + 10} y=${y + (at + 0.85) * lineHeight + 5}>${text}</text>`,
    )}
  </g>`;
}

/** The drawing itself: what the listbox around it holds. */
export function trendDrawing(
  view: TrendChartView,
  active: TrendPoint | undefined,
  lineHeight: number,
): TemplateResult {
  const { width, height, plots, form } = view.picture;
  const isStacked = form === "stacked";
  return html`<svg
    data-picture
    role="presentation"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${areaPatternDefs}
    ${plots.map((plot) => svg`${ground(plot)}${titleMark(plot)}${plot.lines.map((each) => line(each, isStacked))}`)}
    ${plots.map(({ lines }) => lines.map((each) => endWords(each, isStacked)))}
    <g aria-hidden="true">
      ${active === undefined ? nothing : focus(active)}
      ${view.tip === undefined ? nothing : tip(view.tip, lineHeight)}
    </g>
  </svg>`;
}
