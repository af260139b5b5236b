import type { GrantTable } from "@lansmuseer/aggregate";
import type { FigureChoice } from "@lansmuseer/elements";
import { fieldText, grantChoiceWords, type Language, type TrendForm } from "@lansmuseer/view";
import { dividingFields, fieldOfWord, type FieldWord } from "../grant-figures/grant-fields.js";

/** What a trend can be split by. */
export const splits: readonly FieldWord[] = [
  "area",
  "program",
  "target-group",
  "municipality",
  "call",
  "field",
  "region",
  "recipient",
];

/** What is shown now. */
export interface TrendShown {
  readonly split: FieldWord | "none";
  readonly form: TrendForm;
  /** Absent where the figures are no kronor. */
  readonly prices: string | undefined;
  /** Whose kronor real prices are in. */
  readonly year: number;
}

/** The lists above a trend: what it is split by, how it is drawn, whose kronor it is in. */
export function trendChoices(
  table: GrantTable,
  { split, form, prices, year }: TrendShown,
  language: Language,
): readonly FigureChoice[] {
  const words = grantChoiceWords[language];
  const dividing = dividingFields(table, splits);
  const isListed = split === "none" || dividing.includes(split);
  const fields = (isListed ? dividing : [split, ...dividing]).map((value) => ({
    value,
    label: fieldText[language][fieldOfWord(value)]?.name ?? value,
  }));
  const drawn = (["stacked", "lines", "panels"] as const).map((value) => ({
    value,
    label: words.forms[value],
  }));
  const worth = [
    { value: "nominal", label: words.nominal },
    { value: "real", label: words.real(year) },
  ];
  return [
    {
      id: "split",
      label: words.split,
      value: split,
      options: [...fields, { value: "none", label: words.none }],
    },
    { id: "form", label: words.form, value: form === "auto" ? "lines" : form, options: drawn },
    ...(prices === undefined ? [] : [{ id: "prices", label: words.prices, value: prices, options: worth }]),
  ];
}
