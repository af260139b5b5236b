import type { MuseumMapView, MuseumMark, MuseumPicture, PlacedLabel } from "@lansmuseer/view";
import { outerRadius } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const diamond = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;

const shape = (
  { symbol }: Pick<MuseumMark, "symbol">,
  x: number,
  y: number,
  r: number,
  className: string,
): SVGTemplateResult =>
  symbol === "organization"
    ? svg`<path class=${className} d=${diamond(x, y, r)}></path>`
    : svg`<circle class=${className} cx=${x} cy=${y} r=${symbol === "digital" ? r - 1 : r}></circle>`;

/** The finger's share around a mark, under all marks: a dot itself is always its own museum's. */
const hitRadius = 16;

const round = (px: number): number => Math.round(px * 10) / 10;

function mark(item: MuseumMark): SVGTemplateResult {
  const { id, own, spoken } = item.row;
  const { symbol } = item;
  const state = `mark ${symbol}${own ? " own" : ""}${item.selected ? " selected" : ""}${item.dimmed ? " dimmed" : ""}`;
  const dots = item.dots.map((dot) => ({ ...dot, x: round(dot.x), y: round(dot.y) }));
  const [a, b] = dots;
  return svg`<g role="option" id=${`m-${id}`} data-id=${id} aria-selected=${String(item.selected)} aria-label=${spoken} class=${state}>
    ${a !== undefined && b !== undefined ? svg`<line class="pair" x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y}></line>` : nothing}
    ${dots.map(
      ({ x, y, r, ring }) =>
        svg`${ring === undefined ? nothing : svg`<circle class="ring" cx=${x} cy=${y} r=${ring}></circle>`}
        ${shape(item, x, y, r, "dot")}`,
    )}
  </g>`;
}

function label(
  { row: { id }, label: placed, dimmed }: MuseumMark,
  lineHeight: number,
): SVGTemplateResult | typeof nothing {
  if (placed === undefined) return nothing;
  const { leader, lines, x, y, anchor, bold }: PlacedLabel = placed;
  return svg`${
    leader === undefined
      ? nothing
      : svg`<line class="leader" x1=${round(leader.x0)} y1=${round(leader.y0)} x2=${round(leader.x1)} y2=${round(leader.y1)}></line>`
  }<text class="label${bold ? " bold" : ""}${dimmed ? " dimmed" : ""}" data-id=${id} text-anchor=${anchor}>${lines.map(
    (line, i) => svg`<tspan x=${round(x)} y=${round(y + i * lineHeight)}>${line}</tspan>`,
  )}</text>`;
}

/** Outside the option, which its number would otherwise name a second time. */
const number = ({
  row: { id, own, number: shown },
  symbol,
  dimmed,
  dots,
}: MuseumMark): readonly SVGTemplateResult[] =>
  dots.map(
    ({ x, y }) =>
      svg`<text class=${`no ${symbol}${own ? " own" : ""}${dimmed ? " dimmed" : ""}`} data-id=${id} x=${round(x)} y=${round(y + 4.2)}>${shown}</text>`,
  );

const area = (path: string | undefined, chosen: boolean): SVGTemplateResult | typeof nothing =>
  path === undefined ? nothing : svg`<path class="area${chosen ? " chosen" : ""}" d=${path}></path>`;

const edge = (path: string | undefined, chosen: boolean): SVGTemplateResult | typeof nothing =>
  path === undefined
    ? nothing
    : svg`<path class="edge" d=${path}></path><path class="edge${chosen ? " chosen" : ""}" d=${path}></path>`;

/** Land, water, borders, the region and the area of one's own museum, in grid units under one transform. */
function ground({
  transform,
  map,
  context,
  contextScale,
  regionArea,
  ownArea,
  selectedArea,
}: MuseumPicture): SVGTemplateResult {
  const { x, y, scale } = transform;
  return svg`<g class="ground" transform="translate(${round(x)} ${round(y)})scale(${scale})" aria-hidden="true">
    ${context === undefined ? nothing : svg`<path class="context" transform="scale(${contextScale})" d=${context.path}></path>`}
    <path class="land${regionArea === undefined ? "" : " around"}" fill-rule="evenodd" d=${map.land}></path>
    ${regionArea === undefined ? nothing : svg`<path class="outline" d=${regionArea}></path><path class="land" d=${regionArea}></path>`}
    ${area(ownArea, false)}${area(selectedArea, true)}
    <path class="border old" d=${map.areaBorders}></path>
    <path class="border" d=${map.countyBorders}></path>
    <path class="coast" d=${map.land}></path>
    ${edge(ownArea, false)}${edge(selectedArea, true)}
  </g>`;
}

const hit = ({ row, dots }: MuseumMark): readonly SVGTemplateResult[] =>
  dots.map(({ x, y }) => svg`<circle class="hit" data-id=${row.id} cx=${x} cy=${y} r=${hitRadius}></circle>`);

/** Last of all, so that no name stands on it. */
const focusRing = ({ dots }: MuseumMark): readonly SVGTemplateResult[] =>
  dots.map((dot) => {
    const ring = svg`<circle class="focus" cx=${dot.x} cy=${dot.y} r=${outerRadius(dot) + 3}></circle>`;
    return svg`${ring}${ring}`;
  });

/** The drawing itself: what the listbox around it holds. */
export function picture(
  drawn: MuseumPicture,
  active: string | undefined,
  lineHeight: number,
): TemplateResult {
  const { width, height, marks, labels } = drawn;
  // Later is on top: the own and the selected museum must not hide behind a neighbour.
  const order = [...marks].sort(
    (a, b) => Number(a.row.own) - Number(b.row.own) || Number(a.selected) - Number(b.selected),
  );
  const numbers = labels === "numbers";
  return html`<svg role="presentation" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${ground(drawn)} ${marks.map(hit)} ${order.map(mark)}
    <g aria-hidden="true">
      ${numbers ? marks.map(number) : nothing}${marks.map((item) => label(item, lineHeight))}
      ${marks.filter(({ row }) => row.id === active).map(focusRing)}
    </g>
  </svg>`;
}

/** What the symbols mean, beside the picture so that a screen reader finds it as a list. */
export function key({ text, picture: drawn }: MuseumMapView): TemplateResult | typeof nothing {
  if (drawn === undefined || drawn.key.length === 0) return nothing;
  return html`<ul class="key" part="key" aria-label=${text.key}>
    ${drawn.key.map(
      (symbol) =>
        html`<li>
          <svg aria-hidden="true" viewBox="0 0 30 22">
            ${
              symbol === "own"
                ? svg`<g class="mark own"><circle class="ring" cx="15" cy="11" r="9.5"></circle><circle class="dot" cx="15" cy="11" r="6.5"></circle></g>`
                : symbol === "twoSites"
                  ? svg`<g class="mark"><line class="pair" x1="6" y1="11" x2="24" y2="11"></line><circle class="dot" cx="6" cy="11" r="5.5"></circle><circle class="dot" cx="24" cy="11" r="5.5"></circle></g>`
                  : svg`<g class="mark ${symbol}">${shape({ symbol }, 15, 11, 6.5, "dot")}</g>`
            }
          </svg>
          ${text[symbol]}
        </li>`,
    )}
  </ul>`;
}
