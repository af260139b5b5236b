import { expect, test } from "vitest";
import { exampleNameView, type ExampleNameDatum } from "./example-name-view.js";

const makeData = (): readonly ExampleNameDatum[] => [
  { id: "a", label: "Åre", value: 5 },
  { id: "b", label: "Övik", value: 1000 },
  { id: "c", label: "Malå", value: undefined },
];

test("a bar is a share of the greatest value", () => {
  expect(exampleNameView(makeData(), "sv", 200).bars).toEqual([
    { id: "a", y: 0, width: 1 },
    { id: "b", y: 24, width: 200 },
  ]);
});

test("a missing value is said in the table and draws no bar", () => {
  const view = exampleNameView(makeData(), "sv");
  expect(view.rows.map(({ value }) => value)).toEqual(["5", "1\u00a0000", "uppgift saknas"]);
  expect(view.bars.some(({ id }) => id === "c")).toBe(false);
});

test("the sentence counts what is known", () => {
  expect(exampleNameView(makeData(), "sv").summary).toBe("2/3 har uppgift.");
  expect(exampleNameView([], "sv").summary).toBe("Inga uppgifter.");
});

test("nothing is divided by zero", () => {
  expect(exampleNameView([{ id: "a", label: "A", value: 0 }], "en").bars).toEqual([
    { id: "a", y: 0, width: 0 },
  ]);
});
