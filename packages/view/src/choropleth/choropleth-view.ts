import { type FigureView, figureView } from "../figure/figure-view.js";
import { moneyInWords } from "../text/money.js";
import { areaFigures, classScale, type AreaFigure, type Shown } from "./area-figures.js";
import type { AreaFill, AreaGlyph } from "./area-fills.js";
import type { ChoroplethData, ChoroplethSeries, ChoroplethState } from "./choropleth-data.js";
import { areaDetails, rankedIn, rankSentence, type AreaDetails } from "./choropleth-details.js";
import type { NamedArea } from "./choropleth-ground.js";
import { kindNames, type KindNames } from "./choropleth-kinds.js";
import { choroplethKey, type ChoroplethKey } from "./choropleth-key.js";
import { figureSentence, kindSentence } from "./choropleth-sentence.js";
import { choroplethTable } from "./choropleth-table.js";
import type { ChoroplethText } from "./choropleth-text.js";
import { choroplethSubtitle, choroplethTitle, type TitledPanel, yearsIn } from "./choropleth-title.js";
import { capital, choroplethWords, type ChoroplethWords } from "./choropleth-words.js";

/** An area as it is drawn and read. */
export interface ChoroplethMark {
  readonly code: string;
  readonly name: string;
  readonly fill: AreaFill;
  readonly glyph: AreaGlyph | undefined;
  /** The figure by itself, for the picture. */
  readonly short: string;
  /** "187 kronor per invånare 2024. Plats 9 av 32 kommuner med uppgift." */
  readonly lines: readonly string[];
  /** What a screen reader says: the name first. */
  readonly spoken: string;
  /** Radius of its circle as a share of the largest; undefined where none is drawn. */
  readonly circle: number | undefined;
  /** The figure as a share of the highest, for a bar; undefined for a hole. */
  readonly share: number | undefined;
}

/** One map: a field in a year, or its change. */
export interface ChoroplethPanel {
  readonly id: string;
  /** Said above it when there are two. */
  readonly title: string | undefined;
  /** In the order of the areas. */
  readonly marks: readonly ChoroplethMark[];
  readonly markOf: ReadonlyMap<string, ChoroplethMark>;
  /** Those with a circle, the largest first: the small ones lie on top. */
  readonly circles: readonly ChoroplethMark[];
}

/** The year slider. */
export interface YearChoice {
  readonly years: readonly string[];
  readonly at: number;
}

/** A choropleth ready to be drawn, but for the px that `choroplethLayout` adds: pictures, key, panel, table and sentence. */
export interface ChoroplethView extends FigureView {
  readonly text: ChoroplethText;
  readonly panels: readonly ChoroplethPanel[];
  readonly key: ChoroplethKey;
  /** The selected area, else the page's own. */
  readonly details: AreaDetails | undefined;
  /** Undefined where there is one year only, or two are compared. */
  readonly choice: YearChoice | undefined;
  /** What an area is called: "Kommun". */
  readonly noun: string;
  /** All areas by name, to choose from. */
  readonly options: readonly NamedArea[];
  /** True where the areas have the room and the picture the wish for names. */
  readonly hasNames: boolean;
  /** True where figures stand in the areas instead of names. */
  readonly hasValues: boolean;
  /** Which areas are of which kind, in words; none where figures are shown, or two pictures. */
  readonly kinds: readonly KindNames[];
  /** From the highest, for bars beside a map of regions: all that have figures. */
  readonly ranking: readonly ChoroplethMark[];
}

export function choroplethView(data: ChoroplethData, state: ChoroplethState): ChoroplethView {
  const { subject, ground, years, series } = data;
  const { language, selected, own } = state;
  const year = years.find((each) => each === state.year) ?? years.at(-1) ?? "";
  const since = subject.kind === "category" ? undefined : years.find((each) => each === state.since);
  const words = choroplethWords(data, state, since !== undefined);
  const { text, unit } = words;
  const pictures = picturesOf(
    series,
    year,
    since,
    years.find((each) => each === state.beside),
  );
  const panelOf = (shown: Shown): TitledPanel => ({ shown, figures: areaFigures(data, shown, unit.scale) });
  const panels = [panelOf(pictures[0]), ...pictures.slice(1).map(panelOf)] as const;
  const largest = largestIn(data);
  const name = (shown: Shown): string => panelName(shown, series.length > 1, words);
  const [first] = panels;
  const title = choroplethTitle(data, panels, words);
  const drawn = panels.map(({ shown, figures }) => {
    const ranked = rankedIn(figures);
    const marks = figures.map((figure) => markOf(figure, shown.year, ranked, largest, data, words));
    return panelWith(`${shown.series.id}-${shown.year}`, panels.length > 1 ? name(shown) : undefined, marks);
  });
  const marks = drawn[0]?.marks ?? [];
  const isKinds = subject.kind === "category";
  const column = words.isChange ? text.column.change : isKinds ? words.name : unit.column;
  const base = figureView(
    {
      title,
      subtitle: choroplethSubtitle(data, panels, words),
      summary:
        years.length === 0
          ? text.empty
          : panels
              .map((panel) =>
                sentenceOf(data, panel, panels.length > 1 ? name(panel.shown) : undefined, words),
              )
              .join(" "),
      table: choroplethTable(
        title,
        panels.map(({ shown, figures }) => ({ label: `${column} ${name(shown)}`, figures })),
        own,
        isKinds,
        words,
      ),
      fileName: fileNameOf(words.name, year),
    },
    data.about,
    language,
  );
  return {
    ...base,
    source: { ...base.source, text: `${base.source.text} ${text.boundaries}`.trim() },
    text,
    panels: drawn,
    key: choroplethKey(
      {
        data,
        scale: isKinds ? undefined : classScale(data, first.shown, unit.scale),
        panels: panels.map(({ figures }) => figures),
        selected,
        largest,
        year: yearsIn(panels, text.and),
      },
      words,
    ),
    details: areaDetails(
      data,
      panels.map((panel, i) => ({ ...panel, title: drawn[i]?.title })),
      selected ?? own,
      own,
      words,
    ),
    choice: panels.length === series.length ? choiceOf(years, year, since) : undefined,
    noun: capital(text.area[ground.level].one),
    options: [...ground.areas].sort((a, b) => collator.compare(a.name, b.name)),
    hasNames: subject.kind === "rate",
    hasValues: subject.kind === "rate" && ground.level === "region",
    kinds: subject.kind === "category" && panels.length === 1 ? kindNames(first.figures, subject, words) : [],
    ranking:
      ground.level === "region" && panels.length === 1
        ? marks.filter(({ share }) => share !== undefined).sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
        : [],
  };
}

