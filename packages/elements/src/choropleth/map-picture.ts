import type {
  ChoroplethMark,
  AreaName,
  ChoroplethLayout,
  ChoroplethPanel,
  ChoroplethView,
  MapWindow,
} from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { areaGlyph } from "./area-glyph.js";
import { patterns } from "./patterns.js";

/** What the element knows beside the view. */
export interface MapPictureState {
  readonly view: ChoroplethView;
  readonly layout: ChoroplethLayout;
  /** Under the pointer, and come to by the keys. */
  readonly hovered: string | undefined;
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly own: string | undefined;
  readonly lineHeight: number;
}

/** px that a sign, or a figure, needs around it. */
const signRoom = 11;
const valueRoom = 13;

const round = (px: number): number => Math.round(px * 10) / 10;

/** One map: ground, areas, what lies on them, and the insets. */
export function mapPicture(panel: ChoroplethPanel, state: MapPictureState): TemplateResult {
  const { windows, frame } = state.layout;
  const [main, ...insets] = windows;
  return html`<svg
    data-picture
    role="none"
    width=${frame.width}
    height=${frame.height}
    viewBox=${`0 0 ${frame.width} ${frame.height}`}
  >
    <defs>${windows.map(({ id, transform }) => patterns(id, transform.scale))}</defs>
    ${mainWindow(main, panel, state)}
    ${frame.height > main.height ? svg`<rect class="gapground" y=${main.height} width=${frame.width} height=${frame.height - main.height}></rect>` : nothing}
    ${insets.map((inset) => insetWindow(inset, panel, state))}
  </svg>`;
}

const move = ({ transform: { x, y, scale } }: MapWindow): string =>
  `translate(${round(x)} ${round(y)})scale(${scale})`;

function mainWindow(main: MapWindow, panel: ChoroplethPanel, state: MapPictureState): SVGTemplateResult {
  const { layout, selected } = state;
  const { map, context, region, level } = layout.ground;
  const isRegion = region !== undefined;
  return svg`
    ${context === undefined ? nothing : svg`<rect class="water" width=${main.width} height=${main.height}></rect>`}
    <g class="ground main ${isRegion ? "one" : level === "region" ? "counties" : "all"}" transform=${move(main)}>
      ${
        context === undefined
          ? nothing
          : svg`<path class="context" transform=${`scale(${context.metersPerUnit / map.metersPerUnit})`} d=${context.path}></path>`
      }
      ${isRegion ? svg`<path class="around" d=${map.land}></path><path class="aroundborder" d=${map.countyBorders}></path>` : nothing}
      ${main.shapes.map(({ code, path }, i) => {
        const mark = panel.marks[i]!;
        return svg`<path
          class="area ${mark.fill}"
          id=${`${panel.id}-${code}`}
          data-id=${code}
          role="option"
          aria-selected=${String(code === selected)}
          aria-label=${mark.spoken}
          d=${path}
        ></path>`;
      })}
      ${main.outline === undefined ? svg`<path class="countyborder" d=${map.countyBorders}></path><path class="coast" d=${map.land}></path>` : svg`<path class="coast" d=${main.outline}></path>`}
      ${outlines(main, state)}
    </g>
    ${onAreas(main, panel, state)}
    ${layout.countyNames.map(({ name, x, y }) => svg`<text class="countyname" x=${round(x)} y=${round(y)} text-anchor="middle">${name.toUpperCase()}</text>`)}
    ${state.view.hasNames && !state.view.hasValues ? layout.names.map((name) => nameText(name, panel, state)) : nothing}`;
}

/** The same areas once more: for the eye and the pointer. A screen reader has them in the main window. */
function insetWindow(inset: MapWindow, panel: ChoroplethPanel, state: MapPictureState): SVGTemplateResult {
  const { left, top, width, height, id, title, shapes } = inset;
  return svg`<g class="inset ${id}" transform=${`translate(${left} ${top})`} aria-hidden="true">
    <rect class="insetground" x="0.5" y="0.5" width=${width - 1} height=${height - 1}></rect>
    <text class="insettitle" x="8" y="17">${title}</text>
    <g class="ground w${id} one" transform=${move(inset)}>
      ${shapes.map(({ code, path }) => svg`<path class="area ${panel.markOf.get(code)?.fill}" data-id=${code} d=${path}></path>`)}
      <path class="coast" d=${inset.outline ?? ""}></path>
      ${outlines(inset, state)}
    </g>
    ${onAreas(inset, panel, state)}
  </g>`;
}

/** Own, selected, hovered and focused, each with a casing that keeps it apart from any fill. */
function outlines(
  { shapes }: MapWindow,
  { hovered, active, selected, own }: MapPictureState,
): SVGTemplateResult {
  const outline = (code: string | undefined, kind: string): SVGTemplateResult | typeof nothing => {
    const path = code === undefined ? undefined : shapes.find((shape) => shape.code === code)?.path;
    return path === undefined
      ? nothing
      : svg`<path class="outline casing ${kind}" d=${path}></path><path class="outline ${kind}" d=${path}></path>`;
  };
  return svg`<g class="outlines">${outline(own, "own")}${outline(selected, "selected")}${outline(hovered, "hovered")}${outline(active, "focus")}</g>`;
}

/** Circles, signs and figures: what stands on the areas, in px. */
function onAreas(
  { spots }: MapWindow,
  { circles, markOf }: ChoroplethPanel,
  { layout, view }: MapPictureState,
): SVGTemplateResult {
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  return svg`${circles.map(({ code, circle = 0 }) => {
    const spot = spotOf.get(code);
    return spot === undefined
      ? nothing
      : svg`<circle class="sum" data-id=${code} cx=${round(spot.x)} cy=${round(spot.y)} r=${round(circle * layout.circlePx)}></circle>`;
  })}${spots.map(({ id, x, y, r }) => {
    const mark = markOf.get(id);
    if (mark?.glyph !== undefined && r >= signRoom) return areaGlyph(mark.glyph, mark.fill, x, y);
    return mark !== undefined && view.hasValues && r >= valueRoom ? valueText(mark, x, y) : nothing;
  })}`;
}

const valueText = (
  { fill, short, share }: ChoroplethMark,
  x: number,
  y: number,
): SVGTemplateResult | typeof nothing =>
  share === undefined
    ? nothing
    : svg`<text class="name inside ${fill}" x=${round(x)} y=${round(y + 4.5)} text-anchor="middle" aria-hidden="true">${short}</text>`;

function nameText(
  { code, lines, where, anchor, x, y }: AreaName,
  { markOf }: ChoroplethPanel,
  { lineHeight }: MapPictureState,
): SVGTemplateResult {
  const ground = where === "inside" ? (markOf.get(code)?.fill ?? "") : "";
  return svg`<text class="name ${where} ${ground}" text-anchor=${anchor} aria-hidden="true">${lines.map(
    (line, i) => svg`<tspan x=${round(x)} y=${round(y + i * lineHeight)}>${line}</tspan>`,
  )}</text>`;
}
