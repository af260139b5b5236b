import { changeOf, valueOf, type AreaFigure } from "./area-figures.js";
import type { ChoroplethData } from "./choropleth-data.js";
import { medianOf } from "./choropleth-key.js";
import type { TitledPanel } from "./choropleth-title.js";
import { capital, type ChoroplethWords } from "./choropleth-words.js";

/** All figures on a line, as shares of the way from the lowest to the highest. */
export interface FigureStrip {
  readonly label: string;
  readonly dots: readonly { readonly code: string; readonly at: number }[];
  readonly chosen: number;
  readonly median: number;
}

/** One area in words: the panel beside the map. */
export interface AreaDetails {
  readonly code: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** What each picture says of it. */
  readonly parts: readonly AreaFacts[];
}

export interface AreaFacts {
  /** Which picture, when there are two. */
  readonly title: string | undefined;
  /** The figure in large type with its unit after it; a kind or a hole has no unit. */
  readonly figure: string;
  readonly unit: string;
  /** Rank and median. */
  readonly sentence: string;
  /** The change since the year before, when there is one. */
  readonly change: string | undefined;
  readonly strip: FigureStrip | undefined;
}

export function areaDetails(
  data: ChoroplethData,
  panels: readonly (TitledPanel & { readonly title: string | undefined })[],
  code: string | undefined,
  own: string | undefined,
  words: ChoroplethWords,
): AreaDetails | undefined {
  const area = data.ground.areas.find((each) => each.code === code);
  if (area === undefined) return undefined;
  const parts = panels.flatMap(({ title, shown, figures }) => {
    const chosen = figures.find((figure) => figure.area === area);
    return chosen === undefined ? [] : [{ title, ...factsOf(data, shown, chosen, figures, words) }];
  });
  return { code: area.code, name: area.name, isOwn: area.code === own, parts };
}

function factsOf(
  data: ChoroplethData,
  shown: TitledPanel["shown"],
  chosen: AreaFigure,
  figures: readonly AreaFigure[],
  words: ChoroplethWords,
): Omit<AreaFacts, "title"> {
  const { area, value } = chosen;
  const middle = medianOf(figures);
  const isFigure = value.kind === "value";
  const [figure, unit] =
    isFigure && !words.isChange ? words.unit.parts(value.value) : [capital(words.short(value)), ""];
  return {
    figure,
    unit,
    sentence: [
      rankSentence(chosen, rankedIn(figures), words),
      isFigure && middle !== undefined
        ? words.text.medianIs(
            words.isChange ? words.short({ kind: "value", value: middle }) : words.unit.inWords(middle),
          )
        : "",
    ]
      .filter(Boolean)
      .join(" "),
    change: changeSentence(data, shown, area.code, words),
    strip: isFigure && middle !== undefined ? stripOf(figures, value.value, middle, words) : undefined,
  };
}

export const rankedIn = (figures: readonly AreaFigure[]): number =>
  figures.filter(({ rank }) => rank !== undefined).length;

/** "Plats 9 av 32 kommuner med uppgift." `known` is how many have a rank. */
export function rankSentence({ rank }: AreaFigure, known: number, { text, areas }: ChoroplethWords): string {
  if (rank === undefined) return "";
  return (rank.isShared ? text.sharedRank : text.rank)(rank.place, areas(known));
}

function changeSentence(
  data: ChoroplethData,
  { series, year, since }: TitledPanel["shown"],
  code: string,
  words: ChoroplethWords,
): string | undefined {
  const before = data.years[data.years.indexOf(year) - 1];
  const isYear = before !== undefined && since === undefined && year !== data.period;
  if (!isYear || data.subject.kind === "category") return undefined;
  const [was, is] = [valueOf(series, before, code), valueOf(series, year, code)];
  if (was.kind !== "value" || is.kind !== "value") return undefined;
  const change = changeOf(data, was, is);
  const { text } = words;
  if (change.kind === "missing") return text.noChangeFromZero(before);
  return capital(text.sinceYear(change.value === 0 ? text.unchanged : words.change(change), before));
}

function stripOf(
  figures: readonly AreaFigure[],
  chosen: number,
  middle: number,
  { text }: ChoroplethWords,
): FigureStrip | undefined {
  const known = figures.flatMap(({ area, value }) =>
    value.kind === "value" ? [{ code: area.code, figure: value.value }] : [],
  );
  const sizes = known.map(({ figure }) => figure);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (low === high) return undefined;
  const at = (figure: number): number => (figure - low) / (high - low);
  return {
    label: text.strip,
    dots: known.map(({ code, figure }) => ({ code, at: at(figure) })),
    chosen: at(chosen),
    median: at(middle),
  };
}
