import type { AreaFigure, Shown } from "./area-figures.js";
import type { ChoroplethData } from "./choropleth-data.js";
import { kindCounts } from "./choropleth-sentence.js";
import { type ChoroplethWords, listed, uncapital } from "./choropleth-words.js";

/** A picture with what it shows. */
export interface TitledPanel {
  readonly shown: Shown;
  readonly figures: readonly AreaFigure[];
}

/** "2019 och 2024". */
export const yearsIn = (panels: readonly TitledPanel[], and: string): string =>
  listed([...new Set(panels.map(({ shown }) => shown.year))].sort(), and);

/** Kronor of several years are not worth the same. */
const isMoney = ({ subject }: ChoroplethData): boolean =>
  subject.kind !== "category" && subject.unit.kind.startsWith("kronor");

/** What is measured and when, and what is certain of it: the highest one, the commonest kind, or which way it goes. */
export function choroplethTitle(
  data: ChoroplethData,
  panels: readonly [TitledPanel, ...TitledPanel[]],
  words: ChoroplethWords,
): string {
  const { name, unit, text } = words;
  const subject = [name, unit.per].filter(Boolean).join(" ");
  const [{ shown, figures }] = panels;
  if (shown.since !== undefined)
    return `${subject} ${text.changeFrom(shown.since, shown.year)}: ${changed(figures, words)}`;
  const neutral = `${subject} ${yearsIn(panels, text.and)}`;
  const fields = new Set(panels.map((panel) => panel.shown.series.name[words.language]));
  if (fields.size > 1) return `${neutral}: ${listed([...fields].map(uncapital), text.and)}`;
  const finding =
    panels.length > 1 ? undefined : (kindFinding(data, figures, words) ?? topFinding(figures, words));
  return finding === undefined ? neutral : `${neutral}: ${finding}`;
}

function changed(figures: readonly AreaFigure[], { text, areas }: ChoroplethWords): string {
  const known = figures.flatMap(({ value }) => (value.kind === "value" ? [value.value] : []));
  const rising = known.filter((figure) => figure > 0).length;
  const falling = known.filter((figure) => figure < 0).length;
  return text.changeIn(rising, falling, areas(known.length));
}

function topFinding(figures: readonly AreaFigure[], { text }: ChoroplethWords): string | undefined {
  const top = figures.filter(({ rank }) => rank?.place === 1);
  const known = figures.filter(({ rank }) => rank !== undefined);
  return top.length === 1 && known.length > 1 ? text.highest(top[0]?.area.name ?? "") : undefined;
}

function kindFinding(
  { subject }: ChoroplethData,
  figures: readonly AreaFigure[],
  { text, areas, language }: ChoroplethWords,
): string | undefined {
  if (subject.kind !== "category") return undefined;
  const counts = [...kindCounts(figures, subject)].sort(([, a], [, b]) => b - a);
  const [[id, most] = ["", 0], [, next] = ["", 0]] = counts;
  const name = subject.categories.find((each) => each.id === id)?.name[language];
  if (name === undefined || most === next) return undefined;
  return text.mostlyIn(name, most, areas(figures.length));
}

/** Measure, unit, place and time, as far as the title has not said them. */
export function choroplethSubtitle(
  data: ChoroplethData,
  panels: readonly [TitledPanel, ...TitledPanel[]],
  words: ChoroplethWords,
): string {
  const { subject, ground } = data;
  const { text, name, unit, areas } = words;
  const [{ shown, figures }] = panels;
  const years = yearsIn(panels, text.and);
  if (subject.kind === "category") {
    const county = ground.counties?.find(({ code }) => code === ground.region)?.name;
    return `${county === undefined ? areas(figures.length) : text.areasIn(areas(figures.length), county)}, ${years}`;
  }
  const by = subject.by === undefined ? "" : ` ${text.by[subject.by]}`;
  const measured = `${name}${by}`;
  if (shown.since !== undefined) {
    const isShare = subject.unit.kind === "share";
    const how = isShare ? text.points : text.percent;
    const prices = isMoney(data) ? ` (${text.currentPrices})` : "";
    return `${measured}. ${text.subtitleChange(how, shown.since, shown.year)}${prices}`;
  }
  const prices = isMoney(data) && panels.length > 1 ? `, ${text.currentPrices}` : "";
  return `${measured}, ${uncapital(unit.column)} ${years}${prices}`;
}
