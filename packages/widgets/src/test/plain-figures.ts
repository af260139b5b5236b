import { type Engine, engineOf, grantTable } from "@lansmuseer/aggregate";
import { PublishedGrants } from "@lansmuseer/sources/web";
import { figureCsv, type FigureView, type GrantMeasureName } from "@lansmuseer/view";
import Papa from "papaparse";
import { oreInWords, type PlainMeasure, plainSpaces } from "./plain-script.js";

export const language = "sv";
export const about = {};
export const screen = {
  width: 800,
  lineHeight: 17,
  measure: (text: string) => text.length * 7,
  isExpanded: true,
};
export const index = {
  2018: 1,
  2019: 1.01,
  2020: 1.017,
  2021: 1.04,
  2022: 1.127,
  2023: 1.223,
  2024: 1.25,
  2025: 1.27,
};

export const measures: Readonly<
  Record<PlainMeasure, GrantMeasureName & ("awarded" | "requested" | "paid" | "count")>
> = {
  awarded_amount: "awarded",
  requested_amount: "requested",
  paid_amount: "paid",
  count: "count",
};

export interface Loaded {
  readonly engine: Engine;
  readonly grants: PublishedGrants;
  readonly isComplete: true;
}

export function loaded(csv: string, hasCube: boolean): Loaded {
  const grants = new PublishedGrants(csv, "grants.csv");
  const cube = hasCube ? (["area", "municipality"] as const) : [];
  return { engine: engineOf(grantTable(grants), { cube, priceIndex: index }), grants, isComplete: true };
}

/** A figure in the words of a sentence. */
export const inWords = (figure: number, measure: PlainMeasure): string =>
  measure === "count" ? `${figure} beslut` : plainSpaces(oreInWords(figure));

/** What a saved file has in a column of a row, in whole öre or decisions; nothing for a mark. */
export function saved(
  view: FigureView,
  row: string,
  column: number,
  measure: PlainMeasure,
): number | undefined {
  const { data } = Papa.parse<string[]>(figureCsv(view, "csv").replace("\ufeff", ""));
  const at = view.table.rows.findIndex(({ id }) => id === row);
  const cell = data[at + 1]?.[column] ?? "";
  if (!/\d/.test(cell)) return undefined;
  return measure === "count" ? Number(cell) : Math.round(Number(cell) * 100);
}

/** The same of the table that is shown. */
export function shown(
  view: FigureView,
  row: string,
  column: number,
  measure: PlainMeasure,
): number | undefined {
  const cell = view.table.rows.find(({ id }) => id === row)?.cells[column]?.value;
  return typeof cell !== "number" ? undefined : measure === "count" ? cell : Math.round(cell * 100);
}

/** How often each figure is asked, and how long that may take, ms. */
export const runs = { numRuns: 200 };
export const minute = 60_000;
