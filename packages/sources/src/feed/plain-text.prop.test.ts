import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFeedDate } from "./feed-date.js";
import { plainText } from "./plain-text.js";

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "<",
    ">",
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "<!--",
    "-->",
    "<b",
    "&lt;script&gt;",
    "\u202e",
    "&#0;",
    "&#xd800;",
    "&aring;",
  ),
);

test("whatever the markup, words are left: no tag, no control, one line", () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const words = plainText(pieces.join(""));
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      // What looks like a tag in the result was written as letters.
      if (!pieces.join("").includes("&")) expect(words).not.toMatch(/<(script|img)/iu);
    }),
  );
});

test.each([
  ["Thu, 03 Dec 2015 23:30:00 +0100", "2015-12-03", Date.UTC(2015, 11, 3, 22, 30)],
  ["3 dec 2015", "2015-12-03", Date.UTC(2015, 11, 3)],
  ["tors, 15 okt 2020 10:00 CEST", "2020-10-15", Date.UTC(2020, 9, 15, 8)],
  ["2015-12-03", "2015-12-03", Date.UTC(2015, 11, 3)],
  ["2015-12-03T01:00:00.5-05:00", "2015-12-03", Date.UTC(2015, 11, 3, 6)],
])("%s", (text, day, at) => {
  expect(parseFeedDate(text)).toEqual({ day, at });
});

test("what is no day is none", () => {
  for (const text of ["", "snart", "31 feb 2020", "2020-13-01", "Thu, 03 Xyz 2015"])
    expect(parseFeedDate(text), text).toBeUndefined();
});
