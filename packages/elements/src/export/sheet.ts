import type { FigureView } from "@lansmuseer/view";

/** A line of words around a saved picture; `y` is its baseline. */
export interface Caption {
  readonly text: string;
  readonly px: number;
  readonly weight: 400 | 700;
  readonly y: number;
}

/** How a saved picture lies among its words, px. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the picture begins, from the left and from the top. */
  readonly margin: number;
  readonly top: number;
  readonly captions: readonly Caption[];
}

/** A drawing and where it stands among the others, px from their upper left. */
export interface PlacedDrawing {
  readonly svg: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawings as they stand on the page, and the size of all of them together. */
export function placedDrawings(drawings: readonly SVGSVGElement[]): {
  readonly placed: readonly PlacedDrawing[];
  readonly width: number;
  readonly height: number;
} {
  const boxes = drawings.map((svg) => ({ svg, box: svg.getBoundingClientRect() }));
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  return {
    placed: boxes.map(({ svg, box }) => ({
      svg,
      x: box.left - left,
      y: box.top - top,
      width: box.width,
      height: box.height,
    })),
    width: Math.max(...boxes.map(({ box }) => box.right)) - left,
    height: Math.max(...boxes.map(({ box }) => box.bottom)) - top,
  };
}

const margin = 24;
const gap = 12;

/** What a picture never leaves without: title, subtitle and what is made up above it, below it where it comes from. */
export function sheetOf(
  { title, subtitle, note, source }: FigureView,
  picture: { readonly width: number; readonly height: number },
  families: string,
): Sheet {
  const pen = document.createElement("canvas").getContext("2d");
  const captions: Caption[] = [];
  let y = margin;
  const write = (words: string | undefined, px: number, weight: 400 | 700): void => {
    if (pen !== null) pen.font = `${weight} ${px}px ${families}`;
    for (const text of linesOf(words ?? "", picture.width, pen)) {
      y += px * 1.4;
      captions.push({ text, px, weight, y: y - px * 0.4 });
    }
  };
  write(title, 20, 700);
  write(subtitle, 15, 400);
  write(note, 15, 700);
  const top = y + gap;
  y = top + picture.height + gap;
  write(source.text, 12, 400);
  write(source.href, 12, 400);
  return { width: picture.width + 2 * margin, height: y + margin, margin, top, captions };
}

function linesOf(words: string, width: number, pen: CanvasRenderingContext2D | null): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ").filter((each) => each !== "")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && (pen?.measureText(longer).width ?? 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
