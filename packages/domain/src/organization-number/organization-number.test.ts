import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseOrganizationNumber } from "./organization-number.js";

// Numbers that public bodies, associations and companies print on their own pages.
const KNOWN = ["232100-0255", "212000-1124", "212000-0860", "802419-7405", "802002-8711", "556016-0680"];

test.each(KNOWN)("%s is read in every way it is written", (number) => {
  const digits = number.replace("-", "");
  const ways = [number, digits, `16${digits}`, `16${number}`, Number(digits), ` ${number}\u00a0`];
  for (const written of [...ways, number.replace("-", "\u2011"), number.replace("-", " ")]) {
    expect(parseOrganizationNumber(written), String(written)).toBe(number);
  }
});

test.each<[unknown, string]>([
  ["802405-1234", "a check digit that does not hold"],
  // The number that documentation uses for a person who does not exist.
  ["811228-9874", "a personal identity number"],
  ["19811228-9874", "a personal identity number"],
  ["811288-9874", "a coordination number's form"],
  ["232100-025", "a digit short"],
  ["232100--0255", "two hyphens"],
  ["19232100-0255", "a century in front"],
  ["", "nothing"],
  [232100.0255, "a fraction"],
  [null, "nothing"],
  [{}, "an object"],
])("does not read %j, %s", (input) => {
  expect(parseOrganizationNumber(input)).toBeUndefined();
});

test("one wrong digit is always noticed", () => {
  const cases = fc.tuple(fc.constantFrom(...KNOWN), fc.nat(9), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(cases, ([number, position, change]) => {
      const digits = Array.from(number.replace("-", ""));
      digits[position] = String((Number(digits[position]) + change) % 10);
      expect(parseOrganizationNumber(digits.join(""))).toBeUndefined();
    }),
  );
});

test("nobody's date of birth is read, whatever the check digit", () => {
  const birth = fc.tuple(
    fc.nat(99),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 91 }),
    fc.nat(9999),
  );
  fc.assert(
    fc.property(birth, ([year, month, day, rest]) => {
      const [yy, mm, dd] = [year, month, day].map((part) => String(part).padStart(2, "0"));
      expect(parseOrganizationNumber(`${yy}${mm}${dd}-${String(rest).padStart(4, "0")}`)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
