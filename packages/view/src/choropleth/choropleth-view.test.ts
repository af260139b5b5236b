import { missing, value, type Measure } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import { makeChoropleth, makeGround, makeSeries } from "../test/make-choropleth.js";
import type { AreaValue, ChoroplethData } from "./choropleth-data.js";
import { choroplethView } from "./choropleth-view.js";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const names = ["Åhus", "Bjuv", "Dals-Ed", "Eda", "Fagersta"];

/** Areas with such figures, kronor per inhabitant; a word is the reason for a hole. */
function dataOf(figures: readonly (number | "not-reported" | "suppressed")[]): ChoroplethData {
  const ground = { ...makeGround() };
  const areas = figures.map((_, i) => ({ code: ground.areas[i]!.code, name: names[i] ?? `Kommun ${i}` }));
  const measure = (figure: (typeof figures)[number]): Measure =>
    typeof figure === "number" ? value(figure * 100) : missing(figure);
  const year = Object.fromEntries(areas.map(({ code }, i) => [code, measure(figures[i]!)]));
  return makeChoropleth({
    ground: { ...ground, areas },
    years: ["2024"],
    series: [makeSeries({ 2024: year })],
  });
}

const sentence = (figures: Parameters<typeof dataOf>[0], language: "sv" | "en" = "sv"): string =>
  spaced(choroplethView(dataOf(figures), { language }).summary);

describe("the sentence", () => {
  it.each([
    ["nothing", [], "Det finns inget att visa."],
    ["nothing known", ["not-reported", "suppressed"], "Uppgift saknas för 2 kommuner."],
    ["one", [187], "Bara Åhus har uppgift: 187 kronor per invånare."],
    [
      "one of several",
      [187, "not-reported", "not-reported"],
      "Bara Åhus har uppgift: 187 kronor per invånare. Uppgift saknas för 2 kommuner.",
    ],
    [
      "two",
      [187, 12],
      "Högst är Åhus med 187 kronor per invånare, lägst Bjuv med 12. Medianen för 2 kommuner är 100.",
    ],
    [
      "many",
      [187, 12, 90, "not-reported"],
      "Högst är Åhus med 187 kronor per invånare, lägst Bjuv med 12. Medianen för 3 kommuner är 90. Uppgift saknas för 1 kommun.",
    ],
    [
      "equals at both ends",
      [50, 50, 0, 0, 0],
      "Högst är Åhus och Bjuv med 50 kronor per invånare, lägst Dals-Ed, Eda och Fagersta med 0. Medianen för 5 kommuner är 0.",
    ],
    ["all alike", [50, 50, 50], "Lika i 3 kommuner: 50 kronor per invånare."],
  ] as const)("of %s", (_, figures, expected) => {
    expect(sentence(figures)).toBe(expected);
  });

  it("is as good in English", () => {
    expect(sentence([187, 12, 90, "not-reported"], "en")).toBe(
      "Highest is Åhus with 187 kronor per inhabitant, lowest Bjuv with 12. The median of 3 municipalities is 90. Not reported for 1 municipality.",
    );
    expect(sentence([], "en")).toBe("There is nothing to show.");
  });
});

describe("the title", () => {
  const title = (figures: Parameters<typeof dataOf>[0]): string =>
    choroplethView(dataOf(figures), { language: "sv" }).title;

  it("names the highest only when there is one", () => {
    expect(title([187, 12])).toBe("Kulturstöd per invånare 2024: Åhus högst");
    expect(title([50, 50, 1])).toBe("Kulturstöd per invånare 2024");
    expect(title([50])).toBe("Kulturstöd per invånare 2024");
    expect(title(["not-reported"])).toBe("Kulturstöd per invånare 2024");
  });

  it("leaves to the subtitle whose municipality is meant", () => {
    expect(choroplethView(dataOf([1, 2]), { language: "sv" }).subtitle).toBe(
      "Kulturstöd fördelat på mottagarens kommun, kronor per invånare 2024",
    );
  });
});

