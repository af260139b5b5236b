import { expectTypeOf } from "vitest";
import type { AnswerTo } from "../answer/answer.js";
import type { Measure } from "@lansmuseer/domain";
import type { Cube } from "../cube/dense-cube.js";
import { cubeTally } from "../cube/cube-tally.js";
import type { Tally } from "../tally/tally.js";
import { mergeTallies } from "../tally/merge-tallies.js";
import { defineQuery } from "./define-query.js";

export const query = defineQuery({
  version: 1,
  by: ["year", "municipality"],
  where: [{ source: "map", field: "area", value: ["music"] }],
  measures: [
    { fn: "sum", of: "awarded" },
    { fn: "quantile", of: "paid", p: 0.9 },
    { fn: "change", of: "count", against: 2019, as: "more" },
  ],
  top: { field: "municipality", n: 10, by: "sum:awarded" },
  order: [{ by: "more", descending: true }, { by: "year" }],
});

// The answer knows the names of its measures and fields.
declare const answer: AnswerTo<typeof query>;
expectTypeOf(answer.rows[0]!.values).toEqualTypeOf<
  Readonly<Record<"sum:awarded" | "quantile:paid:0.9" | "more", Measure>>
>();
expectTypeOf(answer.rows[0]!.key.municipality).toEqualTypeOf<string | null | undefined>();
// @ts-expect-error the query is not by area
export const area: unknown = answer.rows[0]!.key.area;

const plain = { version: 1, where: [] } as const;

// @ts-expect-error a change is against another year, so the query is by year
defineQuery({ ...plain, by: ["area"], measures: [{ fn: "change", of: "count", against: 2019 }] });
// @ts-expect-error a share is within fields that the query is by
defineQuery({ ...plain, by: ["area"], measures: [{ fn: "share", of: "count", within: ["year"] }] });
// @ts-expect-error only a place has inhabitants
defineQuery({ ...plain, by: ["year", "area"], measures: [{ fn: "perInhabitant", of: "paid" }] });
// @ts-expect-error amounts of different years are not alike
// prettier-ignore
defineQuery({ ...plain, by: ["area"], prices: { year: 2024 }, measures: [{ fn: "median", of: "paid" }] });
// @ts-expect-error shares do not add up
defineQuery({ ...plain, by: [], measures: [{ fn: "sum", of: "share" }] });

const counted = { ...plain, by: ["year"], measures: [{ fn: "count" }] } as const;
// @ts-expect-error the top is of a field that the query is by
defineQuery({ ...counted, top: { field: "area", n: 3, by: "count" } });
// @ts-expect-error the top is ranked by a measure of the query
defineQuery({ ...counted, top: { field: "year", n: 3, by: "sum:paid" } });
// @ts-expect-error rows are ordered by what is in them
defineQuery({ ...counted, order: [{ by: "area" }] });
// @ts-expect-error only years have a first and a last
defineQuery({ ...counted, where: [{ field: "area", value: { from: "1", to: "2" } }] });

// A cube keeps sums: no median follows from them.
declare const cube: Cube;
cubeTally(cube, { by: ["year"], where: [], stats: [{ stat: "sum", of: "awarded" }] });
// @ts-expect-error a median of a cube
cubeTally(cube, { by: ["year"], where: [], stats: [{ stat: "quantile", of: "awarded", p: 0.5 }] });

// Nor do the medians of two parts make that of the whole.
declare const medians: Tally<{ readonly stat: "quantile"; readonly of: "awarded"; readonly p: 0.5 }>;
// @ts-expect-error a median does not merge
mergeTallies(medians, medians);
