import { expect, test } from "vitest";
import { classBreaks, classOf, givenBreaks } from "./breaks.js";
import { gini, lorenzCurve } from "./inequality.js";
import { middle } from "./middles.js";
import { outlierFences, outliers, ranks } from "./ranks.js";
import { correlation, trendLine, zScores } from "./relations.js";

test("natural breaks are those of the paper's package", () => {
  // Ckmeans.1d.dp, the reference manual's first example: clusters of -1, of 2, and of 4 to 6 (Wang and Song 2011).
  expect(classBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3, "natural")).toEqual([-1, 2, 6]);
});

test("quantile and equal breaks are values that there are, and the last is the greatest", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
  expect(classBreaks(values, 5, "quantile")).toEqual([2, 4, 6, 8, 100]);
  expect(classBreaks(values, 2, "equal")).toEqual([9, 100]);
});

test("given breaks lose those that leave a class empty, and get the greatest value where they end below it", () => {
  expect(givenBreaks([3, 12, 40], [0, 5, 10, 20])).toEqual([5, 20, 40]);
  expect(givenBreaks([3, 12], [20, 5])).toEqual([5, 20]);
  expect(givenBreaks([], [1])).toEqual([]);
});

test("a value is in the first class whose break is not below it", () => {
  expect([-5, 5, 6, 20, 21].map((value) => classOf(value, [5, 20]))).toEqual([0, 0, 1, 1, undefined]);
});

test("no values have no classes, and no class is no number of classes", () => {
  expect(classBreaks([], 3, "natural")).toEqual([]);
  expect(() => classBreaks([1], 0, "natural")).toThrow(
    new RangeError("classBreaks: a positive whole number of classes required, got 0"),
  );
  expect(() => classBreaks([1, Number.NaN], 2, "equal")).toThrow(
    new RangeError("classBreaks: finite numbers required, got NaN"),
  );
});

test("the Gini coefficient is that of R", () => {
  // The incomes of the example in R's ineq (Zeileis), as run in the documentation of the packages acid and phylotools:
  // https://rdrr.io/cran/acid/man/gini.html, https://rdocumentation.org/packages/phylotools/versions/0.1.2/topics/gini
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
  const of = (values: readonly number[]) => gini(values.map((held) => ({ held })));
  expect(of(incomes)).toBeCloseTo(0.4620911, 7);
  expect(of([1, 3, 2, 1, 1, 1, 4])).toBeCloseTo(0.3076923, 7);
});

test("a weight is as many that have a part each", () => {
  const weighed = gini([
    { held: 6, weight: 3 },
    { held: 10, weight: 2 },
  ]);
  expect(weighed).toBeCloseTo(gini([2, 2, 2, 5, 5].map((held) => ({ held })))!, 12);
});

test("equal parts have a coefficient of 0, and nothing to share has none", () => {
  expect(gini([{ held: 4 }, { held: 4 }])).toBe(0);
  expect(gini([{ held: 0 }, { held: 0 }])).toBeUndefined();
  expect(gini([])).toBeUndefined();
  expect(() => gini([{ held: -1 }])).toThrow(
    new RangeError("lorenzCurve: figures of 0 or more required, got -1"),
  );
});

test("the Lorenz curve starts with the poorest", () => {
  expect(lorenzCurve([{ held: 3 }, { held: 1 }])).toEqual([
    { share: 0, held: 0 },
    { share: 0.5, held: 0.25 },
    { share: 1, held: 1 },
  ]);
});

// Anscombe (1973), Graphs in statistical analysis, The American Statistician 27: the first of four sets, whose line is
// y = 3.00 + 0.500 x and whose correlation is 0.816.
const anscombe = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
] as const;

test("the trend line and the correlation are Anscombe's", () => {
  const line = trendLine(anscombe)!;
  expect(line.slope).toBeCloseTo(0.5, 3);
  expect(line.intercept).toBeCloseTo(3.0, 3);
  expect(correlation(anscombe)).toBeCloseTo(0.816, 3);
});

test("one year has no trend, and figures all alike no correlation", () => {
  expect(
    trendLine([
      [2020, 1],
      [2020, 5],
    ]),
  ).toBeUndefined();
  expect(
    correlation([
      [2020, 1],
      [2021, 1],
    ]),
  ).toBeUndefined();
});

test("scores are exact for large numbers, and a missing value has none", () => {
  // NIST StRD, NumAcc1: 10000001, 10000003, 10000002 have the mean 10000002 and the deviation 1, exactly.
  expect(zScores([10000001, undefined, 10000003, 10000002])).toEqual([-1, undefined, 1, 0]);
  expect(zScores([5, 5])).toEqual([undefined, undefined]);
});

test("equals share the best place, and a missing value takes none", () => {
  expect(ranks([30, 20, undefined, 20, 10])).toEqual([1, 2, undefined, 2, 4]);
});

test("outliers are those of NIST's handbook", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 7.1.6: of 90 values, 1441 alone is beyond the inner fences. (Its
  // quartiles are of type 6, ours of type 7; the fences differ a little, the outlier does not.)
  const values = [
    30, 171, 184, 201, 212, 250, 265, 270, 272, 289, 305, 306, 322, 322, 336, 346, 351, 370, 390, 404, 409,
    411, 436, 437, 439, 441, 444, 448, 451, 453, 470, 480, 482, 487, 494, 495, 499, 503, 514, 521, 522, 527,
    548, 550, 559, 560, 570, 572, 574, 578, 585, 592, 592, 607, 616, 618, 621, 629, 637, 638, 640, 656, 668,
    707, 709, 719, 737, 739, 752, 758, 766, 792, 792, 794, 802, 818, 830, 832, 843, 858, 860, 869, 918, 925,
    953, 991, 1000, 1005, 1068, 1441,
  ];
  expect(values.filter((_, at) => outliers(values)[at])).toEqual([1441]);
  expect(outliers([undefined])).toEqual([false]);
  expect(outlierFences([])).toBeUndefined();
});

test("the middles leave out what is missing, and nothing has none", () => {
  expect(middle("mean", [1, undefined, 2, 6])).toBe(3);
  expect(middle("median", [1, undefined, 2, 6])).toBe(2);
  expect(middle("median", [1, 2, 6, 7])).toBe(4);
  expect(middle("mean", [undefined])).toBeUndefined();
  expect(() => middle("mean", [Number.NaN])).toThrow(
    new RangeError("middle: finite numbers required, got NaN"),
  );
});
