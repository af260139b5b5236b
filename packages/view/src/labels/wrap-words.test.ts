import { expect, test } from "vitest";
import { wrapWords } from "./wrap-words.js";

const measure = (text: string): number => text.length * 7;

test("a short name is one line, a long one breaks between words", () => {
  expect(wrapWords("Film", 100, measure)).toEqual(["Film"]);
  expect(wrapWords("Museer och kulturmiljö", 100, measure)).toEqual(["Museer och", "kulturmiljö"]);
});

test("what does not fit ends in an ellipsis, in a word or after some", () => {
  expect(wrapWords("Sekretariatsadministration", 100, measure)).toEqual(["Sekretariatsa…"]);
  expect(wrapWords("Teater, dans och musik i hela landet", 100, measure)).toEqual([
    "Teater, dans",
    "och musik i h…",
  ]);
});
