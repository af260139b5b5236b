/** The two languages that every visitor-facing word exists in. */
export type Language = "sv" | "en";

const locale = { sv: "sv-SE", en: "en-GB" } as const;

const counts: Partial<Record<Language, Intl.NumberFormat>> = {};

/** A whole number with the language's own groups: 199 046 (U+00A0) or 199,046. */
export function formatCount(count: number, language: Language): string {
  // Making a format costs more than using it a thousand times.
  counts[language] ??= new Intl.NumberFormat(locale[language], { maximumFractionDigits: 0 });
  return counts[language].format(count);
}

/** A date for running text, "26 november 2026", from an ISO date. */
export const formatDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
