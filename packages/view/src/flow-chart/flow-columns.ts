import { type FlowLevel, type FlowPath, sumAt, sumKind } from "@lansmuseer/aggregate";
import type { Language } from "../text/format.js";
import type { FlowYear } from "./flow-chart-data.js";
import { flowChartText } from "./flow-chart-text.js";
import { flowName, flowNodeId, flowRank, flowTone } from "./flow-names.js";
import { gatheredIds } from "./gathered-ids.js";

/** A place that money passes, as the chart shows it. */
export interface FlowItem {
  readonly id: string;
  readonly level: FlowLevel;
  readonly name: string;
  /** What it has, in öre. */
  readonly ore: number;
  readonly isDerived: boolean;
  /** Nobody has been given it, or nobody has said who: it is hatched. */
  readonly isRest: boolean;
  /** The colour of its area, 0 to 7; none where there is no area in it. */
  readonly tone: number | undefined;
  readonly paths: readonly FlowPath[];
  /** Those that are too small to have a place of their own; empty for others. */
  readonly gathered: readonly FlowItem[];
}

/** Money between two places in columns that follow each other. */
export interface FlowLink {
  readonly id: string;
  readonly from: FlowItem;
  readonly to: FlowItem;
  readonly ore: number;
  readonly isDerived: boolean;
  readonly tone: number | undefined;
  readonly paths: readonly FlowPath[];
}

/** A flow in columns, one a level, without a size yet. Every column and every step between two has the same sum. */
export interface FlowColumns {
  readonly levels: readonly FlowLevel[];
  readonly columns: readonly (readonly FlowItem[])[];
  readonly links: readonly FlowLink[];
  /** What is drawn, in öre. */
  readonly total: number;
  /** What cannot be drawn: amounts that are missing, nothing, or paid back. */
  readonly undrawn: readonly FlowPath[];
}

/** Arranges paths in columns: areas in the ordinance's order, the others by size, what has no name last. */
export function flowColumns(
  { paths }: Pick<FlowYear, "paths">,
  levels: readonly FlowLevel[],
  language: Language,
): FlowColumns {
  const isDrawn = ({ amount }: FlowPath) => amount.kind === "value" && amount.value > 0;
  const drawn = paths.filter(isDrawn);
  const total = drawn.reduce((sum, path) => sum + oreOf(path), 0);
  const gathered = gatheredIds(drawn, levels, total);
  const idAt = (index: number, path: FlowPath): string => {
    const id = flowNodeId(levels[index]!, path);
    const isGathered = index === levels.length - 1 && gathered.has(id);
    return isGathered ? `others ${flowNodeId(levels[index - 1]!, path)}` : id;
  };
  const columns: (readonly FlowItem[])[] = [];
  const links: FlowLink[] = [];
  for (const [index, level] of levels.entries()) {
    const before = columns.at(-1);
    const parentOf = before === undefined ? () => 0 : placeAmong(before, (path) => idAt(index - 1, path));
    const items = [...grouped(drawn, (path) => idAt(index, path))].map(([id, of]) =>
      itemOf(id, level, of, language, levels),
    );
    columns.push(items.sort((a, b) => compareItems(a, b, parentOf)));
    if (before !== undefined) links.push(...linksBetween(before, columns[index]!, idAt, index));
  }
  return {
    levels,
    columns,
    links,
    total,
    undrawn: undrawnOf(
      paths.filter((path) => !isDrawn(path)),
      levels,
    ),
  };
}

