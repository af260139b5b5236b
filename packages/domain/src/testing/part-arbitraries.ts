import * as fc from "fast-check";
import type { CulturalAreaId } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import type { PlaceShare } from "../grant/place-share.js";
import { type Measure, missing, missingReasons, value } from "../measure/measure.js";
import { municipalityCode } from "../place-code/municipality-code.js";
import type { Place } from "../place-code/place.js";
import { regionCode } from "../place-code/region-code.js";
import { plainDate, type PlainDate } from "../plain-date/plain-date.js";
import type { PlainPeriod } from "../plain-period/plain-period.js";
import { confidences } from "../sourced/sourced.js";
import type { SourceRow } from "../source-row/source-row.js";

/** Codes that exist, so that a register can tell their names. */
const MUNICIPALITIES = [
  "0114",
  "0180",
  "0980",
  "1256",
  "1273",
  "1276",
  "1277",
  "1278",
  "1280",
  "1281",
  "2584",
];
const REGIONS = ["01", "09", "12", "25"];

/** A line of text without a space at either end, as a cell holds it; å, ä and ö among the letters. */
export const lineArbitrary = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.constantFrom("Åstorps kommun", 'Dans & rörelse; "mötet"', "a|b\\c", "=1+1", "-5", "@x", "'", "0114"),
    )
    .map((text) =>
      text
        .normalize("NFC")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim(),
    )
    .filter((text) => text !== "");

/** A day between 1990 and 2050. */
export const dateArbitrary = (): fc.Arbitrary<PlainDate> =>
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2050 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) =>
      plainDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
    );

/** A period with a beginning, an end, both in their order, or neither. */
export const periodArbitrary = (): fc.Arbitrary<PlainPeriod> =>
  fc.tuple(fc.option(dateArbitrary()), fc.option(dateArbitrary())).map(([one, other]) => {
    const [from, until] = one !== null && other !== null && other < one ? [other, one] : [one, other];
    return { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
  });

/** A place of any kind, with a code that exists. */
export const placeArbitrary = (): fc.Arbitrary<Place> =>
  fc.oneof(
    fc
      .constantFrom(...MUNICIPALITIES)
      .map((code): Place => ({ kind: "municipality", code: municipalityCode(code) })),
    fc
      .tuple(fc.constantFrom("county", "region"), fc.constantFrom(...REGIONS))
      .map(([kind, code]): Place => ({ kind, code: regionCode(code) })),
  );

/** Places, each once. */
export const placesArbitrary = (): fc.Arbitrary<readonly Place[]> =>
  fc.uniqueArray(placeArbitrary(), { maxLength: 6, selector: ({ kind, code }) => `${kind} ${code}` });

/** Places with equal or unequal shares that sum to 1, or none. */
export const placeSharesArbitrary = (): fc.Arbitrary<readonly PlaceShare[]> =>
  placesArbitrary().chain((places) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: places.length, maxLength: places.length })
      .map((weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        return places.map((place, index) => ({ place, share: weights[index]! / sum }));
      }),
  );

/** An amount in öre between minus and plus 10 billion kronor, or the reason why there is none. */
export const oreMeasureArbitrary = (): fc.Arbitrary<Measure> =>
  measureOf(
    fc.oneof(
      fc.integer({ min: 0, max: 1e6 }).map((kronor) => kronor * 100),
      fc.integer({ min: -1e12, max: 1e12 }),
    ),
  );

/** A count of people or things, or the reason why there is none. */
export const countArbitrary = (): fc.Arbitrary<Measure> => measureOf(fc.nat(2_000_000));

/** A figure with two decimals at most, or the reason why there is none. */
export const figureArbitrary = (): fc.Arbitrary<Measure> => measureOf(fc.nat(9_999_999).map((n) => n / 100));

function measureOf(values: fc.Arbitrary<number>): fc.Arbitrary<Measure> {
  return fc.oneof(
    values.map((number) => value(number + 0)),
    fc.constantFrom(...missingReasons).map(missing),
  );
}

/** Where a row may have stood. */
export const sourceRowArbitrary = (): fc.Arbitrary<SourceRow> =>
  fc.record(
    { file: lineArbitrary(), sheet: lineArbitrary(), row: fc.integer({ min: 1, max: 1_048_576 }) },
    { requiredKeys: ["file", "row"] },
  );

/** The fields of an origin, each of which a record may lack. */
export const originArbitraries = () => ({
  source: lineArbitrary(),
  confidence: fc.constantFrom(...confidences),
  fictional: fc.constant(true as const),
  sourceRow: sourceRowArbitrary(),
});

/** Some ids of a code list, each once. */
export const idsArbitrary = <Id extends string>(list: readonly { readonly id: Id }[]): fc.Arbitrary<Id[]> =>
  fc.subarray(
    list.map(({ id }) => id),
    { maxLength: Math.min(4, list.length) },
  );

interface Sorted {
  readonly areas: readonly CulturalAreaId[];
  readonly fields: readonly string[];
}

/** A value whose areas are those that its fields add up to, after any that it has besides. */
export function withAreas<Value extends Sorted>(value: Value): Value {
  const ofFields = value.fields.flatMap((id) => culturalFields.find((field) => field.id === id)?.area ?? []);
  return { ...value, areas: [...new Set([...value.areas, ...ofFields])] };
}
