import type { MissingReason } from "@lansmuseer/domain";

/** What an area is filled with: a class of a ramp, a category, or what no ramp has. */
export type AreaFill =
  | `seq5-${1 | 2 | 3 | 4 | 5}`
  | `seq7-${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `div-${"n3" | "n2" | "n1" | "0" | "p1" | "p2" | "p3"}`
  | CategoryFill
  | "land"
  | "zero"
  | "not-reported"
  | "suppressed"
  | "not-applicable";

/** The fills of categories: those of policy documents, and seven tints for all others. */
export type CategoryFill =
  `status-${"in-force" | "no-end" | "expired" | "missing"}` | `tint-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** The sign that a category has beside its fill: a drawn one, or a letter. */
export type AreaGlyph =
  "check" | "endless" | "clock" | "pen" | "cross" | "A" | "B" | "C" | "D" | "E" | "F" | "G";

/** Nobody says why: that looks as if nobody had reported. */
export const missingFill = (reason: MissingReason): AreaFill =>
  reason === "unknown" ? "not-reported" : reason;

/** The fill of a class, from 0, of so many: a ramp of five or seven is spread over fewer. */
export function rampFill(at: number, classes: number): AreaFill {
  const steps = classes > 5 ? 7 : 5;
  const step = classes === 1 ? Math.ceil(steps / 2) : 1 + Math.round((at * (steps - 1)) / (classes - 1));
  return `seq${steps}-${step}` as AreaFill;
}

const minus = ["n1", "n2", "n3"] as const;
const plus = ["p1", "p2", "p3"] as const;

/** The fill of a class of change, from 0, of so many: the middle one has no colour of its own. */
export function changeFill(at: number, classes: number): AreaFill {
  const middle = (classes - 1) / 2;
  if (at === middle) return "div-0";
  // Two steps are told apart best by the first and the last colour.
  const step = Math.abs(at - middle) - 1 + (middle === 2 && Math.abs(at - middle) === 2 ? 1 : 0);
  return `div-${(at < middle ? minus : plus)[Math.min(step, 2)]!}`;
}
