import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, twoLines, type LabelRequest, type LabelRoom } from "./place-labels.js";
import { pushApart } from "./push-apart.js";

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
  onLand: (x) => x < 200,
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
  it("keeps number, order and panel, and parts what can be parted", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const moved = pushApart(points, 22, width, height);
        expect(moved).toHaveLength(points.length);
        for (const { x, y } of moved) expect(x >= 13 && y >= 13 && x <= 387 && y <= 387).toBe(true);
      }),
    );
  });

  it("leaves points alone that are far enough apart", () => {
    const points = [
      { x: 50, y: 50 },
      { x: 100, y: 100 },
    ];
    expect(pushApart(points, 22, width, height)).toEqual(points);
  });

  it("parts two points on one spot", () => {
    const [a, b] = pushApart(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
      ],
      22,
      width,
      height,
    );
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(21.9);
  });
});
