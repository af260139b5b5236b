import {
  type MunicipalityCode,
  type MunicipalityForm,
  type Origin,
  organizationForms,
  type PolicyStatus,
} from "@lansmuseer/domain";
import { municipalityFacts } from "@lansmuseer/places";
import { confidenceMark, recordMark } from "../figure/record-mark.js";
import { missingWords } from "../table/missing-words.js";
import { safeHref } from "../table/table-view.js";
import { formatCount, formatDate, type Language } from "../text/format.js";
import { formatMoney } from "../text/money.js";
import type { FactSheetData } from "./fact-sheet-data.js";
import type { FactSheetText } from "./fact-sheet-text.js";
import { policyOf } from "./policy-facts.js";

/** A fact in words, with the mark it has to carry and where it leads. */
export interface FactLine {
  readonly id: string;
  readonly term: string;
  readonly value: string;
  /** Read after the value, less loud. */
  readonly detail: string | undefined;
  readonly mark: string | undefined;
  readonly href: string | undefined;
  /** True where `value` says that there is none. */
  readonly isMissing: boolean;
  /** Where a policy document stands, for its sign. */
  readonly status?: PolicyStatus | "unknown";
}

interface LineParts {
  readonly id: string;
  readonly term: string;
  readonly value: string | undefined;
  readonly detail?: string | undefined;
  readonly mark?: string | undefined;
  readonly href?: string | undefined;
  readonly status?: PolicyStatus | "unknown";
}

/** A line of its parts; where there is no value, the words for why. */
export function factLine(parts: LineParts, language: Language): FactLine {
  const { value, status } = parts;
  return {
    id: parts.id,
    term: parts.term,
    value: value ?? missingWords[language]["not-reported"],
    detail: parts.detail || undefined,
    mark: parts.mark,
    href: safeHref(parts.href),
    isMissing: value === undefined,
    ...(status === undefined ? {} : { status }),
  };
}

/** Everything in the sheet that may be made up. */
export const recordsOf = ({ facts, forms, policies }: FactSheetData): readonly Origin[] => [
  ...facts,
  ...forms,
  ...policies,
];

/** The facts of a municipality that are words: locality, policy document, administration, grants. */
export function municipalityLines(
  code: MunicipalityCode,
  data: FactSheetData,
  text: FactSheetText,
  language: Language,
): readonly FactLine[] {
  const line = (parts: LineParts): FactLine => factLine(parts, language);
  return [
    line(localitiesOf(code, data, text, language)),
    line(localityOf(code, text, language)),
    line(policyLine(code, data, text, language)),
    line(formOf(code, data, text, language)),
    line(grantsOf(code, data, text, language)),
  ];
}

function localitiesOf(
  code: MunicipalityCode,
  { facts, ...data }: FactSheetData,
  text: FactSheetText,
  language: Language,
): LineParts {
  const counted = facts
    .filter(({ municipality, localities }) => municipality === code && localities.kind === "value")
    .sort((a, b) => b.year - a.year)[0];
  const parts = { id: "localities", term: text.terms.localities };
  if (counted?.localities.kind !== "value") return { ...parts, value: undefined };
  return {
    ...parts,
    value: formatCount(counted.localities.value, language),
    detail: String(counted.year),
    mark: recordMark(counted, recordsOf({ ...data, facts }), language),
  };
}

function localityOf(code: MunicipalityCode, text: FactSheetText, language: Language): LineParts {
  const register = municipalityFacts(code);
  const locality = register?.largestLocality;
  const parts = { id: "locality", term: text.terms.locality };
  if (locality === undefined)
    return { ...parts, value: register === undefined ? undefined : text.noLocality };
  const { name, population2020 } = locality.value;
  return {
    ...parts,
    value: text.locality(name, formatCount(population2020, language)),
    mark: confidenceMark(locality.confidence, language),
  };
}

function policyLine(
  code: MunicipalityCode,
  data: FactSheetData,
  text: FactSheetText,
  language: Language,
): LineParts {
  const found = policyOf(code, data.policies, data.on);
  const facts = data.facts.filter(({ municipality }) => municipality === code);
  const address = facts.findLast(({ policyUrl }) => policyUrl !== undefined)?.policyUrl;
  const parts = { id: "policy", term: text.terms.policy };
  if (found === undefined) return { ...parts, value: undefined, href: address, status: "unknown" };
  const { document, status } = found;
  const { period, adopted, title, url } = document;
  const words = capital(text.policy[status]);
  const until = period.until === undefined ? undefined : text.until(formatDate(period.until, language));
  const isOver = status === "expired" && period.until !== undefined;
  const details = [
    title,
    isOver ? text.ended(formatDate(period.until, language)) : status === "in-force" ? until : undefined,
    adopted === undefined ? undefined : text.adopted(formatDate(adopted, language)),
  ];
  return {
    ...parts,
    value: words,
    detail: details.filter((each) => each !== undefined).join(", "),
    mark: recordMark(document, recordsOf(data), language),
    href: url ?? address,
    status,
  };
}

function formOf(
  code: MunicipalityCode,
  data: FactSheetData,
  text: FactSheetText,
  language: Language,
): LineParts {
  const told = newestForm(code, data);
  const form = organizationForms.find(({ id }) => id === told?.form);
  return {
    id: "form",
    term: text.terms.form,
    value: form === undefined ? undefined : capital(form[language]),
    detail: told === undefined ? undefined : String(told.year),
    mark: told === undefined ? undefined : recordMark(told, recordsOf(data), language),
  };
}

/** The latest that is known of where culture belongs: of the table of forms, else of the facts. */
export function newestForm(
  code: MunicipalityCode,
  { facts, forms }: FactSheetData,
): MunicipalityForm | undefined {
  const told = facts.flatMap(({ organizationForm: form, ...fact }) =>
    form === undefined ? [] : [{ ...fact, form }],
  );
  return [...forms, ...told]
    .filter(({ municipality }) => municipality === code)
    .sort((a, b) => b.year - a.year)[0];
}

function grantsOf(
  code: MunicipalityCode,
  data: FactSheetData,
  text: FactSheetText,
  language: Language,
): LineParts {
  const received = data.grants
    .filter(({ municipality }) => municipality === code)
    .sort((a, b) => b.year - a.year)[0];
  const parts = { id: "grants", term: text.terms.grants };
  if (received === undefined) return { ...parts, value: undefined };
  const { amount, count, year } = received;
  return {
    ...parts,
    value: amount.kind === "value" ? formatMoney(amount.value, language) : undefined,
    detail: text.decisions(count, year),
  };
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
