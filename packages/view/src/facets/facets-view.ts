import { fieldText } from "../names/field-text.js";
import { isNamedByData, valueName } from "../names/value-name.js";
import { formatCount, type Language } from "../text/format.js";
import { moneyInWords } from "../text/money.js";
import type { FacetChoice, FacetField, FacetsData, FacetsState, FacetValue } from "./facets-data.js";
import { facetsText, type FacetsText } from "./facets-text.js";

/** A value with its name, ready to be chosen. */
export interface FacetOption {
  readonly value: string | null;
  readonly name: string;
  readonly count: string;
  readonly isChosen: boolean;
  /** Called what the data calls it. */
  readonly isData: boolean;
  /** Chosen alone it would keep nothing. */
  readonly isEmpty: boolean;
}

export interface FacetGroup {
  readonly field: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** None while the field is closed: nobody sees how many decisions each would keep. */
  readonly options: readonly FacetOption[];
  /** How many are chosen. */
  readonly chosen: number;
}

/** Fields that a reader has opened, or closed; any other is open while something is chosen in it. */
export type OpenFields = Readonly<Record<string, boolean>>;

/** A choice that can be taken back alone. */
export interface FacetChip {
  readonly field: string;
  readonly label: string;
  readonly isData: boolean;
  /** What is left in the field without it; an empty list takes the condition away. */
  readonly rest: readonly (string | null)[];
}

export interface FacetsView {
  readonly text: FacetsText;
  readonly language: Language;
  readonly years: {
    readonly name: string;
    readonly all: readonly string[];
    readonly from: string;
    readonly to: string;
  };
  readonly groups: readonly FacetGroup[];
  readonly recipients: Pick<FacetGroup, "field" | "name" | "options"> & {
    readonly typed: string;
    readonly status: string;
  };
  readonly chips: readonly FacetChip[];
  /** "128 beslut, 24,3 miljoner kronor". */
  readonly result: string;
  /** Ways out when nothing is left, the one that gives most first. */
  readonly ways: readonly { readonly field: string; readonly label: string }[];
}

const listIn = (choice: FacetChoice | undefined): readonly (string | null)[] =>
  choice === undefined || "from" in choice ? [] : choice;

/** Fields whose values have an order of their own, in which they are given; any other goes by name. */
const ordered: ReadonlySet<string> = new Set(["area", "field", "program", "targetGroup"]);

/** A panel of facets, ready to be drawn. */
export function facetsView(
  data: FacetsData,
  { language, chosen }: FacetsState,
  open: OpenFields = {},
): FacetsView {
  const text = facetsText[language];
  const collator = new Intl.Collator(language === "sv" ? "sv" : "en");
  const nameOf = (field: string, value: string | null): string =>
    (value !== null && field === "recipient" ? data.recipientNames[value] : undefined) ??
    valueName(field, value, language);
  const option = (field: string, { value, count }: FacetValue, name = nameOf(field, value)): FacetOption => ({
    value,
    name,
    count: formatCount(count, language),
    isChosen: listIn(chosen[field]).includes(value),
    isData: isNamedByData(field, value),
    isEmpty: count === 0,
  });
  const group = (field: string, optionsOf: () => readonly FacetOption[]): FacetGroup => {
    const { length } = listIn(chosen[field]);
    const isOpen = open[field] ?? length > 0;
    return {
      field,
      name: fieldName(field, language),
      isOpen,
      options: isOpen ? optionsOf() : [],
      chosen: length,
    };
  };
  const options = ({ field, values }: FacetField): readonly FacetOption[] =>
    // The order never follows the counts: what a reader is about to choose must not move. What is missing stands last.
    values
      .map((each) => ({ each, shown: option(field, each) }))
      .sort(
        (a, b) =>
          Number(a.each.value === null) - Number(b.each.value === null) ||
          (ordered.has(field) ? 0 : collator.compare(a.shown.name, b.shown.name)),
      )
      .map(({ shown }) => shown);
  const groups = data.fields.map((own) => group(own.field, () => options(own)));
  return {
    text,
    language,
    years: yearsOf(data, chosen, language),
    groups,
    recipients: {
      field: "recipient",
      name: fieldName("recipient", language),
      options: data.recipients.names.map(({ value, name, count }) =>
        option("recipient", { value, count }, name),
      ),
      typed: data.recipients.typed,
      status: data.recipients.typed.trim() === "" ? "" : text.recipientsFound(data.recipients.names.length),
    },
    chips: chipsOf(chosen, nameOf),
    result: resultOf(data, text, language),
    ways:
      data.result.count > 0
        ? []
        : [...data.without]
            .filter(({ count }) => count > 0)
            .sort((a, b) => b.count - a.count)
            .map(({ field, count }) => ({
              field,
              label: text.loosen(
                fieldName(field, language).toLocaleLowerCase(language),
                formatCount(count, language),
              ),
            })),
  };
}

const fieldName = (field: string, language: Language): string =>
  (fieldText[language][field] ?? fieldText[language]["other"])!.name;

function yearsOf(
  { years }: FacetsData,
  chosen: FacetsState["chosen"],
  language: Language,
): FacetsView["years"] {
  const all = years.flatMap(({ value }) => value ?? []).sort();
  const choice = chosen["year"];
  const run =
    choice === undefined
      ? undefined
      : "from" in choice
        ? choice
        : { from: [...choice].sort()[0] ?? "", to: [...choice].sort().at(-1) ?? "" };
  return {
    name: fieldName("year", language),
    all,
    from: run?.from ?? all[0] ?? "",
    to: run?.to ?? all.at(-1) ?? "",
  };
}

function chipsOf(
  chosen: FacetsState["chosen"],
  nameOf: (field: string, value: string | null) => string,
): readonly FacetChip[] {
  return Object.entries(chosen).flatMap(([field, choice]): readonly FacetChip[] => {
    if ("from" in choice)
      return [
        {
          field,
          label: choice.from === choice.to ? choice.from : `${choice.from}–${choice.to}`,
          isData: false,
          rest: [],
        },
      ];
    return choice.map((value) => ({
      field,
      label: nameOf(field, value),
      isData: isNamedByData(field, value),
      rest: choice.filter((each) => each !== value),
    }));
  });
}

function resultOf({ result }: FacetsData, text: FacetsText, language: Language): string {
  if (result.count === 0) return text.nothing;
  const amount = result.awarded.kind === "value" ? moneyInWords(result.awarded.value, language) : undefined;
  return text.result(formatCount(result.count, language), result.count === 1, amount);
}
