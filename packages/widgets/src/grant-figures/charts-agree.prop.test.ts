import { barChartView, grantMeasure, trendChartView } from "@lansmuseer/view";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { breakdownData } from "../grant-breakdown/breakdown-data.js";
import { trendData } from "../grant-trend/trend-data.js";
import {
  about,
  index,
  inWords,
  language,
  loaded,
  measures,
  minute,
  runs,
  saved,
  screen,
  shown,
} from "../test/plain-figures.js";
import { clausesOf, columnsBy, fields, publishedFiles, questions } from "../test/plain-questions.js";
import { plainSpaces, sums, sumsBy, together } from "../test/plain-script.js";
import { askedMeasure } from "./asked-measure.js";

// Picture, table, sentence and saved file, beside a plain script over the published file.

test(
  "a breakdown says what a plain script says",
  () => {
    fc.assert(
      fc.property(publishedFiles, questions, columnsBy, fc.boolean(), (csv, question, column, hasCube) => {
        const { engine } = loaded(csv, hasCube);
        const { measure } = question;
        const [by, where, name] = [fields[column], clausesOf(question), measures[measure]];
        const asked = { version: 1, where, measures: [askedMeasure(name)] } as const;
        const { rows } = engine.answer({ ...asked, by: [by] });
        const total = engine.answer({ ...asked, by: [] }).rows[0]?.values.figure;
        const view = barChartView(
          breakdownData({
            ...{ table: engine.table, about, language, by, rows, total, clauses: where },
            measure: grantMeasure(name, language),
            isMoney: name !== "count",
          }),
          { language },
          screen,
        );

        const expected = new Map([...sumsBy(csv, question, column)].map(([id, own]) => [id, together(own)]));
        expect(new Set(view.table.rows.filter(({ isTotal }) => !isTotal).map(({ id }) => id))).toEqual(
          new Set(expected.keys()),
        );
        for (const [id, figure] of expected) {
          expect(saved(view, id, 1, measure), id).toBe(figure);
          expect(shown(view, id, 1, measure), id).toBe(figure);
          const bar = view.picture.bars.find((each) => each.id === id)!;
          if (figure !== undefined)
            expect(plainSpaces(bar.said.join(". "))).toContain(inWords(figure, measure));
        }
        const known = [...expected].flatMap(([id, figure]) =>
          id === "unknown" || figure === undefined ? [] : [figure],
        );
        if (known.length > 0)
          expect(plainSpaces(view.summary)).toContain(inWords(Math.max(...known), measure));
        const whole = together(sums(csv, question));
        const totalRow = view.table.rows.find(({ isTotal }) => isTotal === true);
        if (totalRow !== undefined) expect(shown(view, totalRow.id, 1, measure)).toBe(whole);
      }),
      runs,
    );
  },
  minute,
);

test(
  "a trend says what a plain script says, in the prices of each year and of one",
  () => {
    fc.assert(
      fc.property(
        ...[
          publishedFiles,
          questions,
          columnsBy,
          fc.option(fc.constantFrom("2022", "2025"), { nil: undefined }),
        ],
        fc.constantFrom<"lines" | "stacked" | "panels">("lines", "stacked", "panels"),
        (csv, question, column, to, form) => {
          const { engine } = loaded(csv, true);
          const { measure } = question;
          const [split, where, name] = [fields[column], clausesOf(question), measures[measure]];
          const real = to !== undefined && measure !== "count" ? { prices: { year: Number(to) } } : {};
          const asked = { version: 1, where, measures: [askedMeasure(name)], ...real } as const;
          const { rows } = engine.answer({ ...asked, by: ["year", split] });
          const totals = engine.answer({ ...asked, by: ["year"] }).rows;
          const data = trendData({
            ...{
              table: engine.table,
              about,
              language,
              split,
              rows,
              totals,
              clauses: where,
              prices: undefined,
            },
            measure: grantMeasure(name, language),
          });
          const view = trendChartView(data, { language, form }, screen);
          const priceIndex = "prices" in real ? index : undefined;
          const inYear = (own: ReadonlyMap<string, number | undefined>, year: string) =>
            own.has(year) ? together(new Map([[year, own.get(year)]]), priceIndex, to) : 0;

          const expected = sumsBy(csv, question, column);
          const points = view.picture.plots.flatMap(({ lines }) => lines.flatMap((line) => line.points));
          for (const [id, own] of expected)
            for (const year of data.years) {
              const figure = inYear(own, String(year));
              const at = view.table.columns.findIndex((each) => each.id === String(year));
              expect(saved(view, id, at, measure), `${id} ${year}`).toBe(figure);
              expect(shown(view, id, at, measure), `${id} ${year}`).toBe(figure);
              const point = points.find((each) => each.series === id && each.year === year);
              if (figure === undefined) expect(point?.isMissing ?? true).toBe(true);
              else expect(plainSpaces(point!.said.join(". "))).toContain(inWords(figure, measure));
            }
          const [, year, highest] = /^Högst (\d{4}) ligger [^]*?, ([^,]*?)(?: var)?\./.exec(
            plainSpaces(view.summary).replace(/(\d),(\d)/g, "$1;$2"),
          ) ?? [undefined, undefined, undefined];
          if (year === undefined || expected.size < 2) return;
          const there = [...expected.values()].flatMap((own) => inYear(own, year) ?? []);
          expect(highest?.replace(";", ",")).toBe(inWords(Math.max(...there), measure));
        },
      ),
      runs,
    );
  },
  minute,
);
