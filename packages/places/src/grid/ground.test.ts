import { geoArea, geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { museums } from "../museum/museums.js";
import { projectToGrid } from "../projection/transverse-mercator.js";
import { areaPath } from "./area-path.js";
import { context } from "./context.generated.js";
import { groundLines, groundPolygons, type Polygon } from "./ground.js";
import { overview } from "./overview.generated.js";

const grid = { metersPerUnit: 1000 };

/** Back to the grid, in whole units. */
const rounded = (polygons: Polygon[]) =>
  polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon, lat]) => {
        const { x, y } = projectToGrid({ lon, lat }, grid);
        return `${Math.round(x)},${Math.round(y)}`;
      }),
    ),
  );

test("a ring in a ring is a hole, and a ring in that is land again", () => {
  const path = "M30 30l10 0 0 10-10 0zM0 0l100 0 0 100-100 0zM20,20 50,20 50,50 20,50z";
  expect(rounded(groundPolygons(path, grid))).toEqual([
    [
      ["0,0", "100,0", "100,100", "0,100", "0,0"],
      ["20,20", "50,20", "50,50", "20,50", "20,20"],
    ],
    [["30,30", "40,30", "40,40", "30,40", "30,30"]],
  ]);
});

test("a step that closes an arc begins the next", () => {
  const [line = []] = groundLines("M10 10l5 0,0 5", grid);
  expect(rounded([[line]])).toEqual([[["10,10", "15,10", "15,15"]]]);
});

/** Clockwise as d3 wants outer rings on its sphere. */
const asFeature = (coordinates: Polygon[]) => {
  const turned = coordinates.map((rings) =>
    rings.map((ring, i) => {
      const small = geoArea({ type: "Polygon", coordinates: [ring] }) < Math.PI;
      return small === (i === 0) ? ring : [...ring].reverse();
    }),
  );
  return { type: "MultiPolygon" as const, coordinates: turned };
};

test("Sweden has its size, and its largest lakes are holes", () => {
  const land = asFeature(groundPolygons(overview.land, overview));
  const squareKm = geoArea(land) * 6371.0088 ** 2;
  // Statistics Sweden: land 407 000 km² and smaller lakes; without the large lakes, which the map leaves out.
  expect(squareKm).toBeGreaterThan(420_000);
  expect(squareKm).toBeLessThan(450_000);
  expect(geoContains(land, [13.3, 58.9])).toBe(false); // Vänern
  expect(geoContains(land, [15.2, 59.27])).toBe(true); // Örebro
});

test.each(museums.map((museum) => [museum.id, museum] as const))(
  "the area of %s holds or nearly holds its museum",
  (id, museum) => {
    const area = asFeature(groundPolygons(areaPath(overview, id), overview));
    const near = museum.sites.map(({ position: { value } }) =>
      [0, 0.02, -0.02, 0.05, -0.05].some((step) =>
        [0, 0.03, -0.03, 0.08, -0.08].some((east) => geoContains(area, [value.lon + east, value.lat + step])),
      ),
    );
    expect(near).toContain(true);
  },
);

test("the neighbours' land has the same origin", () => {
  const land = asFeature(groundPolygons(context.path, context));
  expect(geoContains(land, [10.4, 61.1])).toBe(true); // Lillehammer
  expect(geoContains(land, [25, 62.5])).toBe(true); // Finland
  expect(geoContains(land, [19.5, 58.5])).toBe(false); // the Baltic
});
