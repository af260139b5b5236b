import * as v from "valibot";
import { expect, test } from "vitest";
import { plainDate } from "../plain-date/plain-date.js";
import { callStatus, type GrantCall } from "./grant-call.js";
import { grantCallSchema } from "./grant-call-schema.js";

const on = plainDate("2024-06-30");
const call = (days: Partial<GrantCall>): GrantCall => ({ id: "1", title: "Produktionsstöd", ...days });

test.each([
  [{ opens: plainDate("2024-08-12"), closes: plainDate("2024-09-10") }, "upcoming"],
  [{ opens: plainDate("2024-06-30"), closes: plainDate("2024-06-30") }, "open"],
  [{ opens: plainDate("2024-01-16") }, "open"],
  [{ closes: plainDate("2024-02-06") }, "closed"],
  [{ closes: plainDate("2024-09-10") }, "unknown"],
  [{}, "unknown"],
])("%o is %s", (days, expected) => {
  expect(callStatus(call(days), on)).toBe(expected);
});

test("a call that closes before it opens is no call", () => {
  const opens = plainDate("2024-09-10");
  expect(v.is(grantCallSchema, call({ opens, closes: opens }))).toBe(true);
  expect(v.is(grantCallSchema, call({ opens, closes: on }))).toBe(false);
});
