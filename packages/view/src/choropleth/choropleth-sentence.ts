import { middle } from "@lansmuseer/aggregate/statistics";
import type { AreaFigure } from "./area-figures.js";
import type { CategorySubject } from "./choropleth-data.js";
import { type ChoroplethWords, listed } from "./choropleth-words.js";

/** An area with a figure. */
interface Known {
  readonly name: string;
  readonly figure: number;
}

const knownIn = (figures: readonly AreaFigure[]): readonly Known[] =>
  figures.flatMap(({ area, value }) =>
    value.kind === "value" ? [{ name: area.name, figure: value.value }] : [],
  );

/** Names as far as they can be said in a breath, else how many they are. */
const said = (known: readonly Known[], { text, areas }: ChoroplethWords): string =>
  known.length > 3
    ? areas(known.length)
    : listed(
        known.map(({ name }) => name),
        text.and,
      );

/** The picture in plain words: who is highest and lowest, the median, and for how many nothing is known. */
export function figureSentence(figures: readonly AreaFigure[], words: ChoroplethWords): string {
  const { text, areas } = words;
  const known = knownIn(figures);
  const count = figures.length;
  const missing = count - known.length;
  if (count === 0) return text.nothing;
  if (known.length === 0) return text.allMissing(areas(count));
  const inWords = (figure: number): string => words.inWords({ kind: "value", value: figure });
  const again = (figure: number): string => (words.isChange ? inWords(figure) : words.unit.again(figure));
  const gap = missing === 0 ? "" : ` ${text.missingIn(areas(missing))}`;
  const sizes = known.map(({ figure }) => figure);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const lead = words.isChange ? `${directions(known, words)} ` : "";
  if (known.length === 1) return text.onlyOne(known[0]?.name ?? "", inWords(high), gap);
  if (low === high) return `${text.allSame(areas(known.length), inWords(high))}${gap}`;
  const most = known.filter(({ figure }) => figure === high);
  const least = known.filter(({ figure }) => figure === low);
  const range = text.range(said(most, words), inWords(high), said(least, words), again(low));
  const median = text.median(areas(known.length), again(middle("median", sizes) ?? 0));
  return `${lead}${range} ${median}${gap}`;
}

function directions(known: readonly Known[], { text }: ChoroplethWords): string {
  const rising = known.filter(({ figure }) => figure > 0).length;
  const falling = known.filter(({ figure }) => figure < 0).length;
  return text.changes(rising, falling, known.length - rising - falling);
}

/** How many areas are of each kind, in the order of the kinds. */
export function kindSentence(
  figures: readonly AreaFigure[],
  subject: CategorySubject,
  { text, areas, language }: ChoroplethWords,
): string {
  if (figures.length === 0) return text.nothing;
  const counts = kindCounts(figures, subject);
  const reported = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const missing = figures.length - reported;
  if (reported === 0) return text.allMissing(areas(figures.length));
  const parts = subject.categories.flatMap(({ id, name }) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? [] : [text.kindIn(name[language], String(count))];
  });
  const gap = missing === 0 ? "" : ` ${text.missingIn(areas(missing))}`;
  return `${text.kinds(listed(parts, text.and), areas(figures.length))}${gap}`;
}

/** How many areas are of each kind. */
export function kindCounts(
  figures: readonly AreaFigure[],
  { categories }: CategorySubject,
): ReadonlyMap<string, number> {
  const counts = new Map(categories.map(({ id }) => [id, 0]));
  for (const { value } of figures)
    if (value.kind === "category") counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
  return counts;
}
