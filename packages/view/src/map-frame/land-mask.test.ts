import { museums, overview, projectToGrid } from "@lansmuseer/places";
import { describe, expect, it } from "vitest";
import { landMask } from "./land-mask.js";

describe("landMask", () => {
  const onLand = landMask(overview);
  const at = (lon: number, lat: number): boolean => {
    const { x, y } = projectToGrid({ lon, lat }, overview);
    return onLand(x, y);
  };

  it("knows inland from sea and lake", () => {
    expect(at(15.6, 60.6)).toBe(true);
    expect(at(18.5, 57.4)).toBe(true);
    expect(at(19.5, 61)).toBe(false);
    expect(at(13.3, 58.9)).toBe(false);
  });

  it("fills about the country's own share of its box", () => {
    let land = 0;
    const step = 16;
    for (let x = 0; x < overview.width; x += step)
      for (let y = 0; y < overview.height; y += step) land += onLand(x, y) ? 1 : 0;
    const km2 = (land * (step * overview.metersPerUnit) ** 2) / 1e6;
    // Land area of Sweden without its great lakes: about 407 000 km2 and the small lakes that are not cut out.
    expect(km2).toBeGreaterThan(400_000);
    expect(km2).toBeLessThan(445_000);
  });

  it("says no outside the grid", () => {
    expect(onLand(-1, 10)).toBe(false);
    expect(onLand(1e6, 1e6)).toBe(false);
  });

  it("finds most museums on land", () => {
    const sites = museums.flatMap((museum) => museum.sites);
    const dry = sites.filter((site) => at(site.position.value.lon, site.position.value.lat));
    expect(dry.length).toBeGreaterThanOrEqual(20);
  });
});
