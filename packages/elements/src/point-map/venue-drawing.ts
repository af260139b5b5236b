import { shapePath, type PointMapView, type VenueMark, type VenueSymbol } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

interface DrawingState {
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly lineHeight: number;
}

const round = (px: number): number => Math.round(px * 10) / 10;

/** The finger's share around a mark. */
const hitRadius = 16;

const shape = ({ shape: name, area }: VenueSymbol, x: number, y: number, r: number): SVGTemplateResult =>
  svg`<path class="shape a${area}" fill-rule="evenodd" d=${shapePath(name, x, y, r)}></path>`;

function mark({ id, x, y, r, symbol, number, spoken, isDimmed }: VenueMark): SVGTemplateResult {
  const drawn =
    symbol === undefined
      ? svg`<circle class="disc" cx=${round(x)} cy=${round(y)} r=${r}></circle>`
      : shape(symbol, x, y, r);
  return svg`<g role="option" id=${`v-${id}`} data-id=${id} aria-label=${spoken} class=${isDimmed ? "mark dimmed" : "mark"}>
    <circle class="hit" cx=${round(x)} cy=${round(y)} r=${Math.max(hitRadius, r)}></circle>${drawn}
    ${number === "" ? nothing : svg`<text class="number" aria-hidden="true" x=${round(x)} y=${round(y + 4.5)}>${number}</text>`}
  </g>`;
}

/** Land, borders and the chosen municipality; areas take a click as the municipality that they are. */
function ground({ layout }: PointMapView, selected: string | undefined): SVGTemplateResult {
  const { ground: of, windows } = layout;
  const [{ transform, shapes, outline }] = windows;
  const { map, context } = of;
  const chosen = shapes.find(({ code }) => code === selected);
  return svg`<g class="ground" transform="translate(${round(transform.x)} ${round(transform.y)})scale(${transform.scale})" aria-hidden="true">
    ${
      context === undefined
        ? nothing
        : svg`<path class="context" transform="scale(${context.metersPerUnit / map.metersPerUnit})" d=${context.path}></path>`
    }
    ${of.region === undefined ? nothing : svg`<path class="around" d=${map.land}></path><path class="aroundborder" d=${map.countyBorders}></path>`}
    ${shapes.map(({ code, path }) => svg`<path class=${code === selected ? "area chosen" : "area"} data-area=${code} d=${path}></path>`)}
    <path class="coast" d=${outline ?? map.land}></path>
    ${chosen === undefined ? nothing : svg`<path class="edge casing" d=${chosen.path}></path><path class="edge" d=${chosen.path}></path>`}
  </g>`;
}

function names({ names: shown }: PointMapView, lineHeight: number): SVGTemplateResult {
  return svg`<g class="names" aria-hidden="true">${shown.map(
    ({ lines, where, anchor, x, y }) =>
      svg`<text class="name ${where}" text-anchor=${anchor}>${lines.map(
        (line, at) => svg`<tspan x=${round(x)} y=${round(y + at * lineHeight)}>${line}</tspan>`,
      )}</text>`,
  )}</g>`;
}

const focusRing = ({ x, y, r }: VenueMark): SVGTemplateResult =>
  svg`<circle class="focus" cx=${round(x)} cy=${round(y)} r=${r + 5}></circle><circle class="focus" cx=${round(x)} cy=${round(y)} r=${r + 5}></circle>`;

/** The drawing itself: what the listbox around it holds. The chosen municipality's marks come last, over the others. */
export function venueDrawing(
  view: PointMapView,
  { active, selected, lineHeight }: DrawingState,
): TemplateResult {
  const { width, height } = view.layout.frame.main;
  const order = [...view.marks].sort((a, b) => Number(b.isDimmed) - Number(a.isDimmed));
  return html`<svg
    data-picture
    role="presentation"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${view.layout.ground.context === undefined ? nothing : svg`<rect class="water" width=${width} height=${height}></rect>`}
    ${ground(view, selected)} ${names(view, lineHeight)} ${order.map(mark)}
    <g aria-hidden="true">${order.filter(({ id }) => id === active).map(focusRing)}</g>
  </svg>`;
}

/** A kind's shape for the key. */
export const keySymbol = (symbol: VenueSymbol): TemplateResult =>
  html`<svg class="keysymbol" viewBox="0 0 20 20" aria-hidden="true">${shape(symbol, 10, 10, 7)}</svg>`;
