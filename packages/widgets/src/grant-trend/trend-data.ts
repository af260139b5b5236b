import type { AnswerRow, Clause, FieldName, GrantTable } from "@lansmuseer/aggregate";
import { type Measure, missing, value } from "@lansmuseer/domain";
import {
  areaOrder,
  type FigureAbout,
  type FigureMeasure,
  fieldParts,
  grantChoiceWords,
  isNamedByData,
  type Language,
  type Prices,
  type TrendChartData,
  type TrendSeries,
} from "@lansmuseer/view";
import { nameIn } from "../grant-figures/value-namer.js";
import { scopeWords } from "../grant-figures/scope-words.js";

/** What a trend is made of: the answers, and how they are meant. */
export interface TrendMaking {
  readonly table: GrantTable;
  readonly about: FigureAbout;
  readonly language: Language;
  readonly measure: FigureMeasure;
  readonly split: FieldName | undefined;
  readonly prices: Prices | undefined;
  /** By year and split, `figure` each. */
  readonly rows: readonly AnswerRow<FieldName, "figure">[];
  /** By year alone. */
  readonly totals: readonly AnswerRow<FieldName, "figure">[];
  readonly clauses: readonly Clause[];
}

/** The years that grants are from, as far as the page wants them, in their order. */
function yearsOf({ table, clauses }: TrendMaking): readonly number[] {
  const wanted = clauses.flatMap(({ field, value: run }) => (field === "year" && "from" in run ? [run] : []));
  return (table.fields.year?.dictionary ?? [])
    .filter((year) => year !== null)
    .filter((year) => wanted.every(({ from, to }) => from <= year && year <= to))
    .map(Number)
    .sort((a, b) => a - b);
}

/** One figure a year. A year of the data in which a part has no grants is 0 where figures add up, else there is none. */
function figuresOf(
  rows: readonly AnswerRow<FieldName, "figure">[],
  years: readonly number[],
  { measure }: TrendMaking,
): readonly Measure[] {
  const byYear = new Map(rows.map(({ key, values }) => [key.year, values.figure]));
  const none = measure.isAdditive ? value(0) : missing("not-applicable");
  return years.map((year) => byYear.get(String(year)) ?? none);
}

/** The parts with their values: areas in the ordinance's order, others by size, what is unknown and the rest last. */
function seriesOf(making: TrendMaking, years: readonly number[]): readonly TrendSeries[] {
  const { rows, split, table, language, measure } = making;
  if (split === undefined)
    return [{ id: "all", name: measure.name, figures: figuresOf(making.totals, years, making) }];
  const groups = new Map<string, AnswerRow<FieldName, "figure">[]>();
  for (const row of rows) {
    const id = row.rest === true ? "rest" : `v${row.key[split] ?? ""}`;
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const parts = fieldParts(split, language);
  const ranked = [...groups].map(([id, own]) => {
    const key = own[0]!.key[split] ?? null;
    const area = split === "area" && id !== "rest" ? areaOrder(key) : undefined;
    const series: TrendSeries = {
      id: id === "rest" ? "rest" : (key ?? "unknown"),
      name:
        id === "rest" ? grantChoiceWords[language].others(parts.many) : nameIn(table, split, key, language),
      figures: figuresOf(own, years, making),
      ...(area === undefined ? {} : { area }),
      ...(id !== "rest" && key === null ? { isUnknown: true } : {}),
      ...(id !== "rest" && isNamedByData(split, key) ? { isData: true } : {}),
    };
    return { series, rank: rankOf(id, key, area, own) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ series }) => series);
}

/** Where a part stands: below all others what has no value, and the rest. */
function rankOf(
  id: string,
  key: string | null,
  area: number | undefined,
  rows: readonly AnswerRow<FieldName, "figure">[],
): number {
  if (id === "rest") return 2e18;
  if (key === null) return 1e18;
  if (area !== undefined) return area === 0 ? 8 : area;
  return -rows.reduce((sum, { values: { figure } }) => sum + (figure.kind === "value" ? figure.value : 0), 0);
}

export function trendData(making: TrendMaking): TrendChartData {
  const { table, about, language, measure, split, totals, prices, clauses } = making;
  const years = yearsOf(making);
  const scope = scopeWords(clauses, table, language, []);
  return {
    about,
    measure,
    years,
    series: seriesOf(making, years),
    ...(split === undefined
      ? {}
      : { parts: fieldParts(split, language), totals: figuresOf(totals, years, making) }),
    ...(scope === undefined ? {} : { scope }),
    ...(prices === undefined ? {} : { prices }),
  };
}
