import { value } from "@lansmuseer/domain";
import type { FlowLevel } from "./flow-level.js";
import type { FlowPath } from "./flow-path.js";
import { type FlowFigure, type FlowSum, sumOf } from "./flow-sum.js";

/**
 * The figures that paths stand on at a level. Down to the region that is what the region was given, however its lines are
 * known: a sum that is stated stays stated when nobody has published how it was divided.
 */
export function figuresAt(level: FlowLevel, paths: readonly FlowPath[]): readonly FlowFigure[] {
  if (level !== "fund" && level !== "region") return paths;
  const figures: FlowFigure[] = [];
  const parts = new Map<FlowFigure, number>();
  for (const path of paths) {
    const { amount, partOf } = path;
    if (partOf === undefined) figures.push(path);
    else parts.set(partOf, (parts.get(partOf) ?? 0) + (amount.kind === "value" ? amount.value : 0));
  }
  return [...figures, ...[...parts].map(([whole, ore]) => ({ ...whole, amount: value(ore) }))];
}

/** What paths come to at a level. */
export function sumAt<Level extends FlowLevel>(level: Level, paths: readonly FlowPath[]): FlowSum<Level> {
  return sumOf(level, figuresAt(level, paths));
}
