import type { PlainPeriod } from "@lansmuseer/domain";
import { formatDate, type Language } from "./format.js";

const open = {
  sv: { from: (day: string) => `från ${day}`, until: (day: string) => `till ${day}` },
  en: { from: (day: string) => `from ${day}`, until: (day: string) => `until ${day}` },
} as const;

/** A run of days for running text: "12 mars 2024", "12–14 mars 2024", "från 12 mars 2024"; empty when no day is known. */
export function formatPeriod({ from, until }: PlainPeriod, language: Language): string {
  if (from === undefined) return until === undefined ? "" : open[language].until(formatDate(until, language));
  const first = formatDate(from, language);
  if (until === undefined) return open[language].from(first);
  const last = formatDate(until, language);
  if (from === until) return first;
  const begin = from.slice(0, 7) === until.slice(0, 7) ? String(Number(from.slice(8))) : first;
  return `${begin}–${last}`;
}

/** The years that some days lie in: "2024", "2022–2024"; empty when there are none. */
export function formatYears(days: readonly string[]): string {
  const years = days.map((day) => day.slice(0, 4)).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
