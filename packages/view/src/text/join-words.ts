import type { Language } from "./format.js";

const and = { sv: " och ", en: " and " } as const;

/** A list as it is read out: "Film", "film och dans", "film, dans och musik". */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")}${and[language]}${last}`;
}

/** The clauses that are there, with commas between and a capital first. */
export function joinClauses(clauses: readonly (string | undefined)[]): string {
  const text = clauses.filter((clause) => clause !== undefined && clause !== "").join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
