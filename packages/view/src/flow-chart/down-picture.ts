import { spread } from "../labels/spread.js";
import { wrapWords } from "../labels/wrap-words.js";
import type { FigureScreen } from "../figure/figure-view.js";
import type { FlowColumns, FlowItem, FlowLink } from "./flow-columns.js";
import {
  band,
  type FlowBox,
  type FlowLabel,
  type FlowPicture,
  labelBox,
  type PlacedItem,
  type PlacedLink,
} from "./flow-picture.js";
import type { FlowWords } from "./flow-words.js";
import { sankeyLayout } from "./sankey-layout.js";

const barPx = 12;
const fallPx = 110;
const gapPx = 4;
const thinnestPx = 2;
const markPx = 16;
const indentPx = 32;
const rowBarPx = 6;

/** How a flow is told downwards: the streams to the places of one level, then a list of each place's own. */
export interface DownFlow {
  /** From the first level to the level that is listed by. */
  readonly streams: FlowColumns;
  /** What each of those places has, in the last level; empty where that is the level itself. */
  readonly lists: readonly FlowLink[];
}

/** A flow from top to bottom: one bar as wide as the figure, streams that fall to its parts, and a list below. */
export function downPicture(
  { streams, lists }: DownFlow,
  words: FlowWords,
  screen: FigureScreen,
): FlowPicture {
  const { width, lineHeight } = screen;
  const list = new RowList(words, screen);
  const [sources = [], places = []] = streams.columns;
  const heads = sources.map((item) => list.row(item, { isBold: true, indent: 0 }));
  const barTop = list.y + gapPx;
  const layout = sankeyLayout(streams, {
    sum: width - (places.length - 1) * gapPx - places.length * thinnestPx,
    room: thinnestPx,
    gap: gapPx,
    groupGap: gapPx,
  });
  const segmentTop = barTop + barPx + fallPx;
  const bars = new Map(
    layout.items.map(({ item, column, start, end }): [FlowItem, FlowBox] => [
      item,
      {
        x: start,
        y: column === 0 ? barTop : segmentTop,
        width: Math.max(thinnestPx, end - start),
        height: barPx,
      },
    ]),
  );
  const isMarked = (item: FlowItem) => item.level === "area" && item.tone !== undefined;
  const marked = places.filter(isMarked);
  const middle = (item: FlowItem) => bars.get(item)!.x + bars.get(item)!.width / 2;
  const marks = spread(marked.map(middle), markPx, markPx / 2, width - markPx / 2);
  list.y = segmentTop + barPx + (marked.length > 0 ? markPx + 2 * gapPx : gapPx);

  const largest = Math.max(0, ...(lists.length > 0 ? lists : places).map(({ ore }) => ore));
  const rows = places.flatMap((item): readonly PlacedItem[] => {
    const own = lists.filter(({ from }) => from.id === item.id);
    if (own.length === 0) return [{ ...list.row(item, { isBold: false, indent: 0, largest }), column: 1 }];
    list.rule();
    const head = {
      ...list.row(item, { isBold: true, indent: indentPx, isMarked: isMarked(item) }),
      column: 1,
    };
    const parts = own.map((link) => ({
      ...list.row(partOf(link), { isBold: false, indent: indentPx, largest }),
      column: 2,
    }));
    return [{ ...head, box: bars.get(item)! }, ...parts];
  });
  const links = layout.links.map(({ link, from, to, width: px }): PlacedLink => {
    const part = (ratio: number) => band([barTop + barPx, segmentTop], from, to, px * ratio, true);
    return { link, ...part(1), spoken: words.link(link), part: (ratio) => part(ratio).path };
  });
  return {
    width,
    height: list.y + lineHeight / 2,
    isDown: true,
    headings: [],
    items: [...heads.map((head) => ({ ...head, column: 0, box: bars.get(head.item)! })), ...rows],
    links,
    segments: places.map((item) => ({
      item,
      box: bars.get(item)!,
      mark: isMarked(item)
        ? { x: marks[marked.indexOf(item)]!, y: segmentTop + barPx + markPx / 2 + gapPx }
        : undefined,
    })),
    rules: list.rules,
  };
}

/** What of a place in the last level comes from one of those listed by. */
const partOf = ({ id, to, ore, isDerived, paths, tone }: FlowLink): FlowItem => ({
  ...to,
  id,
  ore,
  isDerived,
  paths,
  tone,
});

interface RowForm {
  readonly isBold: boolean;
  readonly indent: number;
  readonly isMarked?: boolean;
  /** The amount that the longest bar stands for; no bar without it. */
  readonly largest?: number;
}

/** Rows of a name and an amount, one under another. */
class RowList {
  y = 0;
  readonly rules: number[] = [];
  readonly #words: FlowWords;
  readonly #screen: FigureScreen;

  constructor(words: FlowWords, screen: FigureScreen) {
    this.#words = words;
    this.#screen = screen;
  }

  rule(): void {
    this.rules.push(Math.round(this.y + gapPx));
    this.y += 3 * gapPx;
  }

  row(item: FlowItem, { isBold, indent, isMarked = false, largest }: RowForm): Omit<PlacedItem, "column"> {
    const { width, lineHeight, measure } = this.#screen;
    const amount = this.#words.amount(item);
    const amountWidth = measure(amount, isBold);
    const lines = wrapWords(
      item.name,
      width - indent - amountWidth - 2 * gapPx,
      (part) => measure(part, isBold),
      3,
    );
    const first = this.y + lineHeight;
    const label = (x: number, y: number, anchor: "start" | "end", text: string): FlowLabel => ({
      ...{ x, y, anchor, text, isBold },
      box: labelBox(x, y, anchor, measure(text, isBold), lineHeight),
    });
    const labels = [
      ...lines.map((line, at) => label(indent, first + at * lineHeight, "start", line)),
      label(width, first, "end", amount),
    ];
    this.y += lines.length * lineHeight + 2 * gapPx;
    const box = {
      x: indent,
      y: this.y,
      width: largest === undefined ? 0 : Math.max(thinnestPx, (item.ore / (largest || 1)) * (width - indent)),
      height: rowBarPx,
    };
    if (largest !== undefined) this.y += rowBarPx + gapPx;
    const mark = isMarked ? { x: markPx / 2, y: first - lineHeight * 0.3 } : undefined;
    return { item, box, labels, mark, spoken: this.#words.item(item) };
  }
}
