import type { FieldName, GrantTable } from "@lansmuseer/aggregate";
import { grantChoiceWords, type Language, valueName } from "@lansmuseer/view";

const recipients = new WeakMap<GrantTable, ReadonlyMap<string, string>>();

/** What the engine calls every recipient that is a person. */
const person = "natural-person";

/** Names of recipients by what they are told apart by. */
function recipientNames(table: GrantTable): ReadonlyMap<string, string> {
  const known = recipients.get(table);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  table.columns.recipient?.dictionary.forEach((key, code) => {
    const name = table.recipientNames?.[code];
    if (key !== null && name) names.set(key, name);
  });
  recipients.set(table, names);
  return names;
}

/** What a reader calls a value of a field of some grants. Persons are never named. */
export function nameIn(
  table: GrantTable,
  field: FieldName,
  value: string | null,
  language: Language,
): string {
  if (field !== "recipient" || value === null) return valueName(field, value, language);
  if (value === person) return grantChoiceWords[language].persons;
  return recipientNames(table).get(value) ?? value;
}
