import type { MeasureText } from "../labels/wrap-words.js";

/** A few words beside a mark, in px of the picture. The first line is a name. */
export interface TipBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

const gapPx = 12;
const padPx = 10;

/** Beside its mark, on the side with room, inside the picture, and never over the mark itself. */
export function tipBox(
  lines: readonly string[],
  mark: { readonly x: number; readonly y: number },
  picture: { readonly width: number; readonly height: number },
  measure: MeasureText,
  lineHeight: number,
): TipBox {
  const widest = Math.max(0, ...lines.map((line, at) => measure(line, at === 0)));
  const width = Math.min(Math.ceil(widest) + 2 * padPx, picture.width);
  const height = lines.length * lineHeight + 1.2 * padPx;
  const isRight = mark.x + gapPx + width <= picture.width;
  const isLeft = mark.x - gapPx - width >= 0;
  const x = isRight
    ? mark.x + gapPx
    : isLeft
      ? mark.x - gapPx - width
      : Math.max(0, (picture.width - width) / 2);
  // With room on neither side it stands above its mark, or below.
  const wanted = isRight || isLeft ? mark.y - height / 2 : mark.y - gapPx - height;
  const above = Math.min(Math.max(wanted, 0), Math.max(0, picture.height - height));
  const y = isRight || isLeft || wanted >= 0 ? above : mark.y + gapPx;
  return { x: Math.round(x), y: Math.round(y), width, height, lines };
}
