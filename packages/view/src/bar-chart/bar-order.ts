import type { Language } from "../text/format.js";
import type { BarItem } from "./bar-chart-data.js";

const collators = {
  sv: /* @__PURE__ */ new Intl.Collator("sv"),
  en: /* @__PURE__ */ new Intl.Collator("en"),
};

const figureOf = ({ figure }: BarItem): number =>
  figure.kind === "value" ? figure.value : Number.NEGATIVE_INFINITY;

/** The largest first, equals by name, then those whose figure is missing, and last what nothing is known of. */
export function orderBars(items: readonly BarItem[], language: Language): readonly BarItem[] {
  return [...items].sort((a, b) => {
    const unknown = Number(a.isUnknown ?? false) - Number(b.isUnknown ?? false);
    const [one, other] = [figureOf(a), figureOf(b)];
    return unknown || (one === other ? collators[language].compare(a.name, b.name) : other - one);
  });
}

/** Which bars are drawn, in their order, and those that are only in the table. */
export interface ShownBars {
  readonly shown: readonly BarItem[];
  readonly rest: readonly BarItem[];
  /** Ids of those before whom some are left out. */
  readonly afterGap: ReadonlySet<string>;
}

const allUnder = 25;
const leading = 10;
const around = 2;

/** All bars while there are few, else the ten largest, and the page's own and the selected among their neighbours. */
export function shownBars(
  ordered: readonly BarItem[],
  marked: readonly (string | undefined)[],
  isExpanded: boolean,
): ShownBars {
  if (isExpanded || ordered.length <= allUnder) return { shown: ordered, rest: [], afterGap: new Set() };
  const places = marked.map((id) => ordered.findIndex((item) => item.id === id)).filter((at) => at >= 0);
  const isShown = (at: number): boolean =>
    at < leading || places.some((place) => Math.abs(place - at) <= around);
  return {
    shown: ordered.filter((_, at) => isShown(at)),
    rest: ordered.filter((_, at) => !isShown(at)),
    afterGap: new Set(
      ordered.flatMap(({ id }, at) => (at > 0 && isShown(at) && !isShown(at - 1) ? [id] : [])),
    ),
  };
}
