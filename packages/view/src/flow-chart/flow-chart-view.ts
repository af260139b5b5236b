import type { FlowPath } from "@lansmuseer/aggregate";
import { type FigureScreen, figureView, type FigureView } from "../figure/figure-view.js";
import { joinWords } from "../text/join-words.js";
import { formatKronor } from "../text/money.js";
import { acrossPicture } from "./across-picture.js";
import { downPicture } from "./down-picture.js";
import type { FlowChartData, FlowChartState } from "./flow-chart-data.js";
import { flowChartText, type FlowChartText, type FlowScope } from "./flow-chart-text.js";
import { flowColumns, type FlowColumns } from "./flow-columns.js";
import { areaNames, flowName, regionName } from "./flow-names.js";
import type { FlowPicture } from "./flow-picture.js";
import { flowSummary } from "./flow-summary.js";
import { flowFile, flowTable } from "./flow-table.js";
import { flowTree } from "./flow-tree.js";
import { flowWords } from "./flow-words.js";

/** What stands under the picture in words, because it is too small to draw or has no amount. */
export interface FlowList {
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly detail: string }[];
}

export interface FlowChartView extends FigureView {
  readonly text: FlowChartText;
  /** Absent while the width is not known, and when nothing can be drawn. */
  readonly picture: FlowPicture | undefined;
  readonly lists: readonly FlowList[];
  /** What the signs in the picture mean, where they are in it. */
  readonly key: Readonly<Record<"rest" | "derived", boolean>>;
}

/** From here on the money runs across: each column takes its room. */
const acrossPx = (columns: number): number => 240 + 180 * columns;

/**
 * A flow of money: picture, lists of what the picture gathers or cannot draw, indented table, sentences and file, all from
 * the same paths, so that each has every öre once.
 */
export function flowChartView(
  data: FlowChartData,
  state: FlowChartState,
  screen: FigureScreen,
): FlowChartView {
  const { language, levels } = state;
  const text = flowChartText[language];
  const flow = flowColumns(data, levels, language);
  const tree = flowTree(data, levels, language);
  const words = flowWords(flow, language);
  const scope = scopeOf(data, language);
  const title = text.title(data.year, scope);
  const by = joinWords(
    levels.slice(1).map((level) => text.level[level].toLowerCase()),
    language,
  );
  return {
    ...figureView(
      {
        title,
        subtitle: text.subtitle(words.unit, by),
        summary: flowSummary(flow, tree, data, scope, language),
        table: flowTable(tree, data, title, language),
        file: flowFile(tree, data, title, language),
        fileName: text.file(data.year),
      },
      data.about,
      language,
    ),
    text,
    picture: flow.total > 0 && screen.width > 0 ? picture(data, flow, state, screen) : undefined,
    lists: listsOf(flow, text, language),
    key: {
      rest: flow.columns.some((items) => items.some(({ isRest }) => isRest)),
      derived: flow.columns.some((items) => items.some(({ isDerived }) => isDerived)),
    },
  };
}

function picture(
  data: FlowChartData,
  flow: FlowColumns,
  { language, levels, orientation }: FlowChartState,
  screen: FigureScreen,
): FlowPicture {
  const words = flowWords(flow, language);
  if (orientation === "auto" && screen.width >= acrossPx(levels.length))
    return acrossPicture(flow, words, screen, flowChartText[language]);
  const listed = levels.length > 2 ? levels.at(-2)! : levels.at(-1)!;
  const streams = levels.length > 2 ? flowColumns(data, [levels[0]!, listed], language) : flow;
  const lists = levels.length > 2 ? flow.links.filter(({ to }) => to.level === levels.at(-1)) : [];
  return downPicture({ streams, lists }, words, screen);
}

/** What is asked for, and the region that all the money is of where it is one. */
function scopeOf({ paths, regions, areas }: FlowChartData, language: FlowChartState["language"]): FlowScope {
  const found = [...new Set(paths.map(({ region }) => region))];
  const codes = regions ?? (found.length === 1 ? found : undefined);
  return {
    place: codes && joinWords(codes.map(regionName), language),
    areas: areas && areaNames(areas, language),
  };
}

function listsOf(
  { columns, undrawn, levels }: FlowColumns,
  text: FlowChartText,
  language: FlowChartState["language"],
): readonly FlowList[] {
  const gathered = (columns.at(-1) ?? []).flatMap((item) => item.gathered);
  const last = levels.at(-1)!;
  const detail = (path: FlowPath): string => {
    if (path.amount.kind === "value")
      return `${formatKronor(path.amount.value, language)}${path.amount.value < 0 ? `, ${text.paidBack}` : ""}`;
    return levels.length > 2 ? flowName(levels.at(-2)!, path, language) : "";
  };
  const lists: readonly FlowList[] = [
    {
      heading: text.gathered(String(gathered.length)),
      items: gathered.map(({ name, ore }) => ({ name, detail: formatKronor(ore, language) })),
    },
    {
      heading: text.withoutAmount(String(undrawn.length)),
      items: undrawn.map((path) => ({ name: flowName(last, path, language), detail: detail(path) })),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}
