import { type FlowPath, sumAt, sumKind } from "@lansmuseer/aggregate";
import { joinWords } from "../text/join-words.js";
import type { Language } from "../text/format.js";
import { formatKronor } from "../text/money.js";
import { formatChange, formatPercent } from "../text/number.js";
import type { FlowChartData } from "./flow-chart-data.js";
import { flowChartText, type FlowScope } from "./flow-chart-text.js";
import type { FlowColumns } from "./flow-columns.js";
import { totalOf } from "./flow-table.js";
import type { FlowBranch } from "./flow-tree.js";

/** The picture in a few sentences: the sum to the öre, whose money it is, who has most, and what is not known. */
export function flowSummary(
  flow: FlowColumns,
  tree: readonly FlowBranch[],
  data: FlowChartData,
  { place, areas }: FlowScope,
  language: Language,
): string {
  const text = flowChartText[language];
  const { sentence } = text;
  const { year, before, unexplainedSums = 0 } = data;
  const total = totalOf(tree, data);
  const share = (ore: number) => formatPercent(total.ore === 0 ? 0 : ore / total.ore, language);
  const [first = []] = flow.columns;
  const last = flow.columns.at(-1) ?? [];
  const largest = last
    .filter(({ isRest, gathered }) => !isRest && gathered.length === 0)
    .reduce<(typeof last)[number] | undefined>(
      (best, item) => (best === undefined || item.ore > best.ore ? item : best),
      undefined,
    );
  const missing = flow.undrawn.filter(({ amount }) => amount.kind === "missing").length;
  const isFunds = flow.levels[0] === "fund" && first.length > 1;
  const isDerived = flow.columns.some((items) => items.some((item) => item.isDerived && !item.isRest));
  const sentences = [
    unexplainedSums === 0 ? "" : text.difference(unexplainedSums),
    flow.total === 0
      ? text.nothing
      : sentence.total(formatKronor(total.ore, language), year, { place, areas }),
    isFunds
      ? sentence.funds(
          joinWords(
            first.map(({ name, ore }) => text.from(share(ore), name)),
            language,
          ),
        )
      : "",
    largest === undefined || last.length === 1
      ? ""
      : sentence.largest(largest.name, formatKronor(largest.ore, language), share(largest.ore)),
    ...last
      .filter(({ isRest }) => isRest)
      .map(({ name, ore }) => sentence.rest(name, formatKronor(ore, language), share(ore))),
    missing === 0 ? "" : sentence.missing(text.counted(flow.levels.at(-1)!, missing)),
    isDerived ? sentence.derived : "",
    before === undefined || total.before === undefined || total.before <= 0
      ? ""
      : sentence.before(
          formatChange((total.ore - total.before) / total.before, language),
          before.year,
          isDerivedIn(before.paths)
            ? `${formatKronor(total.before, language)} (${text.derivedWord})`
            : formatKronor(total.before, language),
        ),
  ];
  return sentences.filter((said) => said !== "").join(" ");
}

const isDerivedIn = (paths: readonly FlowPath[]): boolean => sumKind(sumAt("fund", paths)) === "derived";
