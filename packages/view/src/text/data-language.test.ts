import { expect, test } from "vitest";
import { piecesOf } from "./data-language.js";

const pieces = (text: string, words: readonly string[]) =>
  piecesOf(text, words).map(({ text: piece, isData }) => (isData ? `[${piece}]` : piece));

test.each([
  ["Source: SCB. Updated today.", ["SCB"], ["Source: ", "[SCB]", ". Updated today."]],
  ["A och B and A", ["A och B", "A"], ["[A och B]", " and ", "[A]"]],
  ["nothing", ["", "else"], ["nothing"]],
  ["", ["a"], []],
] as const)("%s is told apart from what the data calls things", (text, words, expected) => {
  expect(pieces(text, words)).toEqual(expected);
});
