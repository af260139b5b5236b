import type { FigureView } from "@lansmuseer/view";
import { placedDrawings, sheetOf } from "./sheet.js";

const svgSpace = "http://www.w3.org/2000/svg";

/** What a picture's style sheet may decide, and a file must carry on each part. */
const carried = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "paint-order",
  "vector-effect",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
] as const;

/**
 * The picture as a file of its own: styles on each part, words with the width they have here (another font would move them
 * onto marks), title and source around it.
 */
export function standaloneSvg(drawings: readonly SVGSVGElement[], view: FigureView): string {
  const { placed, width, height } = placedDrawings(drawings);
  const page = getComputedStyle(drawings[0]?.closest(".root") ?? document.body);
  const sheet = sheetOf(view, { width, height }, page.fontFamily);
  const file = part("svg", {
    xmlns: svgSpace,
    width: sheet.width,
    height: sheet.height,
    viewBox: `0 0 ${sheet.width} ${sheet.height}`,
    "font-family": page.fontFamily,
    fill: page.color,
  });
  const copies = placed.map(({ svg, x, y, width: w, height: h }) => {
    const copy = copied(svg);
    set(copy, { x: sheet.margin + x, y: sheet.top + y, width: w, height: h });
    return copy;
  });
  file.append(
    part("title", {}, view.title),
    part("desc", {}, view.summary),
    part("rect", { width: "100%", height: "100%", fill: page.backgroundColor }),
    ...sheet.captions.map(({ text, px, weight, y }) =>
      part("text", { x: sheet.margin, y, "font-size": px, "font-weight": weight }, text),
    ),
    ...copies,
  );
  return new XMLSerializer().serializeToString(file);
}

type Attributes = Readonly<Record<string, string | number>>;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function part(tag: string, attributes: Attributes, text = ""): Element {
  const element = document.createElementNS(svgSpace, tag);
  set(element, attributes);
  if (text !== "") element.textContent = text;
  return element;
}

function copied(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  picture.querySelectorAll<SVGElement>("*").forEach((element, at) => {
    const target = copies[at]!;
    const style = getComputedStyle(element);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== "" && value !== "normal") target.setAttribute(name, value);
    }
    if (style.display === "none") target.setAttribute("display", "none");
    if (
      element instanceof SVGTextContentElement &&
      element.childElementCount === 0 &&
      element.textContent !== ""
    )
      target.setAttribute("textLength", element.getComputedTextLength().toFixed(1));
    for (const name of ["class", "part", "role", "tabindex"]) target.removeAttribute(name);
  });
  for (const name of ["class", "part", "role", "tabindex", "data-picture"]) copy.removeAttribute(name);
  return copy;
}
