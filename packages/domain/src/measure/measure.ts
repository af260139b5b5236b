/** Why a figure is missing. */
export const missingReasons = ["not-reported", "not-applicable", "suppressed", "unknown"] as const;

/**
 * Why a figure is missing: nobody has reported it, it cannot exist, it is held back for secrecy, or no one says why.
 */
export type MissingReason = (typeof missingReasons)[number];

/** A figure, or the reason why there is none. A missing figure is never 0. */
export type Measure =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/**
 * A figure that is there.
 *
 * @throws RangeError when `number` is NaN or infinite: a division by nothing is missing, not a figure
 */
export function value(number: number): Measure {
  if (!Number.isFinite(number)) throw new RangeError(`value: a finite number required, got ${number}`);
  return { kind: "value", value: number };
}

/** A figure that is not there, and why. */
export function missing(reason: MissingReason): Measure {
  return { kind: "missing", reason };
}

/**
 * The measure with its figure changed; a missing one keeps its reason and `change` is not called.
 *
 * @throws RangeError when `change` returns NaN or an infinite number
 * @example
 * mapMeasure(value(2_000), (kronor) => kronor / 1_000); // { kind: "value", value: 2 }
 */
export function mapMeasure(measure: Measure, change: (value: number) => number): Measure {
  return measure.kind === "missing" ? measure : value(change(measure.value));
}

/** Which reason is told when both figures are missing: a secret stays a secret, and a definite reason beats a vague one. */
const TOLD_FIRST: readonly MissingReason[] = ["suppressed", "not-reported", "not-applicable", "unknown"];

/**
 * One measure out of two. Missing when either is: a sum with a gap in it is a gap. When both are missing, the reason
 * told first is suppressed, then not reported, then not applicable, then unknown, whichever side it stands on.
 *
 * @throws RangeError when `join` returns NaN or an infinite number
 * @example
 * combine(value(1), missing("not-reported"), (a, b) => a + b); // { kind: "missing", reason: "not-reported" }
 */
export function combine(
  left: Measure,
  right: Measure,
  join: (left: number, right: number) => number,
): Measure {
  if (left.kind === "value" && right.kind === "value") return value(join(left.value, right.value));
  const reasons = [left, right].flatMap((measure) => (measure.kind === "missing" ? [measure.reason] : []));
  return missing(TOLD_FIRST.find((reason) => reasons.includes(reason)) ?? "unknown");
}
