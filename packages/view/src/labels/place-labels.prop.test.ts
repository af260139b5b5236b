import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, twoLines, type LabelRequest, type LabelRoom } from "./place-labels.js";
import { pushApart, type Disc } from "./push-apart.js";

const width = 400;
const height = 400;
const point = fc.record({ x: fc.integer({ min: 20, max: 380 }), y: fc.integer({ min: 20, max: 380 }) });
const texts = fc.constantFrom("Jamtli", "Kalmar läns museum", "Förvaltningen för kulturutveckling", "A");

const requestsOf = (items: readonly { x: number; y: number; text: string }[]): readonly LabelRequest[] =>
  items.map(({ x, y, text }, i) => ({
    id: String(i),
    text,
    bold: false,
    first: i === 0,
    marks: [{ x, y, r: 6 }],
  }));

const roomFor = (requests: readonly LabelRequest[]): LabelRoom => ({
  width,
  height,
  lineHeight: 16,
  marks: requests.flatMap(({ marks }) => marks),
  taken: [],
  measure: (text) => text.length * 7,
});

describe("placeLabels", () => {
  const items = fc.array(fc.record({ x: point.map(({ x }) => x), y: point.map(({ y }) => y), text: texts }), {
    maxLength: 30,
  });

  it("never covers a mark or another name, and stays in the panel", () => {
    fc.assert(
      fc.property(items, (all) => {
        const requests = requestsOf(all);
        const placed = placeLabels(requests, roomFor(requests));
        for (const [i, { box }] of placed.entries()) {
          expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height).toBe(true);
          for (const { marks } of requests) {
            for (const { x, y } of marks)
              expect(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1).toBe(false);
          }
          for (const other of placed.slice(i + 1)) {
            const overlap =
              box.x0 < other.box.x1 &&
              other.box.x0 < box.x1 &&
              box.y0 < other.box.y1 &&
              other.box.y0 < box.y1;
            expect(overlap).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same picture for the same input", () => {
    fc.assert(
      fc.property(items, (all) => {
        const requests = requestsOf(all);
        expect(placeLabels(requests, roomFor(requests))).toEqual(placeLabels(requests, roomFor(requests)));
      }),
      { numRuns: 15 },
    );
  });

  it("puts a lone name to the right of its dot", () => {
    const requests = requestsOf([{ x: 100, y: 100, text: "Jamtli" }]);
    const [label] = placeLabels(requests, roomFor(requests));
    expect(label?.anchor).toBe("start");
    expect(label?.x).toBeGreaterThan(100);
  });
});

describe("twoLines", () => {
  it("breaks where the lines become most alike", () => {
    expect(twoLines("Förvaltningen för kulturutveckling", (text) => text.length)).toEqual([
      "Förvaltningen för",
      "kulturutveckling",
    ]);
  });
  it("leaves a single word alone", () => {
    expect(twoLines("Jamtli", (text) => text.length)).toBeUndefined();
  });
});

describe("pushApart", () => {
  const disc = (x: number, y: number, r = 11): Disc => ({ x, y, r });

  it("keeps number, order, size and panel", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const moved = pushApart(
          points.map(({ x, y }, i) => disc(x, y, i === 0 ? 19 : 11)),
          width,
          height,
        );
        expect(moved.map(({ r }) => r)).toEqual(points.map((_, i) => (i === 0 ? 19 : 11)));
        for (const { x, y, r } of moved)
          expect(x >= r + 2 && y >= r + 2 && x <= width - r - 2 && y <= height - r - 2).toBe(true);
      }),
    );
  });

  it("leaves discs alone that do not touch", () => {
    const discs = [disc(50, 50), disc(100, 100)];
    expect(pushApart(discs, width, height)).toEqual(discs);
  });

  it.each([
    [11, 11],
    [19, 11],
  ])("parts discs of %d and %d px on one spot by the sum of their radii", (one, other) => {
    const [a, b] = pushApart([disc(100, 100, one), disc(100, 100, other)], width, height);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(
      one + other - 0.1,
    );
  });
});
