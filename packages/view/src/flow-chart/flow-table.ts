import type { FlowPath } from "@lansmuseer/aggregate";
import { missing } from "@lansmuseer/domain";
import {
  measureCell,
  missingCell,
  type TableCell,
  type TableColumn,
  type TableRow,
  type TableView,
  textCell,
} from "../table/table-view.js";
import type { Language } from "../text/format.js";
import { formatChange, formatNumber, formatPercent } from "../text/number.js";
import type { FlowChartData } from "./flow-chart-data.js";
import { flowChartText, type FlowChartText } from "./flow-chart-text.js";
import type { FlowBranch } from "./flow-tree.js";

interface Sums {
  readonly ore: number;
  readonly before: number | undefined;
}

/** Kronor, with öre only where there are any. */
const kronor = (ore: number, language: Language) =>
  formatNumber(ore / 100, language, ore % 100 === 0 ? 0 : 2);

const amountCell = (ore: number | undefined, language: Language): TableCell =>
  ore === undefined
    ? missingCell("not-reported", language)
    : { text: kronor(ore, language), value: ore / 100 };

/** How well a sum is known, in words. */
function knownCell({ kind, sum, derivations }: FlowBranch, text: FlowChartText): TableCell {
  if (kind === "missing") return textCell(text.missing);
  const how = derivations.length === 1 ? derivations[0]! : text.partly;
  const known = kind === "derived" ? text.derived(how) : text.stated;
  return textCell(sum.missing === 0 ? known : `${known}. ${text.partlyMissing(String(sum.missing))}`);
}

/** Few sources are named; a sum of many stands on its parts. */
const sourceCell = ({ sources }: FlowBranch): TableCell =>
  textCell(sources.length > 2 ? "" : sources.join("; "));

/** The flow as an indented table: every place under the one that its money comes from, with its sum. */
export function flowTable(
  tree: readonly FlowBranch[],
  data: FlowChartData,
  caption: string,
  language: Language,
): TableView {
  const text = flowChartText[language];
  const { year, before } = data;
  const total = totalOf(tree, data);
  const compared = before === undefined ? [] : [before.year];
  const columns: readonly TableColumn[] = [
    { id: "name", label: text.columns.name, numeric: false },
    { id: "level", label: text.columns.level, numeric: false },
    { id: "amount", label: text.amount(year, "kr"), numeric: true },
    ...compared.flatMap((other) => [
      { id: "before", label: text.amount(other, "kr"), numeric: true },
      { id: "change", label: text.columns.change, numeric: true },
    ]),
    { id: "share", label: text.columns.share, numeric: true },
    { id: "known", label: text.columns.known, numeric: false },
    { id: "source", label: text.columns.source, numeric: false },
  ];
  const cells = (ore: number | undefined, former: number | undefined): readonly TableCell[] => [
    amountCell(ore, language),
    ...compared.flatMap(() => [amountCell(former, language), changeCell(ore, former, language)]),
    measureCell(
      ore === undefined || total.ore === 0
        ? missing("not-reported")
        : { kind: "value", value: ore / total.ore },
      language,
      (share) => formatPercent(share, language),
    ),
  ];
  const rows = (branches: readonly FlowBranch[], depth: number): readonly TableRow[] =>
    branches.flatMap((branch) => [
      {
        id: branch.id,
        depth,
        cells: [
          textCell(branch.name),
          textCell(text.level[branch.level]),
          ...cells(branch.kind === "missing" ? undefined : branch.sum.ore, branch.before),
          knownCell(branch, text),
          sourceCell(branch),
        ],
      },
      ...rows(branch.parts, depth + 1),
    ]);
  const sum: TableRow = {
    id: "total",
    isTotal: true,
    cells: [
      textCell(text.total),
      textCell(""),
      ...cells(total.ore, total.before),
      textCell(""),
      textCell(""),
    ],
  };
  return { caption, columns, rows: [...rows(tree, 0), sum] };
}

function changeCell(ore: number | undefined, before: number | undefined, language: Language): TableCell {
  const isKnown = ore !== undefined && before !== undefined && before > 0;
  return measureCell(
    isKnown ? { kind: "value", value: (ore - before) / before } : missing("not-reported"),
    language,
    (change) => formatChange(change, language),
  );
}

/** The flow as a file: one line a way through all levels and no sums, so that a column adds up to the whole. */
export function flowFile(
  tree: readonly FlowBranch[],
  data: FlowChartData,
  caption: string,
  language: Language,
): TableView {
  const text = flowChartText[language];
  const leaves = leavesOf(tree);
  const levels = leaves[0] === undefined ? [] : levelsOf(tree);
  return {
    caption,
    columns: [
      { id: "year", label: text.columns.year, numeric: false },
      ...levels.map((level) => ({ id: level, label: text.level[level], numeric: false })),
      { id: "amount", label: text.amount(data.year, "kr"), numeric: true },
      { id: "known", label: text.columns.known, numeric: false },
      { id: "source", label: text.columns.source, numeric: false },
    ],
    rows: leaves.map((leaf) => ({
      id: leaf.id,
      cells: [
        { text: String(data.year), value: data.year },
        ...leaf.way.map(textCell),
        amountCell(leaf.kind === "missing" ? undefined : leaf.sum.ore, language),
        knownCell(leaf, text),
        textCell(leaf.sources.join("; ")),
      ],
    })),
  };
}

function leavesOf(tree: readonly FlowBranch[]): readonly FlowBranch[] {
  return tree.flatMap((branch) => (branch.parts.length === 0 ? [branch] : leavesOf(branch.parts)));
}

function levelsOf([first]: readonly FlowBranch[]): readonly FlowBranch["level"][] {
  return first === undefined ? [] : [first.level, ...levelsOf(first.parts)];
}

/**
 * What the whole comes to. Two years are compared as wholes only where money of the same regions and sources is known in both:
 * a region that has told of one year only would look like a change.
 */
export function totalOf(tree: readonly FlowBranch[], { paths, before }: FlowChartData): Sums {
  const former = tree.flatMap((branch) => (branch.before === undefined ? [] : [branch.before]));
  const isComparable = knownGround(paths) === knownGround(before?.paths ?? []);
  return {
    ore: tree.reduce((all, { sum }) => all + sum.ore, 0),
    before: isComparable ? former.reduce((all, ore) => all + ore, 0) : undefined,
  };
}

/** Whose money of which regions is known. */
function knownGround(paths: readonly FlowPath[]): string {
  const known = paths.filter(({ amount }) => amount.kind === "value");
  return [...new Set(known.map(({ fund, region, direct }) => `${fund} ${region} ${direct}`))].sort().join();
}