/** One of several amounts that are missing in one place; none where the place has a sum of its own. */
function undrawnOf(paths: readonly FlowPath[], levels: readonly FlowLevel[]): readonly FlowPath[] {
  const last = levels.at(-1)!;
  const isKnown = ({ partOf }: FlowPath) => partOf !== undefined && (last === "fund" || last === "region");
  const seen = new Set<string>();
  return paths.filter((path) => {
    if (path.amount.kind === "value") return true;
    const id = levels.map((level) => flowNodeId(level, path)).join("/");
    if (isKnown(path) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

export const oreOf = ({ amount }: FlowPath): number => (amount.kind === "value" ? amount.value : 0);

function itemOf(
  id: string,
  level: FlowLevel,
  paths: readonly FlowPath[],
  language: Language,
  levels: readonly FlowLevel[],
): FlowItem {
  const [first] = paths as readonly [FlowPath, ...FlowPath[]];
  const sum = sumAt(level, paths);
  const item = {
    id,
    level,
    ore: sum.ore,
    isDerived: sumKind(sum) === "derived",
    tone:
      levels.includes("area") && levels.indexOf(level) >= levels.indexOf("area") ? toneOf(paths) : undefined,
    paths,
  };
  if (!id.startsWith("others ")) {
    const isRest = level === "area" ? first.area === undefined : level === "recipient" && !first.recipient;
    return { ...item, name: flowName(level, first, language), isRest, gathered: [] };
  }
  const members = [...grouped(paths, (path) => flowNodeId(level, path))]
    .map(([member, of]) => itemOf(member, level, of, language, levels))
    .sort(bySize);
  if (members.length === 1) return { ...item, name: members[0]!.name, isRest: false, gathered: [] };
  const parent = flowName(levels.at(-2)!, first, language);
  const name = flowChartText[language].other(String(members.length), parent);
  return { ...item, name, isRest: false, gathered: members };
}

/** The colour of the area that most of the money is in. */
function toneOf(paths: readonly FlowPath[]): number | undefined {
  const largest = paths.reduce((best, path) => (oreOf(path) > oreOf(best) ? path : best));
  return flowTone(largest);
}

function linksBetween(
  from: readonly FlowItem[],
  to: readonly FlowItem[],
  idAt: (index: number, path: FlowPath) => string,
  index: number,
): readonly FlowLink[] {
  const below = new Map(to.map((item) => [item.id, item]));
  const place = new Map(to.map(({ id }, at) => [id, at]));
  return from.flatMap((source) =>
    [...grouped(source.paths, (path) => idAt(index, path))]
      .sort(([a], [b]) => place.get(a)! - place.get(b)!)
      .map(([id, paths]): FlowLink => {
        const target = below.get(id)!;
        const sum = sumAt(target.level, paths);
        return {
          id: `${source.id} > ${id}`,
          from: source,
          to: target,
          ore: sum.ore,
          isDerived: sumKind(sum) === "derived",
          tone: target.level === "area" ? target.tone : source.tone,
          paths,
        };
      }),
  );
}

function grouped(
  paths: readonly FlowPath[],
  idOf: (path: FlowPath) => string,
): ReadonlyMap<string, readonly FlowPath[]> {
  const groups = new Map<string, FlowPath[]>();
  for (const path of paths) {
    const id = idOf(path);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [path]);
    else group.push(path);
  }
  return groups;
}

/** Where in the column before most of an item's money comes from. */
function placeAmong(
  before: readonly FlowItem[],
  idOf: (path: FlowPath) => string,
): (item: FlowItem) => number {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  return ({ paths }) => {
    const largest = paths.reduce((best, path) => (oreOf(path) > oreOf(best) ? path : best));
    return place.get(idOf(largest)) ?? 0;
  };
}

function compareItems(a: FlowItem, b: FlowItem, parentOf: (item: FlowItem) => number): number {
  const ranked = flowRank(a.level, a.paths[0]!) - flowRank(b.level, b.paths[0]!);
  if (a.level === "area" || a.level === "fund" || ranked !== 0) return ranked || bySize(a, b);
  if (a.level === "region") return bySize(a, b);
  return (
    parentOf(a) - parentOf(b) || Number(a.gathered.length > 0) - Number(b.gathered.length > 0) || bySize(a, b)
  );
}

const bySize = (a: FlowItem, b: FlowItem): number => b.ore - a.ore || (a.name < b.name ? -1 : 1);
