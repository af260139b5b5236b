import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { enter, headStart, leave, mostLive, stand, type WaitingMap } from "./live-maps.js";

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

/** So many maps, each of which stands as soon as it begins. */
function makeStanding(count: number) {
  const maps = Array.from({ length: count }, makeMap);
  for (const map of maps) {
    enter(map);
    stand(map);
  }
  return maps;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  // From the end: those that wait must not begin.
  for (const map of entered.splice(0).reverse()) leave(map);
  vi.useRealTimers();
});

test("so many begin, and the next when one ends", () => {
  const maps = makeStanding(mostLive + 2);
  expect(maps.filter(({ begun }) => begun)).toHaveLength(mostLive);
  leave(maps[3]!);
  expect(maps[mostLive]?.begun).toBe(true);
  expect(maps[mostLive + 1]?.begun).toBe(false);
});

test("one begins at a time: the next when it stands, has ended, or takes too long", () => {
  const [first, second, third, fourth] = [makeMap(), makeMap(), makeMap(), makeMap()];
  for (const map of [first, second, third, fourth]) enter(map);
  expect([first.begun, second.begun]).toEqual([true, false]);
  stand(first);
  expect([second.begun, third.begun]).toEqual([true, false]);
  leave(second);
  expect([third.begun, fourth.begun]).toEqual([true, false]);
  vi.advanceTimersByTime(headStart);
  expect(fourth.begun).toBe(true);
});

test("one that has stopped waiting does not begin", () => {
  const maps = makeStanding(mostLive + 1);
  leave(maps[mostLive]!);
  leave(maps[0]!);
  expect(maps[mostLive]?.begun).toBe(false);
});

test("entering twice takes one place", () => {
  const first = makeMap();
  for (let i = 0; i < mostLive; i += 1) enter(first);
  stand(first);
  const second = makeMap();
  enter(second);
  expect(second.begun).toBe(true);
});
