import type { ChoroplethBreaks } from "@lansmuseer/view";

const methods = ["natural", "quantile", "equal"] as const;

/** `natural`, `quantile`, `equal`, or limits of one's own: `50 100 200,5`. Undefined for anything else. */
export function breaksIn(text: string): ChoroplethBreaks | undefined {
  const method = methods.find((each) => each === text.trim());
  if (method !== undefined) return method;
  const limits = text
    .trim()
    .split(/[\s;]+/)
    .map((word) => Number(word.replace(",", ".")));
  return text.trim() !== "" && limits.every(Number.isFinite) ? limits : undefined;
}
