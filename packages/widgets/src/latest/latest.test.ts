import { expect, test } from "vitest";
import { Latest } from "./latest.js";

test("the value is the same while its keys are, and another when one changes", () => {
  const latest = new Latest<object>();
  const rows = {};
  const first = latest.of([rows, "sv"], () => ({}));
  expect(latest.of([rows, "sv"], () => ({}))).toBe(first);
  expect(latest.of([rows, "en"], () => ({}))).not.toBe(first);
  expect(latest.of([rows], () => ({ of: "fewer" }))).toEqual({ of: "fewer" });
});
