import * as domain from "@lansmuseer/domain";
import * as arbitraries from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { isConserved } from "../parsed/counts.js";
import { importText } from "../test/make-import.js";
import { CsvWriter } from "./write-csv.js";

/** Values with ids of their own: the rule for the same id twice is another test's. */
const several = <T extends { readonly id: string }>(values: fc.Arbitrary<T>) =>
  fc.uniqueArray(values, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

const cases = [
  ["grants", several(arbitraries.grantArbitrary()), domain.grantSchema],
  ["activities", several(arbitraries.activityArbitrary()), domain.activitySchema],
  ["venues", several(arbitraries.venueArbitrary()), domain.venueSchema],
  ["networks", several(arbitraries.networkArbitrary()), domain.networkSchema],
  ["allocations", several(arbitraries.allocationArbitrary()), domain.allocationSchema],
  [
    "facts",
    fc.uniqueArray(arbitraries.municipalityFactsArbitrary(), {
      selector: ({ municipality, year }) => `${municipality} ${year}`,
      minLength: 1,
      maxLength: 5,
    }),
    domain.municipalityFactsSchema,
  ],
  [
    "forms",
    fc.uniqueArray(arbitraries.municipalityFormArbitrary(), {
      selector: ({ municipality, year }) => `${municipality} ${year}`,
      minLength: 1,
      maxLength: 5,
    }),
    domain.municipalityFormSchema,
  ],
  [
    "policy",
    fc.array(arbitraries.policyDocumentArbitrary(), { minLength: 1, maxLength: 5 }),
    domain.policyDocumentSchema,
  ],
] as const;

test.each(cases)(
  "%s: what is exported is imported as it was",
  async (kind, values, schema) => {
    await fc.assert(
      fc.asyncProperty(values as unknown as fc.Arbitrary<readonly never[]>, async (list) => {
        const writer = new CsvWriter(kind);
        const parsed = await importText(kind, writer.header() + writer.lines(list));
        expect(parsed.values).toEqual(list);
        expect(isConserved(parsed.counts)).toBe(true);
        for (const value of parsed.values) expect(v.is(schema as v.GenericSchema, value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
  30_000,
);

test("no text of a file begins as a formula does, and negative amounts stay numbers", () => {
  const grants = arbitraries.grantArbitrary({
    title: fc.constantFrom("=1+1", "-5", "@SUM(A1)", "+46", "'=x", "\uff1d1"),
  });
  fc.assert(
    fc.property(grants, fc.constantFrom("machines", "excel"), (grant, audience) => {
      const line = new CsvWriter("grants", audience).lines([grant]);
      // A delimiter inside quotation marks parts no cells.
      const cells = line.match(/"(?:[^"]|"")*"|[^",;\r\n]+/gu) ?? [];
      for (const cell of cells) if (/^"?[=+@\uff1d]/u.test(cell)) expect.unreachable(cell);
      expect(line).toMatch(/"'/u);
      if (grant.awardedAmount.kind === "value" && grant.awardedAmount.value < 0)
        expect(line).toMatch(/[,;]-\d/u);
    }),
  );
});
