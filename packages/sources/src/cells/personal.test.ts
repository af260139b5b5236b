import { expect, test } from "vitest";
import { isPersonalNumber, maskPersonal } from "./personal.js";

// The number that the tax authority's documentation uses for a person who does not exist.
test.each(["811228-9874", "19811228-9874", "8112289874", "811228+9874", "198112289874"])(
  "%s looks like a person's",
  (number) => {
    expect(isPersonalNumber(number)).toBe(true);
  },
);

test.each(["232100-0255", "811228-9875", "556016-0680", "2024-03-14", "KUL 2021-06-24", "1234567890123"])(
  "%s does not",
  (text) => {
    expect(isPersonalNumber(text)).toBe(false);
    expect(maskPersonal(text)).toEqual({ text, found: [] });
  },
);

test("a text keeps all but the number and the address", () => {
  expect(maskPersonal("Anna (811228-9874), anna.b@kultur.example.se, bjuder in")).toEqual({
    text: "Anna ([personnummer borttaget]), [e-postadress borttagen], bjuder in",
    found: ["personal-number", "email-address"],
  });
});

test("a long text takes no time", () => {
  const start = performance.now();
  for (const text of ["a@".repeat(50_000), "a.".repeat(50_000), "8".repeat(50_000), `${"a".repeat(50_000)}@`])
    maskPersonal(text);
  expect(performance.now() - start).toBeLessThan(1_000);
});
