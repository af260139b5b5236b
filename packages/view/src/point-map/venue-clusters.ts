import { pushApart } from "../labels/push-apart.js";

/** A venue in px of the panel. */
export interface VenuePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One mark for one venue, or for several that stand too near each other. */
export interface VenueCluster {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** px. */
  readonly r: number;
}

/** Up to so many marks in view stand apart, each by itself. */
export const clusterAbove = 60;
/** Points nearer than this to the first of a cluster are in it, px. */
const reach = 26;
const markRadius = 6.5;
/** Half the gap between two marks, px. */
const marginPx = 1.5;

/** The radius of a cluster's disc: its area grows with its number, within what a map carries. */
export const clusterRadius = (count: number): number =>
  count === 1 ? markRadius : Math.min(24, Math.round(8 + 2.2 * Math.sqrt(count)));

/**
 * Gathers points that are near each other when there are more than `clusterAbove`; every point is in exactly one cluster. From
 * north to south and west to east, so that the same points always give the same clusters. Few points are only pushed apart.
 */
export function clusterVenues(
  points: readonly VenuePoint[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly VenueCluster[] {
  const inView = points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const gathered = inView.length > clusterAbove ? gather(inView) : inView.map(single);
  // What is outside the panel is not moved, and not drawn into it.
  const moved = pushApart(
    gathered.map(({ x, y, r }) => ({ x, y, r: r + marginPx })),
    width,
    height,
  );
  return gathered.map((cluster, at) => ({ ...cluster, x: moved[at]!.x, y: moved[at]!.y }));
}

const single = ({ id, x, y }: VenuePoint): VenueCluster => ({ ids: [id], x, y, r: markRadius });

function gather(points: readonly VenuePoint[]): readonly VenueCluster[] {
  const order = [...points].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const taken = new Set<VenuePoint>();
  return order.flatMap((first): readonly VenueCluster[] => {
    if (taken.has(first)) return [];
    const members = order.filter(
      (point) => !taken.has(point) && Math.hypot(point.x - first.x, point.y - first.y) <= reach,
    );
    for (const member of members) taken.add(member);
    const mean = (of: (point: VenuePoint) => number): number =>
      members.reduce((sum, point) => sum + of(point), 0) / members.length;
    return [
      {
        ids: members.map(({ id }) => id),
        x: mean(({ x }) => x),
        y: mean(({ y }) => y),
        r: clusterRadius(members.length),
      },
    ];
  });
}
