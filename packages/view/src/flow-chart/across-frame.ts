import type { FigureScreen } from "../figure/figure-view.js";
import type { FlowColumns } from "./flow-columns.js";
import type { FlowWords } from "./flow-words.js";

export const nodePx = 10;
export const besidePx = 8;
/** px of an area's mark with the room around it. */
export const markPx = 20;

/** Where the columns of a flow across stand, px. */
export interface AcrossFrame {
  readonly width: number;
  readonly lineHeight: number;
  /** px between columns. */
  readonly step: number;
  readonly last: number;
  /** Under the headings. */
  readonly top: number;
  /** px for a name of the last column, which has a column of its own to the right of the nodes. */
  readonly nameRoom: number;
  /** px that the labels of the first column take of the gap after it. */
  readonly firstRoom: number;
  /** The right edge of the amounts; that of the shares is the picture's. */
  readonly amountX: number;
}

export function acrossFrame(
  { columns }: FlowColumns,
  words: FlowWords,
  { width, lineHeight, measure }: FigureScreen,
): AcrossFrame {
  const last = columns.length - 1;
  const ends = columns[last] ?? [];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => measure(text, true)));
  const amount = widest([...ends.map(words.amount), words.unitName]) + 2 * besidePx;
  const share = widest(ends.map(({ ore }) => words.share(ore))) + besidePx;
  const nameRoom = Math.min(widest(ends.map(({ name }) => name)), width * 0.3);
  const step = (width - nodePx - 2 * besidePx - nameRoom - amount - share) / Math.max(1, last);
  // Two fifths at most: the gap holds the labels of the second column as well.
  const firstRoom = Math.min(
    step * 0.4,
    Math.max(
      0,
      ...(columns[0] ?? []).map((item) => measure(item.name, true) + 4 + measure(words.amount(item), false)),
    ),
  );
  const top = Math.round(lineHeight * 1.75);
  return { width, lineHeight, step, last, top, nameRoom, firstRoom, amountX: width - share };
}
