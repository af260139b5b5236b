import { afterEach, expect, test } from "vitest";
import { enter, leave, mostLive, type WaitingMap } from "./live-maps.js";

const entered: (WaitingMap & { begun: boolean })[] = [];

function makeMap() {
  const map = {
    begun: false,
    begin: () => {
      map.begun = true;
    },
  };
  entered.push(map);
  return map;
}

afterEach(() => {
  // From the end: those that wait must not begin.
  for (const map of entered.splice(0).reverse()) leave(map);
});

test("so many begin, and the next when one ends", () => {
  const maps = Array.from({ length: mostLive + 2 }, makeMap);
  for (const map of maps) enter(map);
  expect(maps.filter(({ begun }) => begun)).toHaveLength(mostLive);
  leave(maps[3]!);
  expect(maps[mostLive]?.begun).toBe(true);
  expect(maps[mostLive + 1]?.begun).toBe(false);
});

test("one that has stopped waiting does not begin", () => {
  const maps = Array.from({ length: mostLive + 1 }, makeMap);
  for (const map of maps) enter(map);
  leave(maps[mostLive]!);
  leave(maps[0]!);
  expect(maps[mostLive]?.begun).toBe(false);
});

test("entering twice takes one place", () => {
  const first = makeMap();
  for (let i = 0; i < mostLive; i += 1) enter(first);
  const second = makeMap();
  enter(second);
  expect(second.begun).toBe(true);
});
