import type { FlowPicture, PlacedItem, PlacedLink } from "./flow-picture.js";

/** Where a key leads: with the money, against it, or to what stands beside. */
export type FlowDirection = "along" | "back" | "next" | "previous";

/**
 * The place or stream that a key leads to: from a place along its largest stream, from a stream to where it ends; beside a
 * place stand those of its column, beside a stream those that leave the same place. Nothing at an end.
 */
export function flowStep(
  picture: FlowPicture,
  from: string | undefined,
  direction: FlowDirection,
): string | undefined {
  const { items, links } = picture;
  const item = items.find((one) => one.item.id === from);
  if (item !== undefined) return stepFromItem(picture, item, direction);
  const link = links.find((one) => one.link.id === from);
  if (link === undefined) return items[0]?.item.id;
  if (direction === "along") return link.link.to.id;
  if (direction === "back") return link.link.from.id;
  const beside = links.filter((one) => one.link.from === link.link.from);
  return beside[beside.indexOf(link) + (direction === "next" ? 1 : -1)]?.link.id;
}

function stepFromItem(
  { items, links, isDown }: FlowPicture,
  at: PlacedItem,
  direction: FlowDirection,
): string | undefined {
  if (direction === "along") return largest(links.filter(({ link }) => link.from.id === at.item.id));
  if (direction === "back") return largest(links.filter(({ link }) => link.to.id === at.item.id));
  // Downwards the places are one list.
  const beside = isDown ? items : items.filter(({ column }) => column === at.column);
  return beside[beside.indexOf(at) + (direction === "next" ? 1 : -1)]?.item.id;
}

function largest(links: readonly PlacedLink[]): string | undefined {
  const [first, ...others] = links;
  return others.reduce(
    (best, one) => (best === undefined || one.link.ore > best.link.ore ? one : best),
    first,
  )?.link.id;
}

/** What is followed: each stream's part of the money that passes a place or a stream, and the places that it passes. */
export interface FollowedMoney {
  readonly bands: readonly { readonly id: string; readonly path: string }[];
  readonly ids: ReadonlySet<string>;
}

export function followedMoney(picture: FlowPicture, id: string | undefined): FollowedMoney {
  const chosen =
    picture.items.find(({ item }) => item.id === id)?.item ??
    picture.links.find(({ link }) => link.id === id)?.link;
  if (chosen === undefined) return { bands: [], ids: new Set() };
  const paths = new Set(chosen.paths);
  const bands = picture.links.flatMap(({ link, part }) => {
    const shared = link.paths.filter((path) => paths.has(path));
    const ore = shared.reduce((sum, { amount }) => sum + (amount.kind === "value" ? amount.value : 0), 0);
    return ore > 0 ? [{ id: link.id, path: part(ore / link.ore) }] : [];
  });
  const passed = picture.items.filter(({ item }) => item.paths.some((path) => paths.has(path)));
  return { bands, ids: new Set(passed.map(({ item }) => item.id)) };
}
