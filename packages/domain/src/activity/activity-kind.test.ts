import { expect, test } from "vitest";
import { parseActivityKind } from "./activity-kind.js";

test.each([
  ["Kommundialog", "dialogue"],
  ["dialoger", "dialogue"],
  ["Nätverksträff", "network-meeting"],
  ["KOMPETENSUTVECKLING", "training"],
  ["studiebesök", "study-visit"],
  ["Övrigt", "other"],
])("%s is a %s", (heading, id) => {
  expect(parseActivityKind(heading)?.id).toBe(id);
});

test("a heading that names no kind is not guessed at", () => {
  expect(parseActivityKind("möte")).toBeUndefined();
});
