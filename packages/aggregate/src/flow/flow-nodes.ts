import type { FlowLevel } from "./flow-level.js";
import type { FlowPath } from "./flow-path.js";
import { sumAt } from "./figures-at.js";
import type { FlowSum } from "./flow-sum.js";
import { groupBy } from "./group-by.js";

/** One place at a level that money passes: a fund, a region, an area, a recipient, or what has none of them. */
export interface FlowNode<Level extends FlowLevel = FlowLevel> {
  /** What tells the node from the others of its level. */
  readonly key: string;
  readonly level: Level;
  readonly sum: FlowSum<Level>;
  readonly paths: readonly FlowPath[];
}

/** Money on its way between two nodes of levels that follow each other. */
export interface FlowStream<Level extends FlowLevel = FlowLevel> {
  readonly from: string;
  readonly to: string;
  /** The level that the stream goes to. */
  readonly level: Level;
  readonly sum: FlowSum<Level>;
  readonly paths: readonly FlowPath[];
}

/**
 * The nodes of one level, as their money comes first in the paths.
 *
 * @example
 * nodesAt("region", []); // []
 */
export function nodesAt<Level extends FlowLevel>(
  level: Level,
  paths: readonly FlowPath[],
): readonly FlowNode<Level>[] {
  const groups = groupBy(paths, (path) => nodeKey(level, path));
  return [...groups].map(([key, of]) => ({ key, level, sum: sumAt(level, of), paths: of }));
}

/** The streams from one level to another further down. */
export function streamsBetween<Level extends FlowLevel>(
  above: FlowLevel,
  level: Level,
  paths: readonly FlowPath[],
): readonly FlowStream<Level>[] {
  return nodesAt(above, paths).flatMap(({ key: from, paths: through }) =>
    nodesAt(level, through).map(({ key: to, sum, paths: of }) => ({ from, to, level, sum, paths: of })),
  );
}

/** What tells a node from the others of its level: where a path has none, why. */
export function nodeKey(level: FlowLevel, path: FlowPath): string {
  const { fund, region, direct, area, recipient, remainder = "not-published" } = path;
  switch (level) {
    case "fund":
      return fund;
    case "region":
      return direct ? `direct-${region}` : region;
    case "area":
      return area ?? remainder;
    case "recipient":
      return recipient === undefined
        ? remainder
        : `${region} ${recipient.organizationNumber ?? recipient.name}`;
  }
}
