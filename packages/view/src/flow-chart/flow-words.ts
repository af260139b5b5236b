import type { Language } from "../text/format.js";
import { formatIn, moneyInWords, type MoneyUnit, moneyUnitName, moneyUnitOf } from "../text/money.js";
import { formatPercent } from "../text/number.js";
import { flowChartText } from "./flow-chart-text.js";
import type { FlowColumns, FlowItem, FlowLink } from "./flow-columns.js";

/** How amounts are written in one chart. */
export interface FlowWords {
  readonly unit: MoneyUnit;
  readonly unitName: string;
  /** An amount beside its name, with an asterisk where it is derived. */
  readonly amount: (item: { readonly ore: number; readonly isDerived: boolean }) => string;
  readonly share: (ore: number) => string;
  readonly item: (item: FlowItem) => string;
  readonly link: (link: FlowLink) => string;
}

export function flowWords({ total, columns }: FlowColumns, language: Language): FlowWords {
  const text = flowChartText[language];
  const unit = moneyUnitOf(columns.at(-1)?.map(({ ore }) => ore) ?? []);
  const share = (ore: number) => formatPercent(total === 0 ? 0 : ore / total, language);
  const said = (name: string, ore: number, isDerived: boolean) =>
    `${name}. ${moneyInWords(ore, language)}${isDerived ? `, ${text.derivedWord}` : ""}. ${text.shareOf(share(ore))}.`;
  return {
    unit,
    unitName: moneyUnitName(unit, language),
    amount: ({ ore, isDerived }) => `${formatIn(ore, unit, language)}${isDerived ? "*" : ""}`,
    share,
    item: ({ name, ore, isDerived }) => said(name, ore, isDerived),
    link: ({ from, to, ore, isDerived }) => said(text.stream(from.name, to.name), ore, isDerived),
  };
}
