import type { FigureView } from "@lansmuseer/view";
import { placedDrawings, sheetOf } from "./sheet.js";

/** A picture in a report is looked at closely. */
const pixelsPerPx = 2;

/**
 * The picture as the address of a PNG file, with title and source around it. It is painted part by part from the drawing
 * in the page: an image of the drawing would need a word in the page's policy.
 */
export function pngOf(drawings: readonly SVGSVGElement[], view: FigureView): string {
  const { placed, width, height } = placedDrawings(drawings);
  const page = getComputedStyle(drawings[0]?.closest(".root") ?? document.body);
  const sheet = sheetOf(view, { width, height }, page.fontFamily);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(sheet.width * pixelsPerPx);
  canvas.height = Math.ceil(sheet.height * pixelsPerPx);
  const pen = canvas.getContext("2d");
  if (pen === null) return "";
  pen.scale(pixelsPerPx, pixelsPerPx);
  pen.fillStyle = page.backgroundColor;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = page.color;
  for (const { text, px, weight, y } of sheet.captions) {
    pen.font = `${weight} ${px}px ${page.fontFamily}`;
    pen.fillText(text, sheet.margin, y);
  }
  pen.translate(sheet.margin, sheet.top);
  for (const { svg, x, y, width: w, height: h } of placed) {
    pen.save();
    pen.translate(x, y);
    pen.beginPath();
    pen.rect(0, 0, w, h);
    pen.clip();
    paintAll(pen, svg);
    pen.restore();
  }
  return canvas.toDataURL("image/png");
}

function paintAll(pen: CanvasRenderingContext2D, picture: SVGSVGElement): void {
  const origin = pen.getTransform();
  for (const element of picture.querySelectorAll<SVGGraphicsElement>(
    "path,rect,circle,line,polyline,polygon,text",
  ))
    if (element.closest("defs,pattern,clipPath,mask") === null && element.checkVisibility())
      paint(pen, origin, element);
}

function paint(pen: CanvasRenderingContext2D, origin: DOMMatrix, element: SVGGraphicsElement): void {
  const style = getComputedStyle(element);
  const matrix = element.getCTM();
  if (matrix === null) return;
  pen.setTransform(origin);
  pen.globalAlpha = opacityOf(element);
  const fill = paintOf(pen, element, style.fill, matrix);
  const stroke = style.stroke === "none" ? undefined : style.stroke;
  // A width that is not scaled is that of the screen; any other follows the drawing.
  const scale = style.vectorEffect === "non-scaling-stroke" ? 1 : Math.hypot(matrix.a, matrix.b);
  pen.lineWidth = Number.parseFloat(style.strokeWidth) * scale;
  pen.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  pen.lineCap = style.strokeLinecap as CanvasLineCap;
  const dashes =
    style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
  pen.setLineDash(dashes.map((dash) => dash * scale));
  if (element instanceof SVGTextElement) {
    write(pen, origin.multiply(matrix), element, { style, fill, stroke });
    return;
  }
  const path = new Path2D();
  path.addPath(new Path2D(pathOf(element)), matrix);
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill(path, style.fillRule === "evenodd" ? "evenodd" : "nonzero");
  }
  if (stroke !== undefined) {
    pen.strokeStyle = stroke;
    pen.stroke(path);
  }
}

const opacityOf = (element: Element): number => {
  let opacity = 1;
  for (let at: Element | null = element; at !== null && !at.matches("svg"); at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
};

/** A colour as it stands, or a tile of the pattern that the fill names, which lies in the drawing's own units. */
function paintOf(
  pen: CanvasRenderingContext2D,
  element: SVGElement,
  fill: string,
  matrix: DOMMatrix,
): string | CanvasPattern | undefined {
  if (fill === "none") return undefined;
  const id = /^url\("?#([^")]+)"?\)/.exec(fill)?.[1];
  if (id === undefined) return fill;
  const pattern = (element.getRootNode() as ShadowRoot).getElementById(id);
  if (!(pattern instanceof SVGPatternElement)) return undefined;
  const tile = document.createElement("canvas");
  const [width, height] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
  tile.width = width * pixelsPerPx;
  tile.height = height * pixelsPerPx;
  const brush = tile.getContext("2d");
  if (brush === null) return undefined;
  brush.scale(pixelsPerPx, pixelsPerPx);
  for (const part of pattern.querySelectorAll<SVGGraphicsElement>("path,rect,circle,line")) {
    const style = getComputedStyle(part);
    const shape = new Path2D(pathOf(part));
    if (style.fill !== "none") {
      brush.fillStyle = style.fill;
      brush.fill(shape);
    }
    if (style.stroke !== "none") {
      brush.strokeStyle = style.stroke;
      brush.lineWidth = Number.parseFloat(style.strokeWidth);
      brush.stroke(shape);
    }
  }
  const paint = pen.createPattern(tile, "repeat");
  // Chromium still gives matrices of an older kind, which take no newer ones.
  const turned = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  const own = DOMMatrix.fromMatrix(matrix).multiply(DOMMatrix.fromMatrix(turned));
  paint?.setTransform(own.scale(1 / pixelsPerPx));
  return paint ?? undefined;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Any shape as path data. */
function pathOf(element: SVGGraphicsElement): string {
  switch (element.tagName) {
    case "path":
      return element.getAttribute("d") ?? "";
    case "rect": {
      const { x, y, width, height } = element.getBBox();
      return `M${x} ${y}h${width}v${height}h${-width}z`;
    }
    case "circle": {
      const r = number(element, "r");
      return `M${number(element, "cx") - r} ${number(element, "cy")}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case "line":
      return `M${number(element, "x1")} ${number(element, "y1")}L${number(element, "x2")} ${number(element, "y2")}`;
    default:
      return `M${element.getAttribute("points") ?? ""}${element.tagName === "polygon" ? "z" : ""}`;
  }
}

interface Ink {
  readonly style: CSSStyleDeclaration;
  readonly fill: string | CanvasPattern | undefined;
  readonly stroke: string | undefined;
}

/** Words where the browser has put them, each line by itself; the halo goes under. */
function write(
  pen: CanvasRenderingContext2D,
  matrix: DOMMatrix,
  element: SVGTextElement,
  { style, fill, stroke }: Ink,
): void {
  pen.setTransform(matrix);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  const lines = element.childElementCount === 0 ? [element] : [...element.querySelectorAll("tspan")];
  for (const line of lines) {
    const text = line.textContent;
    if (text.trim() === "") continue;
    const at = line.getStartPositionOfChar(0);
    if (stroke !== undefined) {
      pen.strokeStyle = stroke;
      pen.strokeText(text, at.x, at.y);
    }
    pen.fillStyle = fill ?? style.color;
    pen.fillText(text, at.x, at.y);
  }
}
