import type { FlowLabel, FlowPicture, FollowedMoney, PlacedItem, PlacedLink } from "@lansmuseer/view";
import { nothing, svg, type SVGTemplateResult } from "lit";
import { areaMark, areaPatternDefs } from "../area-marks/area-marks.js";

/** What is shown of a drawing beside the drawing itself. */
export interface FlowDrawing {
  /** Where the keyboard is. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly followed: FollowedMoney;
}

const round = (px: number): number => Math.round(px * 10) / 10;

const toneOf = ({ tone, isRest }: { readonly tone: number | undefined; readonly isRest: boolean }): string =>
  isRest ? "rest" : tone === undefined ? "plain" : `a${tone}`;

/** An id that an attribute can name: those of the data have spaces. */
export function optionId({ items, links }: FlowPicture, id: string | undefined): string | undefined {
  const item = items.findIndex((one) => one.item.id === id);
  if (item >= 0) return `n-${item}`;
  const link = links.findIndex((one) => one.link.id === id);
  return link < 0 ? undefined : `s-${link}`;
}

/** The drawing: what the list box around it holds. */
export function flowDrawing(picture: FlowPicture, shown: FlowDrawing): SVGTemplateResult {
  const { width, height, items, links, headings, segments, rules } = picture;
  return svg`<svg role="presentation" data-picture width=${width} height=${round(height)} viewBox="0 0 ${width} ${round(height)}" class=${shown.followed.ids.size > 0 ? "following" : ""}>
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground" width="6" height="6"></rect>
        <path class="line" d="M-1 7l8-8M-1 1l2-2M5 7l2-2"></path>
      </pattern>
    </defs>
    ${areaPatternDefs}
    <g aria-hidden="true">
      ${headings.map((heading) => label(heading, "heading"))}
      ${rules.map((y) => svg`<line class="rule" x1="0" x2=${width} y1=${y} y2=${y}></line>`)}
    </g>
    ${links.map((link, at) => stream(link, at, shown))}
    <g aria-hidden="true">${shown.followed.bands.map(({ id, path }) => svg`<path class="followed" data-id=${id} d=${path}></path>`)}</g>
    <g aria-hidden="true">
      ${segments.map(({ item, mark }) => (mark === undefined ? nothing : sign(item.tone, mark)))}
    </g>
    ${items.map((item, at) => node(item, at, shown))}
    <g aria-hidden="true">${items.map((item) => words(item, shown))}</g>
    ${focus(picture, shown.active)}
  </svg>`;
}

function stream(
  { link, path, edges, spoken }: PlacedLink,
  at: number,
  { selected }: FlowDrawing,
): SVGTemplateResult {
  const { id, tone, to, isDerived } = link;
  const state = `stream ${toneOf({ tone, isRest: to.isRest })}${isDerived ? " derived" : ""}`;
  return svg`<g role="option" id=${`s-${at}`} data-id=${id} aria-selected=${String(id === selected)} aria-label=${spoken} class=${state}>
    <path class="band patterned" d=${path}></path><path class="edge" d=${edges}></path>
  </g>`;
}

function node(
  { item, box, mark, spoken }: PlacedItem,
  at: number,
  { selected }: FlowDrawing,
): SVGTemplateResult {
  const { id, tone, isDerived } = item;
  const state = `node ${toneOf(item)}${id === selected ? " selected" : ""}${isDerived ? " derived" : ""}`;
  return svg`<g role="option" id=${`n-${at}`} data-id=${id} aria-selected=${String(id === selected)} aria-label=${spoken} class=${state}>
    ${box.width > 0 ? svg`<rect class="bar patterned" x=${round(box.x)} y=${round(box.y)} width=${round(box.width)} height=${round(box.height)}></rect>` : nothing}
    ${mark === undefined ? nothing : sign(tone, mark)}
  </g>`;
}

function sign(
  tone: number | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): SVGTemplateResult | typeof nothing {
  return tone === undefined ? nothing : svg`<g class=${`a${tone}`}>${areaMark(tone, round(x), round(y))}</g>`;
}

/** Outside the options, which the words would otherwise name a second time. */
function words({ item, labels }: PlacedItem, { followed }: FlowDrawing): readonly SVGTemplateResult[] {
  return labels.map((each) => label(each, followed.ids.has(item.id) ? "label passed" : "label", item.id));
}

function label({ x, y, anchor, text, isBold }: FlowLabel, name: string, id?: string): SVGTemplateResult {
  return svg`<text class=${isBold ? `${name} bold` : name} data-id=${id ?? nothing} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${text}</text>`;
}

/** Last of all, so that nothing stands on it. */
function focus(
  { items, links }: FlowPicture,
  active: string | undefined,
): SVGTemplateResult | typeof nothing {
  const item = items.find((one) => one.item.id === active);
  if (item !== undefined) {
    const { x, y, width, height } = areaOf(item);
    const ring = () =>
      svg`<rect class="focus" x=${round(x - 3)} y=${round(y - 3)} width=${round(width + 6)} height=${round(height + 6)} rx="2"></rect>`;
    return svg`<g aria-hidden="true">${ring()}${ring()}</g>`;
  }
  const link = links.find((one) => one.link.id === active);
  return link === undefined
    ? nothing
    : svg`<g aria-hidden="true"><path class="focus" d=${link.path}></path><path class="focus" d=${link.path}></path></g>`;
}

/** A row without a bar is as large as its words. */
function areaOf({ box, labels }: PlacedItem): FlowLabel["box"] {
  if (box.width > 0) return box;
  const boxes = labels.map((each) => each.box);
  const x = Math.min(...boxes.map((each) => each.x));
  const y = Math.min(...boxes.map((each) => each.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((each) => each.x + each.width)) - x,
    height: Math.max(...boxes.map((each) => each.y + each.height)) - y,
  };
}
