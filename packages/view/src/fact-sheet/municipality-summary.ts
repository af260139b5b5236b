import { municipalityName } from "../municipality/municipality-name.js";
import { formatCount } from "../text/format.js";
import type { FactLine } from "./fact-lines.js";
import { figureOf, lastYear, meanOf } from "./indicators.js";
import type { SheetContext } from "./sheet-context.js";

/** A municipality in sentences, and whether its cost of culture is visibly above or below the mean. */
export function municipalitySummary(
  { code, data, figures, region, text, language }: SheetContext,
  lines: readonly FactLine[],
  hasFigures: boolean,
): { readonly above: boolean | undefined; readonly summary: string } {
  const name = municipalityName(code);
  const policy = lines.find(({ id }) => id === "policy");
  const people = figures.population.get(code);
  const year = lastYear([people]);
  const count = year === undefined ? undefined : figureOf(people, year);
  if (
    !hasFigures &&
    policy?.isMissing !== false &&
    data.grants.every(({ municipality }) => municipality !== code)
  )
    return { above: undefined, summary: text.nothing(name) };
  const populationWords =
    year === undefined || count?.kind !== "value"
      ? text.noPopulation(name)
      : text.population(name, formatCount(count.value, language), year);
  const isGross = lastYear([figures.cultureCost.get(code)]) === undefined;
  const costs = isGross ? figures.cultureGrossCost : figures.cultureCost;
  const cost = costs.get(code);
  const costYear = lastYear([cost]);
  const own = costYear === undefined ? undefined : figureOf(cost, costYear);
  let above: boolean | undefined;
  let costWords = text.noCost;
  if (costYear !== undefined && own?.kind === "value") {
    const { mean, count: known } = meanOf(region.map((each) => figureOf(costs.get(each), costYear)));
    costWords = text.cost(formatCount(own.value, language), costYear, isGross);
    if (mean.kind === "value" && known > 1) {
      const [a, b] = [Math.round(own.value), Math.round(mean.value)];
      const kronor = formatCount(mean.value, language);
      costWords += text.against[a > b ? "more" : a < b ? "less" : "same"](kronor);
      // A difference that cannot be seen in the bars makes no title.
      if (Math.abs(a - b) > 0.02 * b) above = a > b;
    } else costWords += ".";
  }
  const policyWords =
    policy === undefined
      ? ""
      : text.policySentence(
          [policy.isMissing ? text.policy.unknown : lowered(policy.value), policy.detail ?? ""]
            .filter(Boolean)
            .join(", "),
        );
  return { above, summary: [populationWords, costWords, policyWords].join(" ").trim() };
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
