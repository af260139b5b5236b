import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import * as domain from "../index.js";
import * as arbitraries from "../testing/testing.js";
import { jsonSchemaOf } from "./json-schema.js";

const cases = [
  ["grant", domain.grantSchema, arbitraries.grantArbitrary()],
  ["facts", domain.municipalityFactsSchema, arbitraries.municipalityFactsArbitrary()],
  ["policy document", domain.policyDocumentSchema, arbitraries.policyDocumentArbitrary()],
  ["venue", domain.venueSchema, arbitraries.venueArbitrary()],
  ["activity", domain.activitySchema, arbitraries.activityArbitrary()],
  ["network", domain.networkSchema, arbitraries.networkArbitrary()],
  ["allocation", domain.allocationSchema, arbitraries.allocationArbitrary()],
] as const;

function validatorOf(schema: v.GenericSchema<unknown, unknown>) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  // The one format that schemas of this package have.
  ajv.addFormat("date", { validate: (text: string) => domain.parsePlainDate(text) !== undefined });
  return ajv.compile(jsonSchemaOf(schema));
}

/** A value with one of its fields left out or made something else. */
const spoil = (fields: readonly string[]) =>
  fc.tuple(
    fc.constantFrom(...fields),
    fc.constantFrom<unknown>(undefined, null, -1, 0.5, "", "x", [], {}, true),
  );

test.each(cases)("%s: what the arbitrary makes, both schemas take", (_, schema, arbitrary) => {
  const validate = validatorOf(schema);
  fc.assert(
    fc.property(arbitrary as fc.Arbitrary<unknown>, (value) => {
      expect(v.safeParse(schema, value).issues).toBeUndefined();
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

test.each(cases)(
  "%s: what the schema takes spoiled, its JSON Schema takes when parsed",
  (_, schema, arbitrary) => {
    const validate = validatorOf(schema);
    const spoiled = (arbitrary as fc.Arbitrary<object>).chain((value) =>
      spoil(Object.keys(value)).map(([field, other]) => ({ ...value, [field]: other })),
    );
    fc.assert(
      fc.property(spoiled, (value) => {
        const parsed = v.safeParse(schema, JSON.parse(JSON.stringify(value)));
        if (parsed.success) expect(validate(parsed.output)).toBe(true);
      }),
    );
  },
);

test("what is missing or of another kind, the JSON Schema of a grant refuses", () => {
  const validate = validatorOf(domain.grantSchema);
  const [grant] = fc.sample(arbitraries.grantArbitrary(), { numRuns: 1, seed: 1 });
  expect(validate(grant)).toBe(true);
  for (const change of [
    { title: undefined },
    { awardedAmount: { kind: "value", value: 0.5 } },
    { recipients: [] },
    { year: 99 },
    { awardDate: "2023-02-29" },
    { placeShares: [{ place: { kind: "municipality", code: "128" }, share: 1 }] },
    { program: "bonus" },
  ])
    expect(validate(JSON.parse(JSON.stringify({ ...grant, ...change }))), JSON.stringify(change)).toBe(false);
});

test("a schema without words for it is refused, not left out", () => {
  expect(() => jsonSchemaOf(v.date())).toThrow("jsonSchemaOf: a known kind of schema required, got date");
  expect(() => jsonSchemaOf(v.pipe(v.string(), v.email()))).toThrow(RangeError);
});
