import type { ActivitiesView, TimelineColumn, TimelineLane } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const round = (px: number): number => Math.round(px * 10) / 10;

function column(
  { id, x, y, width, height, ownHeight, spoken }: TimelineColumn,
  top: number,
): SVGTemplateResult {
  return svg`<g role="option" id=${`t-${id}`} data-id=${id} aria-label=${spoken} class="column">
    <rect class="hit" x=${round(x)} y=${round(top)} width=${round(width)} height=${round(y + height - top)}></rect>
    <rect class="fill" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)}></rect>
    ${ownHeight === 0 ? nothing : svg`<rect class="fill own" x=${round(x)} y=${round(y + height - ownHeight)} width=${round(width)} height=${round(ownHeight)}></rect>`}
  </g>`;
}

const lane = ({ columns, ground, nameY }: TimelineLane, width: number): SVGTemplateResult =>
  svg`${columns.map((each) => column(each, nameY + 6))}<line class="axis" x1="0" x2=${width} y1=${ground} y2=${ground}></line>`;

/** Words outside the options, which would otherwise be named a second time. */
const laneWords = ({ name, nameY, columns }: TimelineLane, lineHeight: number): SVGTemplateResult =>
  svg`<text class="lane" x="0" y=${nameY}>${name}</text>${columns.map(({ label, x, y, width }) =>
    label === undefined
      ? nothing
      : svg`<text class="count" x=${round(x + width / 2)} y=${round(y - lineHeight * 0.25)}>${label}</text>`,
  )}`;

function focus({ x, y, width, height }: TimelineColumn): SVGTemplateResult {
  const ring = (): SVGTemplateResult =>
    svg`<rect class="focus" x=${round(x - 3)} y=${round(y - 3)} width=${round(width + 6)} height=${round(height + 6)} rx="2"></rect>`;
  return svg`${ring()}${ring()}`;
}

/** The activities along time, as what the listbox around it holds. */
export function timelineDrawing(
  { timeline }: ActivitiesView,
  active: string | undefined,
  lineHeight: number,
): TemplateResult | typeof nothing {
  if (timeline === undefined) return nothing;
  const { width, height, lanes, ticks } = timeline;
  const ground = lanes.at(-1)?.ground ?? 0;
  return html`<svg
    data-picture
    role="presentation"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${lanes.map((each) => lane(each, width))}
    <g aria-hidden="true">
      ${lanes.map((each) => laneWords(each, lineHeight))}
      ${ticks.map(
        ({ x, label }) =>
          svg`<line class="axis" x1=${round(x)} x2=${round(x)} y1=${ground} y2=${ground + 5}></line><text class="year" x=${round(x)} y=${ground + lineHeight + 4}>${label}</text>`,
      )}
      ${lanes.flatMap(({ columns }) => columns.filter(({ id }) => id === active).map(focus))}
    </g>
  </svg>`;
}
