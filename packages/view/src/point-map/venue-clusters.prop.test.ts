import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clusterAbove, clusterVenues, type VenuePoint } from "./venue-clusters.js";

const panel = { width: 640, height: 600 };
const points = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 600 })), { maxLength: 300 })
  .map((all) => all.map(([x, y], at): VenuePoint => ({ id: String(at), x, y })));

test("every venue in view is in exactly one mark", () => {
  fc.assert(
    fc.property(points, (all) => {
      const ids = clusterVenues(all, panel).flatMap((cluster) => cluster.ids);
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test("few venues stand each by itself", () => {
  fc.assert(
    fc.property(points, (all) => {
      const few = all.slice(0, clusterAbove);
      expect(clusterVenues(few, panel)).toHaveLength(few.length);
    }),
  );
});

test("the order that venues come in changes nothing", () => {
  fc.assert(
    fc.property(points, (all) => {
      const marks = (some: readonly VenuePoint[]): readonly string[] =>
        clusterVenues(some, panel)
          .map(({ ids }) => [...ids].sort().join(" "))
          .sort();
      expect(marks([...all].reverse())).toEqual(marks(all));
    }),
  );
});

test("what lies outside the panel is not drawn into it", () => {
  expect(clusterVenues([{ id: "1", x: -5, y: 20 }], panel)).toEqual([]);
});
