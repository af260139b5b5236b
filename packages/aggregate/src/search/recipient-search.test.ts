import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeTable } from "../test/arbitraries.js";
import { foldForSearch } from "./fold.js";
import { nameSearch, recipientSearch } from "./recipient-search.js";

const names = [
  "Teater Höör",
  "Teatern",
  "Malmö Opera och Musikteater",
  "Hoor Sällskap",
  "Riksteatern Skåne",
  "Café Ängel",
  "Söderslättsteatern",
  null,
  "Åsa Ödlund & Co",
  "IK Start-Teater",
];
const find = (typed: string) =>
  nameSearch(names)
    .search(typed)
    .hits.map(({ name, match }) => `${match}: ${name}`);

test("what begins as it was typed comes first, then words, then what is within one", () => {
  expect(find("teater")).toEqual([
    "beginning: Teatern",
    "beginning: Teater Höör",
    "words: IK Start-Teater",
    "within: Riksteatern Skåne",
    "within: Söderslättsteatern",
    "within: Malmö Opera och Musikteater",
  ]);
});

test("a name that is what was typed comes first of all", () => {
  expect(find("TEATERN")[0]).toBe("same: Teatern");
});

test("ö is not o, and å is not a", () => {
  expect(find("höör")).toEqual(["words: Teater Höör"]);
  expect(find("hoor")).toEqual(["beginning: Hoor Sällskap"]);
  expect(find("asa")).toEqual([]);
});

test("marks that are no letters of their own do not matter", () => {
  expect(find("cafe")).toEqual(["beginning: Café Ängel"]);
  expect(find("Café ängel")).toEqual(["same: Café Ängel"]);
  expect(foldForSearch("Øresund, Æbeltoft, Zürich, Łódź")).toBe("öresund, äbeltoft, zurich, lodz");
});

test("words may come in any order, and parts of them will do", () => {
  expect(find("opera malm")).toEqual(["words: Malmö Opera och Musikteater"]);
  expect(find("teater musik")).toEqual(["within: Malmö Opera och Musikteater"]);
});

test.each([
  ["teatren", "Teatern"],
  ["taetern", "Teatern"],
  ["teatarn", "Teatern"],
  ["teaterrn", "Teatern"],
  ["riksteatrn", "Riksteatern Skåne"],
  ["sdöerslätts", "Söderslättsteatern"],
  ["xafe", "Café Ängel"],
  ["ripksteatern", "Riksteatern Skåne"],
  ["malmö oprea", "Malmö Opera och Musikteater"],
  ["skåne rikstaeter", "Riksteatern Skåne"],
])("%j with its typo finds %s", (typed, name) => {
  expect(find(typed)).toContain(`one-typo: ${name}`);
});

test("a typo is only looked for where nothing is found without", () => {
  expect(find("teatern").some((hit) => hit.startsWith("one-typo"))).toBe(false);
});

test("nothing typed finds nothing, and a limit tells how many there are in all", () => {
  expect(nameSearch(names).search(" ")).toEqual({ hits: [], total: 0 });
  const { hits, total } = nameSearch(names).search("teater", 2);
  expect([hits.length, total]).toEqual([2, 6]);
});

test("a line break in a name or in what is typed is a space", () => {
  expect(nameSearch(["a\nb", "c"]).search("a\nb").hits).toEqual([{ index: 0, name: "a\nb", match: "same" }]);
});

test("natural persons are not found", () => {
  const search = recipientSearch(
    makeTable([{ recipients: ["Asta Person"] }, { recipients: ["Astrids teater"] }]),
  );
  expect(search.search("ast").hits.map(({ name }) => name)).toEqual(["Astrids teater"]);
});

const letter = fc.constantFrom("a", "b", "d", "e", "å", "ä", "ö");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 7 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

test("every part of a name finds it, with nothing left out and nothing else found", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), word, (list, typed) => {
      const { hits, total } = nameSearch(list).search(typed, list.length);
      const expected = list.flatMap((each, index) => (each.includes(typed) ? [index] : []));
      expect(total).toBe(hits.length);
      if (expected.length > 0) expect(hits.map(({ index }) => index).sort((a, b) => a - b)).toEqual(expected);
      else expect(hits.every(({ match }) => match === "one-typo")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** A word with one edit at a place. */
function edited(text: string, at: number, kind: number, other: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before + other + after;
  if (kind === 1) return before + after.slice(1);
  if (kind === 2) return before + other + after.slice(1);
  return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
}

test("a word with any one edit finds the name, unless it is found in others without", () => {
  const long = fc.string({ unit: letter, minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.array(long, { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.nat({ max: 3 }),
      letter,
      (list, pick, at, kind, other) => {
        const index = pick % list.length;
        const typed = edited(list[index]!, at % list[index]!.length, kind, other);
        const { hits } = nameSearch(list).search(typed, list.length);
        const exact = list.some((each) => each.includes(typed));
        if (!exact) expect(hits.map((hit) => hit.index)).toContain(index);
      },
    ),
    { numRuns: 1000 },
  );
});
