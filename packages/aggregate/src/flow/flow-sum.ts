import type { Measure, Ore } from "@lansmuseer/domain";
import type { FlowLevel } from "./flow-level.js";

/** The money at one level, with what it is known from; sums of the same level merge. */
export interface FlowSum<Level extends FlowLevel> {
  readonly level: Level;
  /** What the figures that are there come to. */
  readonly ore: Ore;
  /** How many figures a source states. */
  readonly stated: number;
  /** How many were worked out. */
  readonly derived: number;
  /** How many are missing; they are in no sum. */
  readonly missing: number;
}

/** One figure of a level. */
export interface FlowFigure {
  /** Öre. */
  readonly amount: Measure;
  /** How the amount was worked out, where no source states it. */
  readonly derivation?: string;
  /** Who states it. */
  readonly source?: string;
}

/** Whether a sum is stated throughout, has something derived in it, or has no figure at all. */
export type FlowSumKind = "known" | "derived" | "missing";

/** The level, or nothing where it is not one but several. */
type OneLevel<Level, Each = Level> = Each extends Level ? ([Level] extends [Each] ? Level : never) : never;

/**
 * Two sums of one level as one. Sums of different levels, or of a level that is not known, do not compile: the same krona
 * would be counted twice.
 */
export function addSums<Level extends FlowLevel>(
  left: FlowSum<OneLevel<Level>> & FlowSum<Level>,
  right: FlowSum<NoInfer<Level>>,
): FlowSum<Level> {
  return {
    level: left.level,
    ore: left.ore + right.ore,
    stated: left.stated + right.stated,
    derived: left.derived + right.derived,
    missing: left.missing + right.missing,
  };
}

/**
 * What figures of one level come to.
 *
 * @example
 * sumOf("region", [{ amount: { kind: "value", value: 500 } }]).ore; // 500
 */
export function sumOf<Level extends FlowLevel>(level: Level, figures: readonly FlowFigure[]): FlowSum<Level> {
  let ore = 0;
  let derived = 0;
  let missing = 0;
  for (const { amount, derivation } of figures)
    if (amount.kind === "missing") missing++;
    else {
      ore += amount.value;
      if (derivation !== undefined) derived++;
    }
  return { level, ore, stated: figures.length - derived - missing, derived, missing };
}

/** What kind of figure a sum is: one derived part makes a sum derived, and a sum of nothing but gaps is a gap. */
export function sumKind({ stated, derived, missing }: FlowSum<FlowLevel>): FlowSumKind {
  if (stated === 0 && derived === 0 && missing > 0) return "missing";
  return derived > 0 ? "derived" : "known";
}
