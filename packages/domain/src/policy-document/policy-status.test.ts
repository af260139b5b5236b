import { expect, test } from "vitest";
import { municipalityCode } from "../place-code/municipality-code.js";
import { plainDate } from "../plain-date/plain-date.js";
import type { PlainPeriod } from "../plain-period/plain-period.js";
import { policyStatus, type PolicyStage } from "./policy-document.js";

const status = (stage: PolicyStage, period: PlainPeriod, on: string) =>
  policyStatus({ municipality: municipalityCode("1283"), stage, period }, plainDate(on));

// Helsingborg's program for culture 2021 to 2024.
const period: PlainPeriod = { from: plainDate("2021-01-01"), until: plainDate("2024-12-31") };

test.each([
  ["2020-12-31", "under-way"],
  ["2021-01-01", "in-force"],
  ["2024-12-31", "in-force"],
  ["2025-01-01", "expired"],
])("on %s a document for 2021 to 2024 is %s", (on, expected) => {
  expect(status("adopted", period, on)).toBe(expected);
});

test("without an end it has none, without a document it is missing, and a draft is under way", () => {
  expect(status("adopted", {}, "2024-06-30")).toBe("no-end-date");
  expect(status("none", {}, "2024-06-30")).toBe("missing");
  expect(status("under-way", period, "2024-06-30")).toBe("under-way");
});
