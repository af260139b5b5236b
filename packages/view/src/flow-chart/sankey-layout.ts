import { sankey, type SankeyLink, type SankeyNode } from "d3-sankey";
import type { FlowColumns, FlowItem, FlowLink } from "./flow-columns.js";

/** Where an item and the money through it stand along its column, px. */
export interface LaidItem {
  readonly item: FlowItem;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The room that is the item's own, for its label. */
  readonly room: readonly [start: number, end: number];
}

/** Where a link leaves and arrives, along the columns, px; of both the upper edge. */
export interface LaidLink {
  readonly link: FlowLink;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface SankeyLayout {
  readonly items: readonly LaidItem[];
  readonly links: readonly LaidLink[];
  /** px of the longest column. */
  readonly length: number;
}

export interface SankeySize {
  /** px that the whole sum takes. */
  readonly sum: number;
  /** px that an item has at least to itself, so that its label has room. */
  readonly room: number;
  /** px between items. */
  readonly gap: number;
  /** px between items that come from different ones. */
  readonly groupGap: number;
}

interface NodeExtra {
  readonly item: FlowItem;
  readonly column: number;
}
interface LinkExtra {
  readonly link: FlowLink;
}
type Node = SankeyNode<NodeExtra, LinkExtra>;
type Link = SankeyLink<NodeExtra, LinkExtra>;

/** Columns come in order; without an order to sort by, d3-sankey would find one of its own. */
const asGiven = () => 0;

/**
 * Lays out a flow: d3-sankey joins nodes and links and stacks links within their nodes; where nodes stand is our own, all
 * columns from the same edge, each node with room for its label.
 */
export function sankeyLayout({ columns, links, total }: FlowColumns, size: SankeySize): SankeyLayout {
  if (links.length === 0 || total <= 0) return { items: [], links: [], length: 0 };
  const place = (items: readonly FlowItem[], column: number) => items.map((item): Node => ({ item, column }));
  const layout = sankey<NodeExtra, LinkExtra>()
    .nodeId(({ item }) => item.id)
    .nodeAlign(({ column }) => column)
    .nodeSort(asGiven)
    .linkSort(asGiven)
    .iterations(0);
  const graph = layout({
    nodes: columns.flatMap(place),
    links: links.map((link): Link => ({ link, source: link.from.id, target: link.to.id, value: link.ore })),
  });
  const scale = size.sum / total;
  const laid = columns.flatMap((_, column) =>
    stack(
      graph.nodes.filter((node) => node.column === column),
      column,
      scale,
      size,
    ),
  );
  graph.nodes.forEach((node, at) => {
    node.y0 = laid[at]!.start;
    node.y1 = laid[at]!.end;
  });
  for (const link of graph.links) link.width = link.value * scale;
  layout.update(graph);
  return {
    items: laid,
    links: graph.links.map(({ link, y0 = 0, y1 = 0, width = 0 }) => ({
      link,
      from: y0 - width / 2,
      to: y1 - width / 2,
      width,
    })),
    length: Math.max(...laid.map(({ room: [, end] }) => end)),
  };
}

function stack(
  nodes: readonly Node[],
  column: number,
  scale: number,
  { room, gap, groupGap }: SankeySize,
): readonly LaidItem[] {
  let at = 0;
  let parent: unknown;
  return nodes.map(({ item, targetLinks = [] }, index): LaidItem => {
    const length = item.ore * scale;
    const own = Math.max(length, room);
    const from = targetLinks.reduce<Link | undefined>(
      (best, link) => (best === undefined || link.value > best.value ? link : best),
      undefined,
    )?.source;
    if (index > 0) at += from === parent ? gap : groupGap;
    parent = from;
    const start = at + (own - length) / 2;
    const laid = { item, column, start, end: start + length, room: [at, at + own] } as const;
    at += own;
    return laid;
  });
}
