import { expect, test } from "vitest";
import { missing, value } from "./measure.js";
import { parseMissingMark, parseStatisticsMark } from "./statistics-mark.js";

test.each([
  ["..", missing("not-reported")],
  [" ..\u00a0", missing("not-reported")],
  ["…", missing("not-reported")],
  [".", missing("not-applicable")],
  ["x", missing("suppressed")],
  ["X", missing("suppressed")],
  ["-", value(0)],
  ["–", value(0)],
  ["\u2011", value(0)],
  ["−", value(0)],
])("the mark %j stands for %j", (mark, measure) => {
  expect(parseStatisticsMark(mark)).toEqual(measure);
});

test.each(["", " ", "0", "-5", "--", "....", "xx", "n/a", "Uppgift saknas"])("%j is not a mark", (text) => {
  expect(parseStatisticsMark(text)).toBeUndefined();
});

test("a dash says none, and is not a missing figure", () => {
  expect(parseMissingMark("–")).toBeUndefined();
});
