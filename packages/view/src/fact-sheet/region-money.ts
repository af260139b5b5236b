import { culturalAreas } from "@lansmuseer/domain";
import { measureCell, textCell, type TableRow } from "../table/table-view.js";
import { missingWords } from "../table/missing-words.js";
import type { Language } from "../text/format.js";
import { formatMoney, moneyInWords } from "../text/money.js";
import { formatNumber } from "../text/number.js";
import type { PanelBar, PanelParts } from "./fact-panels.js";
import type { AreaMoney } from "./fact-sheet-data.js";
import { regionText } from "./region-text.js";

/** The parts in the ordinance's order, each with its name; what has no area comes last. */
function namedParts({ from, parts }: AreaMoney, language: Language) {
  const orderOf = (id: string | undefined): number =>
    id === undefined ? 9 : culturalAreas.find((area) => area.id === id)?.order || 8;
  return [...parts]
    .sort((a, b) => orderOf(a.area) - orderOf(b.area))
    .map(({ area, amount }) => ({
      id: area ?? "none",
      name: culturalAreas.find(({ id }) => id === area)?.[language] ?? regionText[language].noArea[from],
      amount,
    }));
}

/** What went to each cultural area, as bars. */
export function moneyPanel(money: AreaMoney, language: Language): PanelParts {
  const bars = namedParts(money, language).map(({ name, amount }): PanelBar => {
    const said =
      amount.kind === "value" ? moneyInWords(amount.value, language) : missingWords[language][amount.reason];
    return {
      code: undefined,
      role: "count",
      name,
      figure: amount,
      label: amount.kind === "value" ? formatMoney(amount.value, language) : said,
      spoken: `${name}. ${said}.`,
    };
  });
  const heading = regionText[language].areaMoney[money.from](money.year);
  return {
    ...{ id: "area-money", heading, number: undefined, unit: "", bars },
    ...{ lines: [], years: [], note: undefined },
  };
}

/** The same as rows, the amounts to the krona. */
export function moneyRows(money: AreaMoney, language: Language): readonly TableRow[] {
  const heading = regionText[language].areaMoney[money.from](money.year);
  return namedParts(money, language).map(({ id, name, amount }) => ({
    id: `money-${id}`,
    cells: [
      textCell(`${heading}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`),
      textCell(""),
      textCell(""),
      measureCell(
        amount.kind === "value" ? { kind: "value", value: amount.value / 100 } : amount,
        language,
        (kronor) => formatNumber(kronor, language, Number.isInteger(kronor) ? 0 : 2),
      ),
    ],
  }));
}
