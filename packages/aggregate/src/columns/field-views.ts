import type { BaseField, FieldName } from "./field-names.js";
import type { Dictionary, FieldColumn, FieldView } from "./grant-table.js";

/** A place is a municipality of four digits or a region of two; a municipality's first two digits are its region. */
const municipalityOf = (place: string | null): string | null => (place?.length === 4 ? place : null);
const regionOf = (place: string | null): string | null => place?.slice(0, 2) ?? null;

function derived(
  base: BaseField,
  places: Dictionary,
  read: (place: string | null) => string | null,
): FieldView {
  const dictionary: (string | null)[] = [];
  const codeOf = new Map<string | null, number>();
  const codes = new Uint32Array(places.length);
  places.forEach((place, index) => {
    const value = read(place);
    let code = codeOf.get(value);
    if (code === undefined) {
      code = dictionary.push(value) - 1;
      codeOf.set(value, code);
    }
    codes[index] = code;
  });
  return { base, dictionary, codes };
}

/** What stands for every recipient that is a natural person: a group of them, never a name. */
export const NATURAL_PERSON = "natural-person";

/**
 * The fields that can be read from the columns that there are.
 *
 * @param isPerson whether a recipient is a natural person, if any is
 */
export function fieldViews(
  columns: Readonly<Partial<Record<BaseField, FieldColumn>>>,
  isPerson?: (recipient: string | null) => boolean,
): Partial<Record<FieldName, FieldView>> {
  const views: Partial<Record<FieldName, FieldView>> = {};
  for (const [base, { dictionary }] of Object.entries(columns) as [BaseField, FieldColumn][]) {
    if (base === "place") {
      views.municipality = derived(base, dictionary, municipalityOf);
      views.region = derived(base, dictionary, regionOf);
    } else if (base === "seat") {
      views.seatMunicipality = derived(base, dictionary, municipalityOf);
      views.seatRegion = derived(base, dictionary, regionOf);
    } else if (base === "recipient" && isPerson)
      views.recipient = derived(base, dictionary, (name) => (isPerson(name) ? NATURAL_PERSON : name));
    else views[base] = { base, dictionary };
  }
  return views;
}
