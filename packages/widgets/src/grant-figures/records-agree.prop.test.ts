import { rowsWhere } from "@lansmuseer/aggregate";
import { facetsView, recordTableView } from "@lansmuseer/view";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { facetsData } from "../grant-explorer/explorer-facets.js";
import { grantRecords } from "../grant-table/grant-records.js";
import { about, inWords, language, loaded, minute, runs, saved, shown } from "../test/plain-figures.js";
import { clausesOf, fields, publishedFiles, questions } from "../test/plain-questions.js";
import { cellsOf, countOf, plainSpaces, sums, sumsBy, together } from "../test/plain-script.js";

// Picture, table, sentence and saved file, beside a plain script over the published file.

test(
  "a table of decisions, its file and its sentence have what a plain script has",
  () => {
    fc.assert(
      fc.property(publishedFiles, questions, (csv, asked) => {
        const { engine, ...rest } = loaded(csv, false);
        const where = clausesOf(asked);
        const { columns, records } = grantRecords({ engine, ...rest }, language);
        const question = { ...asked, measure: "awarded_amount" } as const;
        const within = together(sums(csv, question));
        const view = recordTableView(
          {
            ...{ about, columns, records, name: "Beslut", noun: { one: "beslut", many: "beslut" } },
            kept: rowsWhere(engine.table, where),
            ...(within === undefined ? {} : { within }),
          },
          { language, search: "" },
          { sort: undefined, columns: ["awarded", "year"], limit: 50 },
        );
        const cells = cellsOf(csv, question, "awarded_amount");
        const inOre = (cell: string): number | undefined =>
          /\d/.test(cell) ? Math.round(Number(cell) * 100) : undefined;
        const known = cells.flatMap((cell) => inOre(cell) ?? []).sort((a, b) => a - b);
        const at = view.table.columns.findIndex(({ id }) => id === "awarded");
        const figures = (read: typeof saved) =>
          view.table.rows
            .flatMap(({ id }) => read(view, id, at, "awarded_amount") ?? [])
            .sort((a, b) => a - b);
        expect(view.table.rows).toHaveLength(cells.length);
        expect(figures(saved)).toEqual(known);
        expect(figures(shown)).toEqual(known);
        if (cells.length === 0) return;
        const said = plainSpaces(view.summary);
        expect(said).toMatch(new RegExp(`^${cells.length} beslut`));
        const whole = known.reduce((sum, each) => sum + each, 0);
        if (known.length === 0) return;
        expect(said).toContain(`tillsammans: ${inWords(whole, "awarded_amount")}`);
        if (within !== undefined && within !== whole)
          expect(said).toContain(`Av det hör ${inWords(within, "awarded_amount")} till urvalet`);
      }),
      runs,
    );
  },
  minute,
);

test(
  "the explorer's result, and the counts beside each choice, are what a plain script counts",
  () => {
    fc.assert(
      fc.property(publishedFiles, questions, fc.boolean(), (csv, asked, hasCube) => {
        const { engine } = loaded(csv, hasCube);
        const where = clausesOf(asked);
        const data = facetsData({
          engine,
          beside: (...own) => where.filter(({ field }) => !own.includes(field)),
          chosen: where,
          typed: "",
        });
        const result = plainSpaces(facetsView(data, { language, chosen: {} }).result);
        const question = { ...asked, measure: "awarded_amount" } as const;
        const count = countOf(csv, question);
        const ore = together(sums(csv, question));
        expect(result).toBe(
          count === 0
            ? "Inga beslut matchar urvalet."
            : `${count} beslut${ore === undefined ? "" : `, ${inWords(ore, "awarded_amount")}`}`,
        );
        for (const [column, field] of Object.entries(fields) as [keyof typeof fields, string][]) {
          const facet = data.fields.find((each) => each.field === field);
          if (facet === undefined) continue;
          const conditions = asked.conditions.filter((each) => each.column !== column);
          const counts = sumsBy(csv, { ...asked, conditions, measure: "count" }, column);
          for (const { value, count: shownCount } of facet.values)
            expect(shownCount, `${field} ${value}`).toBe(
              together(counts.get(value ?? "unknown") ?? new Map()) ?? 0,
            );
        }
      }),
      runs,
    );
  },
  minute,
);
