import { geoTransverseMercator } from "d3-geo";
import { expect, test } from "vitest";
import { gridOrigin } from "./grid-origin.generated.js";
import { projectToGrid, unprojectFromGrid } from "./transverse-mercator.js";

test("agrees with d3's projection of the same sphere", () => {
  const d3 = geoTransverseMercator().rotate([-15, 0]).scale(6371008.8).translate([0, 0]);
  for (let lon = 4; lon <= 32; lon += 1.7)
    for (let lat = 54; lat <= 70; lat += 1.3) {
      const [x, y] = d3([lon, lat])!;
      const point = projectToGrid({ lon, lat }, { metersPerUnit: 1 });
      expect(point.x).toBeCloseTo(x - gridOrigin.x, 4);
      expect(point.y).toBeCloseTo(y - gridOrigin.y, 4);
    }
});

test("counts in the grid's own units", () => {
  const coarse = projectToGrid({ lon: 17, lat: 60 }, { metersPerUnit: 1000 });
  const fine = projectToGrid({ lon: 17, lat: 60 }, { metersPerUnit: 250 });
  expect(fine.x).toBeCloseTo(4 * coarse.x, 9);
  expect(fine.y).toBeCloseTo(4 * coarse.y, 9);
});

test("leads back from the grid to the ground", () => {
  for (let lon = 4; lon <= 32; lon += 1.7)
    for (let lat = 54; lat <= 70; lat += 1.3) {
      const grid = { metersPerUnit: 500 };
      const back = unprojectFromGrid(projectToGrid({ lon, lat }, grid), grid);
      expect(back.lon).toBeCloseTo(lon, 10);
      expect(back.lat).toBeCloseTo(lat, 10);
    }
});