const panelWith = (
  id: string,
  title: string | undefined,
  marks: readonly ChoroplethMark[],
): ChoroplethPanel => ({
  id,
  title,
  marks,
  markOf: new Map(marks.map((mark) => [mark.code, mark])),
  circles: marks
    .filter(({ circle }) => circle !== undefined)
    .sort((a, b) => (b.circle ?? 0) - (a.circle ?? 0)),
});

function picturesOf(
  series: ChoroplethData["series"],
  year: string,
  since: string | undefined,
  beside: string | undefined,
): readonly [Shown, ...Shown[]] {
  const shown = (each: ChoroplethSeries, of: string): Shown => ({ series: each, year: of, since });
  const [first, second] = series;
  if (second !== undefined) return [shown(first, year), shown(second, year)];
  if (beside === undefined || beside === year || since !== undefined) return [shown(first, year)];
  return beside < year
    ? [shown(first, beside), shown(first, year)]
    : [shown(first, year), shown(first, beside)];
}

const collator = /* @__PURE__ */ new Intl.Collator("sv");

/** Of a change, only the years after the one that it is from. */
function choiceOf(all: readonly string[], year: string, since: string | undefined): YearChoice | undefined {
  const years = since === undefined ? all : all.filter((each) => each > since);
  return years.length > 1 && years.includes(year) ? { years, at: years.indexOf(year) } : undefined;
}

/** What tells a picture from the other: its field, its year, or both. */
function panelName({ series, year, since }: Shown, hasFields: boolean, words: ChoroplethWords): string {
  const time = since === undefined ? year : words.text.changeFrom(since, year);
  return hasFields ? `${series.name[words.language]} ${time}` : time;
}

/** The highest figure of any year and field, so that a circle means the same in each. */
function largestIn({ series, ground }: ChoroplethData): number {
  const codes = ground.areas.map(({ code }) => code);
  return Math.max(
    0,
    ...series.flatMap(({ byYear }) =>
      Object.values(byYear).flatMap((areas) =>
        codes.map((code) => {
          const found = areas[code];
          return found?.kind === "value" ? found.value : 0;
        }),
      ),
    ),
  );
}

function markOf(
  figure: AreaFigure,
  year: string,
  ranked: number,
  largest: number,
  { subject }: ChoroplethData,
  words: ChoroplethWords,
): ChoroplethMark {
  const { area, value, fill, glyph } = figure;
  const says = `${words.inWords(value)} ${year}.`;
  const rank = rankSentence(figure, ranked, words);
  const isCircle = subject.kind === "total" && !words.isChange && value.kind === "value" && value.value > 0;
  return {
    code: area.code,
    name: area.name,
    fill,
    glyph,
    short: words.short(value),
    lines: [says, rank].filter(Boolean),
    spoken: [`${area.name}.`, says, rank].filter(Boolean).join(" "),
    circle: isCircle ? Math.sqrt(value.value / largest) : undefined,
    share: value.kind === "value" && largest > 0 && !words.isChange ? value.value / largest : undefined,
  };
}

function sentenceOf(
  data: ChoroplethData,
  { shown, figures }: TitledPanel,
  title: string | undefined,
  words: ChoroplethWords,
): string {
  const { subject } = data;
  const sentence =
    subject.kind === "category" ? kindSentence(figures, subject, words) : figureSentence(figures, words);
  const said = [sentence, ...remarks(data, shown, words)].join(" ");
  return title === undefined ? said : `${title}: ${said}`;
}

/** What the picture leaves out, and what no source states. */
function remarks(
  { unplaced = {}, derived = [] }: ChoroplethData,
  { year, since }: Shown,
  { text, language }: ChoroplethWords,
): readonly string[] {
  const out = unplaced[year];
  const worked = [since, year].filter((each) => each !== undefined && derived.includes(each));
  const amount = out?.awarded.kind === "value" ? ` (${moneyInWords(out.awarded.value, language)})` : "";
  return [
    ...(out === undefined || out.count === 0 ? [] : [text.unplaced(out.count, amount)]),
    ...(worked.length === 0 ? [] : [text.derived(worked.join(` ${text.and} `))]),
  ];
}

/** A name that every system can save: the subject's own letters without their dots. */
function fileNameOf(name: string, year: string): string {
  const plain = `${name}-${year}`.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