describe("classes", () => {
  it("have the same limits in every year", () => {
    const data = makeChoropleth();
    const limits = data.years.map((year) => choroplethView(data, { language: "sv", year }).key.limits);
    expect(limits[0]?.length).toBe(4);
    expect(limits[1]).toEqual(limits[0]);
    expect(limits[2]).toEqual(limits[0]);
  });

  it("leave zero and the missing out, each with a fill and a count of its own", () => {
    const { key, panels } = choroplethView(makeChoropleth(), { language: "sv", year: "2024" });
    expect(key.items.map(({ fill, label }) => [fill, spaced(label)])).toEqual([
      ["zero", "0 kr: 1 kommun"],
      ["not-reported", "Uppgift saknas: 1 kommun"],
      ["suppressed", "Visas inte av sekretesskäl: 1 kommun"],
    ]);
    const counted = key.classes.reduce((sum, { count }) => sum + Number(count), 0);
    expect(counted).toBe((panels[0]?.marks.length ?? 0) - 3);
  });

  it("of 290 municipalities are seven", () => {
    const data = makeChoropleth({ ground: makeGround("country") });
    expect(choroplethView(data, { language: "sv" }).key.classes).toHaveLength(7);
  });
});

describe("picture, table, file and sentence", () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }).map((ore): AreaValue => value(ore)),
    fc.constantFrom<AreaValue>(missing("not-reported"), missing("suppressed"), missing("not-applicable")),
  );

  it("say the same of each area, to the öre", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 33, maxLength: 33 }), (found) => {
        const ground = makeGround();
        const year = Object.fromEntries(ground.areas.map(({ code }, i) => [code, found[i]!]));
        const data = makeChoropleth({
          years: ["2024"],
          series: [makeSeries({ 2024: year })],
          subject: {
            kind: "total",
            name: { sv: "Kulturstöd", en: "Culture grants" },
            unit: { kind: "kronor" },
            breaks: "natural",
          },
        });
        const view = choroplethView(data, { language: "sv" });
        const lines = figureCsv(view, "csv").split("\r\n").slice(1, 34);
        ground.areas.forEach(({ code, name }, i) => {
          const measure = found[i]!;
          const [inName, inCode, amount] = lines[i]!.split(",");
          expect([inName, inCode]).toEqual([`"${name}"`, `"${code}"`]);
          const row = view.table.rows[i]!.cells[2]!;
          const mark = view.panels[0]!.markOf.get(code)!;
          if (measure.kind === "value") {
            expect(Math.round(Number(amount) * 100)).toBe(measure.value);
            expect(Math.round(Number(row.value) * 100)).toBe(measure.value);
            expect(mark.circle === undefined).toBe(measure.value === 0);
          } else {
            expect(amount).toBe(row.text);
            expect(row.value).toBeUndefined();
            expect(mark.circle).toBeUndefined();
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("one area", () => {
  it("is told with rank, median and the change since the year before", () => {
    const { details } = choroplethView(makeChoropleth(), { language: "sv", year: "2024", selected: "1281" });
    expect(details?.name).toBe("Lund");
    const [facts] = details?.parts ?? [];
    expect(facts?.unit).toBe("kr per invånare");
    expect(spaced(facts?.sentence ?? "")).toMatch(
      /^Plats \d+ av 31 kommuner med uppgift\. Medianen är \d+ kronor per invånare\.$/,
    );
    expect(facts?.change).toMatch(/^[+−][\d,]+\u00a0% sedan 2023$/);
    expect(facts?.strip?.dots).toHaveLength(31);
  });

  it("says so when it shares its place", () => {
    const { panels } = choroplethView(dataOf([5, 5, 1]), { language: "sv" });
    expect(spaced(panels[0]!.marks[0]!.spoken)).toBe(
      "Åhus. 5 kronor per invånare 2024. Delad plats 1 av 3 kommuner med uppgift.",
    );
  });

  it("is the page's own while none is selected", () => {
    expect(choroplethView(makeChoropleth(), { language: "sv", own: "1280" }).details?.isOwn).toBe(true);
  });
});

describe("a change", () => {
  const year = (figures: readonly number[]): Readonly<Record<string, AreaValue>> =>
    Object.fromEntries(figures.map((figure, i) => [makeGround().areas[i]!.code, value(figure * 100)]));
  const data = makeChoropleth({
    ground: { ...makeGround(), areas: makeGround().areas.slice(0, 4) },
    years: ["2019", "2024"],
    series: [makeSeries({ 2019: year([100, 100, 0, 0]), 2024: year([150, 50, 0, 80]) })],
  });
  const view = choroplethView(data, { language: "sv", year: "2024", since: "2019" });

  it("is a ratio, and from nothing only nothing can be compared", () => {
    const cells = view.table.rows.map(({ cells: [, , change] }) => change?.text);
    expect(cells).toEqual(["+50,0", "−50,0", "0,0", "."]);
    expect(view.panels[0]!.marks.at(-1)?.fill).toBe("not-applicable");
  });

  it("is counted both ways", () => {
    expect(view.title).toBe("Kulturstöd per invånare 2019–2024: ökar i 1 av 3\u00a0kommuner");
    expect(view.summary).toContain("Ökar i 1, minskar i 1 och är oförändrat i 1.");
  });

  it("has colours on both sides of a middle", () => {
    const fills = view.panels[0]!.marks.map(({ fill }) => fill);
    expect(fills[0]).toMatch(/^div-p/);
    expect(fills[1]).toMatch(/^div-n/);
    expect(fills[2]).toBe("div-0");
  });
});

describe("two years", () => {
  const view = choroplethView(makeChoropleth(), { language: "sv", year: "2024", beside: "2022" });

  it("stand in order, in the same classes, each with its name and column", () => {
    expect(view.panels.map(({ title }) => title)).toEqual(["2022", "2024"]);
    expect(view.table.columns.map(({ label }) => label)).toEqual([
      "Kommun",
      "Kod",
      "Kronor per invånare 2022",
      "Kronor per invånare 2024",
    ]);
    expect(view.key.classes.every(({ count }) => count === undefined)).toBe(true);
    expect(view.choice).toBeUndefined();
  });
});

describe("kinds", () => {
  const categories = [
    { id: "in-force", name: { sv: "gällande", en: "in force" }, fill: "status-in-force", glyph: "check" },
    { id: "missing", name: { sv: "saknas", en: "none" }, fill: "status-missing", glyph: "cross" },
  ] as const;
  const kind = (id: string): AreaValue => ({ kind: "category", id });
  const areas = makeGround().areas.slice(0, 4);
  const values = [kind("in-force"), kind("in-force"), kind("missing"), kind("unheard-of")];
  const data = makeChoropleth({
    ground: { ...makeGround(), areas },
    years: ["2024"],
    subject: { kind: "category", name: { sv: "Styrdokument", en: "Policy document" }, categories },
    series: [makeSeries({ 2024: Object.fromEntries(areas.map(({ code }, i) => [code, values[i]!])) })],
  });
  const view = choroplethView(data, { language: "sv" });

  it("are counted in title, sentence and key, and the unknown is a hole", () => {
    expect(spaced(view.title)).toBe("Styrdokument 2024: gällande i 2 av 4 kommuner");
    expect(spaced(view.summary)).toBe(
      "Av 4 kommuner: gällande i 2 och saknas i 1. Uppgift saknas för 1 kommun.",
    );
    expect(view.key.items.map(({ label }) => spaced(label))).toEqual([
      "Gällande: 2 kommuner",
      "Saknas: 1 kommun",
      "Uppgift saknas: 1 kommun",
    ]);
    expect(view.kinds.map(({ kind: name, names }) => [name, names.split(", ").length])).toEqual([
      ["Gällande", 2],
      ["Saknas", 1],
      ["Uppgift saknas", 1],
    ]);
    expect(view.table.rows.map(({ cells }) => cells[2]?.text)).toEqual([
      "Gällande",
      "Gällande",
      "Saknas",
      "..",
    ]);
  });
});
