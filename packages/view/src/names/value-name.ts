import { culturalAreas, culturalFields, grantPrograms, targetGroups } from "@lansmuseer/domain";
import { municipalities, regions } from "@lansmuseer/places";
import type { Language } from "../text/format.js";
import { fieldText } from "./field-text.js";

interface Named {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
}

/** The target group of everyone, so that "Alla fick mest" does not say that every group did. */
const everyone: Named = { id: "everyone", sv: "målgruppen alla", en: "the target group everyone" };

const listed: Readonly<Record<string, readonly Named[]>> = {
  area: culturalAreas,
  field: culturalFields,
  program: grantPrograms,
  targetGroup: [everyone, ...targetGroups],
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

function placeName(code: string): string | undefined {
  return code.length === 2
    ? regions.find((region) => region.code === code)?.region
    : municipalities().find((municipality) => municipality.code === code)?.name;
}

/** Whether a value is called what the data calls it: no list of ours has a name for it. */
export const isNamedByData = (field: string, value: string | null): boolean =>
  value !== null &&
  !/municipality|region|year/i.test(field) &&
  listed[field]?.some(({ id }) => id === value) !== true;

/**
 * What a reader calls a value of a field of grants: the municipality of a code, the area of an id. What no list has, such as a
 * call or a recipient, is called what it is; a missing value says so.
 *
 * @param field a field of a query of `@lansmuseer/aggregate`
 */
export function valueName(field: string, value: string | null, language: Language): string {
  if (value === null) return fieldText[language][field]?.missing ?? fieldText[language]["other"]!.missing;
  if (/municipality|region/i.test(field)) return placeName(value) ?? value;
  const found = listed[field]?.find(({ id }) => id === value)?.[language];
  return found === undefined ? value : capital(found);
}
