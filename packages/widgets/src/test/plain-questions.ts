import type { Clause, FieldName } from "@lansmuseer/aggregate";
import {
  culturalAreas,
  culturalFields,
  type Grant,
  missing,
  municipalityCode,
  targetGroups,
  value,
} from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import { CsvWriter } from "@lansmuseer/sources";
import * as fc from "fast-check";
import type { PlainColumn, PlainCondition, PlainMeasure, PlainQuestion } from "./plain-script.js";

/** What a query calls each column of the file. */
export const fields = {
  areas: "area",
  fields: "field",
  program: "program",
  call: "call",
  target_groups: "targetGroup",
  places: "municipality",
} as const satisfies Record<PlainColumn, FieldName>;

const columns = Object.keys(fields) as PlainColumn[];
const places = ["1280", "1281", "1286", "1291"] as const;
const programs = ["operating", "project", "startstöd", null] as const;
const calls = ["Utlysning 1", "Utlysning 2", null] as const;

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 900_000_000_00 }).map(value) },
  { weight: 1, arbitrary: fc.constant(missing("not-reported")) },
);

const grant = grantArbitrary({
  year: fc.integer({ min: 2019, max: 2025 }),
  regrant: fc.constant(false),
  program: fc.constantFrom("operating", "project"),
  programName: fc.constant("startstöd"),
  call: fc.constantFrom("Utlysning 1", "Utlysning 2"),
  requestedAmount: amount,
  awardedAmount: amount,
  paidAmount: amount,
  placeShares: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 }).map((codes) =>
    codes.map((code) => ({
      place: { kind: "municipality" as const, code: municipalityCode(code) },
      share: 1 / codes.length,
    })),
  ),
});

/** A region's decisions of seven years, as the text of the file that it publishes. */
export const publishedFiles: fc.Arbitrary<string> = fc
  .array(grant, { minLength: 1, maxLength: 14 })
  .map((grants: readonly Grant[]) => {
    const writer = new CsvWriter("grants");
    return writer.header() + writer.lines(grants);
  });

const ids = (list: readonly { readonly id: string }[]): readonly (string | null)[] => [
  ...list.map(({ id }) => id),
  null,
];

/** The values that a condition may keep. */
const choices: Readonly<Record<PlainColumn, readonly (string | null)[]>> = {
  areas: ids(culturalAreas),
  fields: ids(culturalFields),
  program: programs,
  call: calls,
  target_groups: ids(targetGroups),
  places: [...places, null],
};

const condition: fc.Arbitrary<PlainCondition> = fc
  .constantFrom(...columns)
  .chain((column) =>
    fc
      .uniqueArray(fc.constantFrom(...choices[column]), { minLength: 1 })
      .map((keep): PlainCondition => ({ column, keep })),
  );

const years = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 2018, max: 2026 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

export const columnsBy: fc.Arbitrary<PlainColumn> = fc.constantFrom(...columns);

/** A question as the explorer's facets put it: some years, some values of some columns, a measure. */
export const questions: fc.Arbitrary<PlainQuestion> = fc.record({
  years: fc.option(years, { nil: undefined }),
  conditions: fc.uniqueArray(condition, { maxLength: 3, selector: ({ column }) => column }),
  measure: fc.constantFrom<PlainMeasure>("awarded_amount", "requested_amount", "paid_amount", "count"),
});

/** The same question as clauses of a query. */
export const clausesOf = ({ years: run, conditions }: PlainQuestion): readonly Clause[] => [
  ...(run === undefined
    ? []
    : [{ field: "year", value: { from: String(run.from), to: String(run.to) } } as const]),
  ...conditions.map(({ column, keep }) => ({ field: fields[column], value: keep })),
];
