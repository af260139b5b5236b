import type { AreaValue, ChoroplethData } from "@lansmuseer/view";

const kronor = (amount: number): AreaValue => ({ kind: "value", value: amount * 100 });

/** A square island in four parts. */
export const ground: ChoroplethData["ground"] = {
  level: "region",
  map: {
    metersPerUnit: 1000,
    width: 200,
    height: 200,
    land: "M100 0l100 0 0 100,0 100-100 0,-100 0 0-100,0-100 100 0z",
    countyBorders: "M100 0l0 100M200 100l-100 0M100 200l0-100M0 100l100 0",
    areaBorders: "",
    areas: { "07": [[0, 5, ~4]], "10": [[1, 6, ~5]], "12": [[2, 7, ~6]], "13": [[3, 4, ~7]] },
  },
  areas: [
    { code: "07", name: "Kronoberg" },
    { code: "10", name: "Blekinge" },
    { code: "12", name: "Skåne" },
    { code: "13", name: "Halland" },
  ],
};

/** State grants to its parts in two years, the last one with a zero and a hole. */
export const makeGrants = (kind: "rate" | "total"): ChoroplethData => ({
  about: { source: "Region Skåne", madeUp: "" },
  ground,
  subject: {
    kind,
    name: { sv: "Statligt bidrag", en: "State grants" },
    unit: { kind: kind === "rate" ? "kronor-per-inhabitant" : "kronor" },
    breaks: "natural",
  },
  years: ["2024", "2025"],
  series: [
    {
      id: "all",
      name: { sv: "Alla områden", en: "All areas" },
      byYear: {
        2024: { "07": kronor(95), "10": kronor(120), "12": kronor(64), "13": kronor(48) },
        2025: {
          "07": kronor(99),
          "10": kronor(0),
          "12": kronor(65),
          "13": { kind: "missing", reason: "not-reported" },
        },
      },
    },
  ],
});
