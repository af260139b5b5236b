import { activityArbitrary } from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeLog, makeLogScreen, makeLogState, skane } from "../test/make-activity-log.js";
import { activityLogView } from "./activity-log-view.js";
import { municipalitiesIn } from "./activity-rows.js";
import { visitsOf } from "./visits.js";

const logs = fc.array(activityArbitrary(), { maxLength: 40 });

test("the columns of the timeline and what has no day are all the activities", () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 240, max: 1200 }), (activities, width) => {
      const view = activityLogView(makeLog({ activities }), makeLogState(), makeLogScreen({ width }));
      if (view.section !== "activities") throw new Error("not the activities");
      const columns = view.timeline?.lanes.flatMap((lane) => lane.columns) ?? [];
      const undated = activities.filter(({ period: { from, until } }) => (from ?? until) === undefined);
      expect(columns.reduce((sum, { count }) => sum + count, 0) + undated.length).toBe(activities.length);
    }),
  );
});

test("nothing of the timeline stands outside it, however narrow", () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 240, max: 1200 }), (activities, width) => {
      const view = activityLogView(makeLog({ activities }), makeLogState(), makeLogScreen({ width }));
      if (view.section !== "activities" || view.timeline === undefined) return;
      const { lanes, ticks, height } = view.timeline;
      for (const { x, y, width: wide } of lanes.flatMap((lane) => lane.columns)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(wide).toBeGreaterThan(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
      for (const { ground } of lanes) expect(ground).toBeLessThan(height);
      for (const { x, label } of ticks) expect(x + label.length * 7).toBeLessThanOrEqual(width);
    }),
  );
});

test("an activity is met in municipalities of the region, or is one of the three that are not", () => {
  fc.assert(
    fc.property(logs, (activities) => {
      const { municipalities, wholeCounty, elsewhere, unplaced } = visitsOf(activities, skane);
      const met = activities.filter((activity) =>
        municipalitiesIn(activity).some((code) => code.startsWith(skane)),
      );
      const pairs = met.flatMap((activity) =>
        municipalitiesIn(activity).filter((code) => code.startsWith(skane)),
      );
      expect(met.length + wholeCounty + elsewhere + unplaced).toBe(activities.length);
      expect(municipalities.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
    }),
  );
});
