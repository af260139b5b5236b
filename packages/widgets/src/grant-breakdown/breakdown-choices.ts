import type { GrantTable } from "@lansmuseer/aggregate";
import type { FigureChoice } from "@lansmuseer/elements";
import {
  fieldText,
  grantChoiceWords,
  grantMeasure,
  type GrantMeasureName,
  grantMeasureNames,
  type Language,
} from "@lansmuseer/view";
import { dividingFields, fieldOfWord, fieldWords, type FieldWord } from "../grant-figures/grant-fields.js";

/** Places with a number of inhabitants. */
const places: readonly FieldWord[] = ["municipality", "region", "seat", "seat-region"];

/** What can be shown of the values of a field: per inhabitant, only places. */
export const measuresBy = (by: FieldWord): readonly [GrantMeasureName, ...GrantMeasureName[]] => {
  const [first, ...others] = grantMeasureNames;
  return [first, ...others.filter((name) => name !== "per-inhabitant" || places.includes(by))];
};

/** The lists above a breakdown: by what, and of what. */
export function breakdownChoices(
  table: GrantTable,
  by: FieldWord,
  measure: GrantMeasureName,
  language: Language,
): readonly FigureChoice[] {
  const words = grantChoiceWords[language];
  const dividing = dividingFields(table, fieldWords);
  const fields = (dividing.includes(by) ? dividing : [by, ...dividing]).map((value) => ({
    value,
    label: fieldText[language][fieldOfWord(value)]?.name ?? value,
  }));
  const shown = measuresBy(by).map((value) => ({ value, label: grantMeasure(value, language).name }));
  return [
    { id: "by", label: words.by, value: by, options: fields },
    { id: "measure", label: words.measure, value: measure, options: shown },
  ];
}
