import type { FieldName } from "../columns/field-names.js";
import { type Clause, clauseTest, type FieldValue } from "../query/clause.js";
import type { AnswerContext } from "./answer.js";

/** Inhabitants of the group's place, added over its years; undefined when a year of it is not known. */
export function personYears(
  key: (field: FieldName) => FieldValue | undefined,
  by: readonly FieldName[],
  where: readonly Clause[],
  { population }: AnswerContext,
): number | undefined {
  const place = (["municipality", "region", "seatMunicipality", "seatRegion"] as const).find((each) =>
    by.includes(each),
  );
  const inhabitants = place && population?.[key(place) ?? ""];
  if (!inhabitants) return undefined;
  const tests = where.filter(({ field }) => field === "year").map((clause) => clauseTest(clause.value));
  const year = key("year");
  const years = by.includes("year")
    ? [year ?? ""]
    : namedYears(where).filter((each) => tests.every((test) => test(each)));
  const figures = years.map((each) => inhabitants[each]);
  return figures.reduce(
    (sum, figure) => (sum === undefined || figure === undefined ? undefined : sum + figure),
    0,
  );
}

/** The years that a clause names one by one or from the first to the last. */
function namedYears(where: readonly Clause[]): readonly string[] {
  for (const { field, value: asked } of where) {
    if (field !== "year" || "not" in asked) continue;
    if (!("from" in asked)) return [...new Set(asked)].flatMap((year) => year ?? []);
    const length = Math.max(0, Number(asked.to) - Number(asked.from) + 1);
    return Array.from({ length }, (_, index) => String(Number(asked.from) + index));
  }
  return [];
}
