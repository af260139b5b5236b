import {
  figuresAt,
  type FlowLevel,
  type FlowPath,
  type FlowSum,
  type FlowSumKind,
  sumKind,
  sumOf,
} from "@lansmuseer/aggregate";
import type { Language } from "../text/format.js";
import type { FlowChartData } from "./flow-chart-data.js";
import { flowName, flowNodeId, flowRank } from "./flow-names.js";

/** A place in the flow with the places that its money goes on to: the table's rows, and each öre under one only. */
export interface FlowBranch {
  readonly id: string;
  readonly level: FlowLevel;
  readonly name: string;
  /** Where it stands among its like. */
  readonly rank: number;
  /** The names from the first level to this one. */
  readonly way: readonly string[];
  readonly sum: FlowSum<FlowLevel>;
  readonly kind: FlowSumKind;
  readonly derivations: readonly string[];
  readonly sources: readonly string[];
  /** Öre the year before; undefined where nothing is known of it. */
  readonly before: number | undefined;
  readonly parts: readonly FlowBranch[];
}

/** The whole flow as branches, every recipient in it, also those that a picture gathers or cannot draw. */
export function flowTree(
  { paths, before }: Pick<FlowChartData, "paths" | "before">,
  levels: readonly FlowLevel[],
  language: Language,
): readonly FlowBranch[] {
  return branches(paths, before?.paths ?? [], levels, [], "", language);
}

function branches(
  paths: readonly FlowPath[],
  former: readonly FlowPath[],
  [level, ...rest]: readonly FlowLevel[],
  way: readonly string[],
  parent: string,
  language: Language,
): readonly FlowBranch[] {
  if (level === undefined) return [];
  const groups = new Map<string, { now: FlowPath[]; before: FlowPath[] }>();
  const put = (path: FlowPath, side: "now" | "before") => {
    const id = flowNodeId(level, path);
    const group = groups.get(id) ?? { now: [], before: [] };
    group[side].push(path);
    groups.set(id, group);
  };
  for (const path of paths) put(path, "now");
  for (const path of former) put(path, "before");
  return [...groups]
    .map(([id, { now, before }]): FlowBranch => {
      const [first] = now.length > 0 ? now : before;
      const name = flowName(level, first!, language);
      const figures = figuresAt(level, now);
      const sum = sumOf(level, figures);
      const distinct = (texts: readonly (string | undefined)[]) => [
        ...new Set(texts.filter((text) => text !== undefined)),
      ];
      const key = `${parent}/${id}`;
      return {
        id: key,
        level,
        name,
        rank: flowRank(level, first!),
        way: [...way, name],
        sum,
        kind: now.length === 0 ? "missing" : sumKind(sum),
        derivations: distinct(figures.map(({ derivation }) => derivation)),
        sources: distinct(figures.map(({ source }) => source)),
        before: knownSum(level, before),
        parts: branches(now, before, rest, [...way, name], key, language),
      };
    })
    .sort((a, b) => a.rank - b.rank || b.sum.ore - a.sum.ore || (a.name < b.name ? -1 : 1));
}

/** What paths come to, where any of them is known. */
export function knownSum(level: FlowLevel, paths: readonly FlowPath[]): number | undefined {
  const sum = sumOf(level, figuresAt(level, paths));
  return sum.stated + sum.derived > 0 ? sum.ore : undefined;
}
