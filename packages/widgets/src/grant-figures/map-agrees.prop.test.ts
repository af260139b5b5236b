import { municipalityGrid } from "@lansmuseer/places/grid";
import { choroplethView } from "@lansmuseer/view";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grantMapData, periodOf } from "../grant-map/grant-map-data.js";
import { municipalityGround } from "../map-ground/map-ground.js";
import {
  about,
  inWords,
  language,
  loaded,
  measures,
  minute,
  runs,
  saved,
  shown,
} from "../test/plain-figures.js";
import { clausesOf, publishedFiles, questions } from "../test/plain-questions.js";
import { type PlainQuestion, plainSpaces, sumsBy, together } from "../test/plain-script.js";

// Picture, table, sentence and saved file, beside a plain script over the published file.

const ground = municipalityGround(municipalityGrid, "12");

/** The middle of some figures. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

test(
  "a map says what a plain script says, of a year and of all",
  () => {
    fc.assert(
      fc.property(publishedFiles, questions, fc.boolean(), (csv, { conditions, ...others }, isWhole) => {
        const { engine } = loaded(csv, true);
        // A map is itself the choice of place and year, and shows what is awarded and how many decisions there are.
        const measure = others.measure === "count" ? "count" : "awarded_amount";
        const beside = conditions.filter(({ column }) => column !== "places");
        const all = engine.table.fields.year!.dictionary.filter((year) => year !== null).sort();
        const period = all.length > 1 ? periodOf(all, all) : undefined;
        const year = isWhole && period !== undefined ? period.label : all[0]!;
        const data = grantMapData({
          ...{ engine, ground, about, by: "activity", breaks: "natural", years: all, period },
          measure: measures[measure] as "awarded" | "count",
          where: clausesOf({ years: undefined, conditions: beside, measure }),
          besideArea: undefined,
        });
        const view = choroplethView(data, { language, year });

        const [from, to] = isWhole && period !== undefined ? [all[0]!, all.at(-1)!] : [year, year];
        const question: PlainQuestion = {
          years: { from: Number(from), to: Number(to) },
          conditions: beside,
          measure,
        };
        const byPlace = sumsBy(csv, question, "places");
        // Where no decision says its place, nothing is known of any.
        const isSilent = byPlace.size === 1 && byPlace.has("unknown");
        const figureOf = (code: string): number | undefined => {
          const own = byPlace.get(code);
          return isSilent ? undefined : own === undefined ? 0 : together(own);
        };
        for (const { code } of ground.areas) {
          const figure = figureOf(code);
          expect(saved(view, code, 2, measure), code).toBe(figure);
          expect(shown(view, code, 2, measure), code).toBe(figure);
          const { spoken } = view.panels[0]!.marks.find((mark) => mark.code === code)!;
          expect(plainSpaces(spoken)).toContain(
            figure === undefined ? "Uppgift saknas" : `${inWords(figure, measure)} ${year}.`,
          );
        }
        const outside = byPlace.get("unknown");
        const lost = outside === undefined ? undefined : together(outside);
        const unplaced = data.unplaced?.[year]?.awarded;
        if (measure !== "count") expect(unplaced).toEqual({ kind: "value", value: lost ?? 0 });
        const known = ground.areas.flatMap(({ code }) => figureOf(code) ?? []);
        const said = plainSpaces(view.summary);
        const [low, high] = [Math.min(...known), Math.max(...known)];
        if (known.length < 2 || low === high) return;
        expect(said).toContain(inWords(high, measure));
        // What is counted is said once.
        expect(said).toContain(`med ${measure === "count" ? low : inWords(low, measure)}`);
        if (measure !== "count") expect(said).toContain(`är ${inWords(median(known), measure)}`);
        if (measure !== "count" && lost !== undefined) expect(said).toContain(inWords(lost, measure));
      }),
      runs,
    );
  },
  minute,
);
