import type { AnswerRow, Clause, FieldName, GrantTable } from "@lansmuseer/aggregate";
import type { Measure } from "@lansmuseer/domain";
import {
  areaOrder,
  type BarChartData,
  type BarItem,
  type FigureAbout,
  type FigureMeasure,
  fieldParts,
  isNamedByData,
  type Language,
} from "@lansmuseer/view";
import { scopeWords } from "../grant-figures/scope-words.js";
import { nameIn } from "../grant-figures/value-namer.js";

/** What a breakdown is made of: the answers, and how they are meant. */
export interface BreakdownMaking {
  readonly table: GrantTable;
  readonly about: FigureAbout;
  readonly language: Language;
  readonly measure: FigureMeasure;
  readonly by: FieldName;
  readonly isMoney: boolean;
  /** `figure` for each value of the field. */
  readonly rows: readonly AnswerRow<FieldName, "figure">[];
  /** `figure` of everything. */
  readonly total: Measure | undefined;
  readonly clauses: readonly Clause[];
}

/** The years that grants are from, under the conditions: first and last. */
function periodOf({ table, clauses }: BreakdownMaking): readonly [string, string] | undefined {
  const runs = clauses.flatMap(({ field, value }) => (field === "year" ? [value] : []));
  const years = (table.fields.year?.dictionary ?? [])
    .filter((year) => year !== null)
    .filter((year) =>
      runs.every((run) =>
        "from" in run ? run.from <= year && year <= run.to : !("not" in run) && run.includes(year),
      ),
    )
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function itemOf(
  { key, values }: AnswerRow<FieldName, "figure">,
  { by, table, language }: BreakdownMaking,
): BarItem {
  const own = key[by] ?? null;
  const area = by === "area" ? areaOrder(own) : undefined;
  return {
    id: own ?? "unknown",
    name: nameIn(table, by, own, language),
    figure: values.figure,
    ...(area === undefined ? {} : { area }),
    ...(own === null ? { isUnknown: true } : {}),
    ...(isNamedByData(by, own) ? { isData: true } : {}),
  };
}

export function breakdownData(making: BreakdownMaking): BarChartData {
  const { about, measure, by, language, rows, total, table, clauses, isMoney } = making;
  const period = periodOf(making);
  const scope = scopeWords(clauses, table, language, [by]);
  return {
    about,
    measure,
    parts: fieldParts(by, language),
    items: rows.map((row) => itemOf(row, making)),
    ...(total === undefined ? {} : { total }),
    ...(period === undefined ? {} : { period: period[0] === period[1] ? period[0] : period.join("–") }),
    ...(scope === undefined ? {} : { scope }),
    ...(isMoney && period !== undefined && period[0] !== period[1] ? { prices: { kind: "nominal" } } : {}),
  };
}
