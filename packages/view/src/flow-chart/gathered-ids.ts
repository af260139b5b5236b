import type { FlowLevel, FlowPath } from "@lansmuseer/aggregate";
import { flowNodeId } from "./flow-names.js";

/** As many recipients have a place of their own in a picture. */
export const rowLimit = 25;
/** A recipient with a smaller part of the whole has none. */
const smallest = 0.01;

/**
 * The recipients without a place of their own in the last column: they are gathered by the place that they come from. One that would be gathered alone keeps its place; money without a recipient always has one.
 */
export function gatheredIds(
  drawn: readonly FlowPath[],
  levels: readonly FlowLevel[],
  total: number,
): ReadonlySet<string> {
  const last = levels.at(-1);
  const before = levels.at(-2);
  if (last !== "recipient" || before === undefined) return new Set();
  const sizes = new Map<string, { ore: number; readonly parents: Set<string> }>();
  for (const path of drawn) {
    if (path.recipient === undefined || path.amount.kind === "missing") continue;
    const id = flowNodeId(last, path);
    const size = sizes.get(id) ?? { ore: 0, parents: new Set() };
    size.ore += path.amount.value;
    size.parents.add(flowNodeId(before, path));
    sizes.set(id, size);
  }
  const small = [...sizes]
    .sort(([, a], [, b]) => b.ore - a.ore)
    .filter(([, { ore }], at) => ore < total * smallest || at >= rowLimit);
  const counts = new Map<string, number>();
  for (const [, { parents }] of small)
    for (const parent of parents) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  const isAlone = (parents: ReadonlySet<string>) => [...parents].every((parent) => counts.get(parent) === 1);
  return new Set(small.flatMap(([id, { parents }]) => (isAlone(parents) ? [] : [id])));
}
