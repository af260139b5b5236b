import type { CulturePlan, PlainDate } from "@lansmuseer/domain";
import { confidenceMark } from "../figure/record-mark.js";
import { formatDate, type Language } from "../text/format.js";
import { type FactLine, factLine } from "./fact-lines.js";
import { factSheetText } from "./fact-sheet-text.js";
import { regionText } from "./region-text.js";

/** The years of a plan: "2023–2026", and "2018–" for one without an end. */
export const periodOf = ({ from, until }: CulturePlan): string =>
  from === undefined ? "" : `${from}–${until ?? ""}`;

/** Whether the plan's last year is over. */
export const hasEnded = ({ until }: CulturePlan, on: PlainDate): boolean =>
  until !== undefined && until < Number(on.slice(0, 4));

/** The last known plan with its period and its age on a day; what is not known of it is said to be missing. */
export function culturePlanLines(
  plan: CulturePlan | undefined,
  on: PlainDate,
  language: Language,
): readonly FactLine[] {
  const line = (parts: Parameters<typeof factLine>[0]) => factLine(parts, language);
  const words = regionText[language];
  const { terms } = factSheetText[language];
  if (plan === undefined) return [line({ id: "plan", term: terms.plan, value: undefined })];
  const { title, url, note, decided, decidedBy, periodConfidence, decidedConfidence } = plan;
  const day = formatDate(on, language);
  const { years: age, isBegun } = culturePlanAge(plan, on);
  return [
    line({ id: "plan", term: terms.plan, value: title, detail: note, href: url }),
    line({
      id: "period",
      term: words.period,
      value: periodOf(plan) || undefined,
      detail: hasEnded(plan, on)
        ? words.ended(day)
        : isBegun && age !== undefined
          ? words.age(age, true, day)
          : "",
      mark: confidenceMark(periodConfidence, language),
    }),
    line({
      id: "decided",
      term: terms.decided,
      value:
        [decided === undefined ? undefined : dateIn(decided, language), decidedBy]
          .filter((part) => part !== undefined)
          .join(", ") || undefined,
      detail: isBegun || age === undefined ? "" : words.age(age, false, day),
      mark: confidenceMark(decidedConfidence, language),
    }),
  ];
}

/** A day in words; a month or a year as it is written. */
const dateIn = (text: string, language: Language): string =>
  text.length === 10 ? formatDate(text, language) : text;

/** How old a plan is on a day, in whole years since it was decided, or since it began where that is not known. */
export interface CulturePlanAge {
  /** Undefined where neither is known, or it is yet to come. */
  readonly years: number | undefined;
  readonly isBegun: boolean;
}

/** A month or a year counts from its first day. */
export function culturePlanAge({ decided, from }: CulturePlan, on: PlainDate): CulturePlanAge {
  const since = decided ?? (from === undefined ? on : String(from));
  const isBefore = on.slice(4, since.length) < since.slice(4);
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4)) - (isBefore ? 1 : 0);
  const isKnown = years >= 0 && (decided !== undefined || from !== undefined);
  return { years: isKnown ? years : undefined, isBegun: decided === undefined };
}
