import { missingWords } from "../table/missing-words.js";
import type { AreaFigure } from "./area-figures.js";
import type { CategorySubject } from "./choropleth-data.js";
import { capital, type ChoroplethWords } from "./choropleth-words.js";

/** A kind, and the areas that are of it. */
export interface KindNames {
  readonly kind: string;
  readonly names: string;
}

/** So many names can be read beside a map; of more, the table is the list. */
const mostNames = 60;

/** Which areas are of which kind, in the order of the key: a map of kinds has signs in its areas, and no names. */
export function kindNames(
  figures: readonly AreaFigure[],
  { categories }: CategorySubject,
  { language }: ChoroplethWords,
): readonly KindNames[] {
  if (figures.length > mostNames) return [];
  const missing = missingWords[language]["not-reported"];
  const kinds = new Map(categories.map(({ id, name }) => [id, capital(name[language])]));
  const names = new Map<string, string[]>();
  for (const { area, value } of figures) {
    const kind = (value.kind === "category" ? kinds.get(value.id) : undefined) ?? missing;
    // A name stays on its line.
    names.set(kind, [...(names.get(kind) ?? []), area.name.replaceAll(" ", "\u00a0")]);
  }
  return [...new Set([...kinds.values(), missing])].flatMap((kind) => {
    const own = names.get(kind);
    return own === undefined ? [] : [{ kind, names: own.sort(collator.compare).join(", ") }];
  });
}

const collator = /* @__PURE__ */ new Intl.Collator("sv");
