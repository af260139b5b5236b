import * as v from "valibot";

/** What a parsed field looks like as text, for the JSON Schema made from it. */
export interface WrittenForm {
  readonly pattern: string;
  readonly format?: "date";
}

/** A schema over a parser of this package: the value parsed, or an issue that says what was expected. */
export function parsedSchema<Value>(
  parse: (input: unknown) => Value | undefined,
  expected: string,
  written: WrittenForm,
): v.GenericSchema<string | number, Value> {
  return v.pipe(
    v.union([v.string(), v.number()], (issue) => `${expected} required, got ${issue.received}`),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ expected, message: `${expected} required, got ${dataset.value}` });
      return NEVER;
    }),
    v.metadata({ written }),
  );
}
