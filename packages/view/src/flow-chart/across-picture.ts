import { acrossFrame, nodePx } from "./across-frame.js";
import { AcrossLabels } from "./across-labels.js";
import type { FigureScreen } from "../figure/figure-view.js";
import type { FlowChartText } from "./flow-chart-text.js";
import type { FlowColumns } from "./flow-columns.js";
import { band, type FlowPicture } from "./flow-picture.js";
import type { FlowWords } from "./flow-words.js";
import { sankeyLayout } from "./sankey-layout.js";

/** A node is never thinner than this, px. */
const thinnestPx = 1.5;
/** px that the whole sum takes: by the picture's width, and no more than its longest column fills. */
const sumPx = { least: 160, most: 560, perItem: 80 };

/** A flow from left to right: names beside the nodes, over the one stream that ends there. */
export function acrossPicture(
  flow: FlowColumns,
  words: FlowWords,
  screen: FigureScreen,
  text: FlowChartText,
): FlowPicture {
  const { levels, columns } = flow;
  const longest = Math.max(...columns.map(({ length }) => length));
  const frame = acrossFrame(flow, words, screen);
  const labels = new AcrossLabels(frame, words, screen.measure);
  const { step, top, width, lineHeight } = frame;
  const layout = sankeyLayout(flow, {
    sum: Math.max(sumPx.least, Math.min(sumPx.most, width * 0.45, longest * sumPx.perItem)),
    room: lineHeight * 1.15,
    gap: 3,
    groupGap: 9,
  });
  return {
    width,
    height: top + layout.length + 4,
    isDown: false,
    headings: labels.headings(levels, text),
    segments: [],
    rules: [],
    items: layout.items.map((laid) => ({
      item: laid.item,
      column: laid.column,
      box: {
        x: laid.column * step,
        y: top + laid.start,
        width: nodePx,
        height: Math.max(thinnestPx, laid.end - laid.start),
      },
      ...labels.of(laid),
      spoken: words.item(laid.item),
    })),
    links: layout.links.map(({ link, from, to, width: px }) => {
      const column = levels.indexOf(link.from.level);
      const ends = [column * step + nodePx, (column + 1) * step] as const;
      const part = (ratio: number) => band(ends, top + from, top + to, px * ratio, false);
      return { link, ...part(1), spoken: words.link(link), part: (ratio) => part(ratio).path };
    }),
  };
}
