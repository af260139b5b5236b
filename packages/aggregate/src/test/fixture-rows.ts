import type { TableRow } from "../columns/table-builder.js";

/** Eight grants that can be added up in the head; kronor in hundreds of öre. */
export const fixtureRows: readonly TableRow[] = [
  {
    year: 2019,
    places: [{ place: "1280" }],
    areas: ["music"],
    recipients: ["A"],
    awarded: 10_000,
    requested: 20_000,
  },
  {
    year: 2019,
    places: [{ place: "1281" }],
    areas: ["music"],
    recipients: ["B"],
    awarded: 30_000,
    requested: 30_000,
  },
  {
    year: 2019,
    places: [{ place: "1280" }],
    areas: ["film"],
    recipients: ["A"],
    awarded: 0,
    requested: 50_000,
  },
  {
    year: 2024,
    places: [{ place: "1280" }],
    areas: ["music"],
    recipients: ["A"],
    awarded: 15_000,
    requested: 15_000,
  },
  { year: 2024, places: [{ place: "1281" }], areas: ["music"], recipients: ["C"], awarded: 45_000 },
  { year: 2024, places: [{ place: "1280" }], areas: ["film"], recipients: ["A"] },
  {
    year: 2024,
    places: [
      { place: "1280", parts: { awarded: 501 } },
      { place: "1281", parts: { awarded: 500 } },
    ],
    areas: ["theater"],
    recipients: ["A", "B"],
    awarded: 1001,
  },
  { places: [], areas: [], recipients: [], awarded: 7 },
];
