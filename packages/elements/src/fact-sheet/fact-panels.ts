import type { FactPicture, FactTrend, PlacedBar, PlacedPanel, PlacedTrendLine } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const round = (px: number): number => Math.round(px * 10) / 10;

const bar = (each: PlacedBar, { x: left, width: panelWidth }: PlacedPanel): SVGTemplateResult =>
  svg`<g role="option" id=${`p-${each.id}`} data-id=${each.id} aria-label=${each.spoken} class="bar ${each.role}">
    <rect class="hit" x=${round(left)} y=${round(each.y - 5)} width=${round(panelWidth)} height=${each.height + 10}></rect>
    ${each.width === 0 ? nothing : svg`<rect class="fill" x=${round(each.x)} y=${round(each.y)} width=${round(each.width)} height=${each.height}></rect>`}
  </g>`;

/** Words outside the options, which would otherwise be named a second time. */
const barWords = (each: PlacedBar): SVGTemplateResult => {
  const { id, role, figure, lines, nameX, nameY, x, label, labelX, labelY } = each;
  const bold = role === "own" ? " bold" : "";
  const hole = figure.kind === "missing" ? " hole" : "";
  return svg`<text class="label${bold}" data-id=${id} x=${round(nameX)} y=${round(nameY)} text-anchor=${nameX < x ? (nameX + 8 >= x ? "end" : "start") : "start"}>${lines[0]}</text>
    <text class="value${bold}${hole}" data-id=${id} x=${round(labelX)} y=${round(labelY)}>${label}</text>`;
};

const trendLine = ({ role, path, bridges, points }: PlacedTrendLine): SVGTemplateResult =>
  svg`<path class="line ${role}" d=${path}></path>${bridges === "" ? nothing : svg`<path class="bridge ${role}" d=${bridges}></path>`}
    ${points.map(({ x, y }) => svg`<circle class="point ${role}" cx=${round(x)} cy=${round(y)} r=${role === "own" ? 4 : 2.5}></circle>`)}`;

const trend = ({ lines, years, ground, left, right }: FactTrend, lineHeight: number): SVGTemplateResult =>
  svg`<line class="axis" x1=${round(left)} x2=${round(right)} y1=${ground} y2=${ground}></line>
    ${[...lines].reverse().map(trendLine)}
    ${lines.flatMap(({ points }) =>
      points.map(({ x, y, label, anchor }) =>
        label === undefined
          ? nothing
          : svg`<text class="ends" x=${round(anchor === "start" ? x - 4 : x + 4)} y=${round(y - 8)} text-anchor=${anchor}>${label}</text>`,
      ),
    )}
    ${years.map(({ x, year }) => svg`<text class="year" x=${round(x)} y=${ground + lineHeight}>${year}</text>`)}`;

function panelWords(panel: PlacedPanel, lineHeight: number): SVGTemplateResult {
  const { x, heading, headingY, number, unit, numberY, note, noteY, axis } = panel;
  return svg`<text class="heading">${heading.map((line, at) => svg`<tspan x=${x} y=${round(headingY + at * lineHeight)}>${line}</tspan>`)}</text>
    ${
      number === undefined
        ? unit === ""
          ? nothing
          : svg`<text class="unit" x=${x} y=${round(headingY + heading.length * lineHeight)}>${unit}</text>`
        : svg`<text class="number" x=${x} y=${round(numberY)}>${number}<tspan class="unit" dx="6">${unit}</tspan></text>`
    }
    <line class="axis" x1=${round(axis.x)} x2=${round(axis.x)} y1=${round(axis.y0)} y2=${round(axis.y1)}></line>
    <text class="remark">${note.map((line, at) => svg`<tspan x=${x} y=${round(noteY + at * lineHeight)}>${line}</tspan>`)}</text>`;
}

function focus({ y, height }: PlacedBar, { x, width }: PlacedPanel): SVGTemplateResult {
  const ring = (): SVGTemplateResult =>
    svg`<rect class="focus" x=${round(x - 3)} y=${round(y - 4)} width=${round(width + 6)} height=${height + 8} rx="2"></rect>`;
  return svg`${ring()}${ring()}`;
}

/** The panels as what the listbox around them holds. */
export function panelDrawing(
  { width, height, panels }: FactPicture,
  active: string | undefined,
  lineHeight: number,
): TemplateResult {
  return html`<svg
    data-picture
    role="presentation"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${panels.map((panel) => panel.bars.map((each) => bar(each, panel)))}
    <g aria-hidden="true">
      ${panels.map(
        (panel) =>
          svg`${panelWords(panel, lineHeight)}${panel.bars.map(barWords)}
            ${panel.trend === undefined ? nothing : trend(panel.trend, lineHeight)}
            ${panel.bars.filter(({ id }) => id === active).map((each) => focus(each, panel))}`,
      )}
    </g>
  </svg>`;
}
