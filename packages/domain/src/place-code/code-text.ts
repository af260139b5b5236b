/**
 * The text of a code cell without the space around it and the country prefix `SE-`; a spreadsheet's whole number as
 * its digits. `undefined` for everything else that a cell may hold.
 */
export function codeText(input: unknown): string | undefined {
  if (typeof input === "number") return Number.isSafeInteger(input) ? String(input) : undefined;
  if (typeof input !== "string") return undefined;
  return input.trim().replace(/^se-/iu, "");
}
