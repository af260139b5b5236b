import { expect, test } from "vitest";
import { kronorInSwedish } from "./numbers.js";
import { Progress } from "./progress.js";

function drawn(isWatched: boolean, times: readonly number[]): string {
  let said = "";
  const clock = [0, ...times][Symbol.iterator]();
  const terminal = {
    out: () => undefined,
    err: (text: string) => void (said += text),
    folder: "",
    isWatched,
    today: "",
  };
  const progress = new Progress(terminal, () => clock.next().value ?? 0);
  times.forEach((_, index) => progress.show(1_000 * (index + 1), (index + 1) / times.length));
  progress.end();
  return said;
}

test("work that is soon done, or that no one watches, draws nothing", () => {
  expect(drawn(true, [100, 200])).toBe("");
  expect(drawn(false, [1_000, 2_000])).toBe("");
});

test("long work draws one line over itself and takes it away", () => {
  const said = drawn(true, [600, 650, 1_000, 2_000]);
  expect(said.split("\r")).toEqual([
    "",
    "[######..................] 1\u00a0000 rader",
    "[##################......] 3\u00a0000 rader",
    "[########################] 4\u00a0000 rader",
    "\u001b[K",
  ]);
});

test("kronor are exact however many, with öre only where there are any", () => {
  expect([2_426_800_000n, 123_450n, -5n, 9_007_199_254_740_993_00n].map(kronorInSwedish)).toEqual([
    "24\u00a0268\u00a0000\u00a0kr",
    "1\u00a0234,50\u00a0kr",
    "\u22120,05\u00a0kr",
    "9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0993\u00a0kr",
  ]);
});
