import { expect, test } from "vitest";
import { flowSteps, fundOf } from "./allocation.js";

test("what a region passes on is the state's money unless it says that it is not", () => {
  expect(flowSteps.map((step) => fundOf({ step }))).toEqual(["state", "state", "state", "municipality"]);
  expect(fundOf({ step: "region-to-recipient", fund: "region" })).toBe("region");
});
