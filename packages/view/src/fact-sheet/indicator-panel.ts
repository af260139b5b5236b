import type { Measure, MunicipalityCode } from "@lansmuseer/domain";
import { recordMark } from "../figure/record-mark.js";
import { municipalityName } from "../municipality/municipality-name.js";
import { missingWords } from "../table/missing-words.js";
import { formatCount } from "../text/format.js";
import { recordsOf } from "./fact-lines.js";
import type { PanelBar, PanelParts } from "./fact-panels.js";
import { figureOf, type IndicatorId, lastYear, meanOf, rankOf } from "./indicators.js";
import { hasMean, regionFigures, type SheetContext, yearsOf } from "./sheet-context.js";

/** The panel of an indicator: the municipality beside others in its last year, and along the years. */
export function indicatorPanel(indicator: IndicatorId, context: SheetContext): PanelParts | undefined {
  const { code, codes, region, figures, data, text, language } = context;
  const series = figures[indicator];
  const years = yearsOf(indicator, context);
  const year =
    lastYear([series.get(code)]) ??
    lastYear((hasMean(indicator) ? [...codes, ...region] : codes).map((each) => series.get(each)));
  if (year === undefined) return undefined;
  const words = text.indicators[indicator];
  const all = regionFigures(indicator, year, context);
  const known = all.filter(({ kind }) => kind === "value").length;
  const write = (value: number): string => formatCount(value, language);
  const said = (figure: Measure): string =>
    figure.kind === "value"
      ? `${write(figure.value)} ${words.inWords} ${year}.`
      : `${missingWords[language][figure.reason]} ${year}.`;
  const label = (figure: Measure): string =>
    figure.kind === "value" ? write(figure.value) : missingWords[language][figure.reason];
  const barOf = (each: MunicipalityCode, at: number): PanelBar => {
    const figure = figureOf(series.get(each), year);
    const rank = rankOf(figure, all);
    const name = municipalityName(each);
    return {
      code: each,
      role: at === 0 ? "own" : "peer",
      name,
      figure,
      label: label(figure),
      spoken: [`${name}. ${said(figure)}`, rank === undefined ? "" : text.rank(rank, known)].join(" ").trim(),
    };
  };
  const { mean, count } = meanOf(all);
  const meanBar: PanelBar = {
    code: undefined,
    role: "mean",
    name: text.meanName,
    figure: mean,
    label: label(mean),
    spoken: `${text.mean(count, region.length)}. ${said(mean)}`,
  };
  const [own, ...peers] = codes.map(barOf);
  const figure = own?.figure;
  const fact = data.facts.find(({ municipality, year: of }) => municipality === code && of === year);
  const mark = fact === undefined ? undefined : recordMark(fact, recordsOf(data), language);
  const ownYears = series.get(code);
  const gaps = years.filter((each) => ownYears?.get(each)?.kind !== "value");
  return {
    id: indicator,
    heading: `${words.name}, ${year}`,
    number: figure?.kind === "value" ? write(figure.value) : undefined,
    unit: [
      figure?.kind === "value" ? words.unit : missingWords[language]["not-reported"],
      mark === undefined || indicator === "grants" ? "" : `(${mark})`,
    ]
      .filter(Boolean)
      .join(" "),
    bars: [...(own === undefined ? [] : [own]), ...(hasMean(indicator) ? [meanBar] : []), ...peers],
    lines: [
      { role: "own", figures: new Map(ownYears), write },
      ...(hasMean(indicator)
        ? [
            {
              role: "mean" as const,
              figures: new Map(
                years.map((each) => [each, meanOf(regionFigures(indicator, each, context)).mean]),
              ),
              write,
            },
          ]
        : []),
    ],
    years,
    note:
      gaps.length > 0 && gaps.length < years.length
        ? text.gap(gaps)
        : years.length === 1
          ? text.single(years[0] ?? year)
          : undefined,
  };
}
