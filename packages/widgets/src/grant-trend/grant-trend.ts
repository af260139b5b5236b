import type { FieldName } from "@lansmuseer/aggregate";
import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/trend-chart/trend-chart.define.js";
import { consumerPriceIndex } from "@lansmuseer/places";
import {
  grantChoiceWords,
  grantMeasure,
  type GrantMeasureName,
  grantMeasureNames,
  type Language,
  type Prices,
  type TrendChartData,
  type TrendChartState,
  type TrendForm,
} from "@lansmuseer/view";
import type { nothing } from "lit";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { askedMeasure, isInSums, isMoney } from "../grant-figures/asked-measure.js";
import { fieldOfWord, fieldThere, type FieldWord } from "../grant-figures/grant-fields.js";
import { waiting } from "../grant-figures/waiting.js";
import { GrantWidget } from "../grant-widget/grant-widget.js";
import type { LoadedGrants } from "../grant-widget/load-grants.js";
import { Latest } from "../latest/latest.js";
import { readPriceIndex } from "./price-index.js";
import { splits, trendChoices } from "./trend-choices.js";
import { trendData } from "./trend-data.js";

const forms: readonly [TrendForm, ...TrendForm[]] = ["stacked", "lines", "panels", "auto"];
const worths: readonly ["nominal", "real"] = ["nominal", "real"];
const wanted: readonly [FieldWord | "none", ...(FieldWord | "none")[]] = ["none", ...splits];
const measures = grantMeasureNames.filter((name) => name !== "per-inhabitant") as [
  GrantMeasureName,
  ...GrantMeasureName[],
];

/** So many parts are followed one by one: places all, as far as a region has them, and in a stack what tones tell apart. */
function mostParts(split: FieldName, form: TrendForm): number {
  if (form === "stacked") return split === "area" ? 8 : 4;
  return split === "municipality" || split === "region" ? 50 : 12;
}

/**
 * Grants over the years, split by area, form of support, target group, municipality or call: as stacked bars, lines or small
 * charts, in the prices of each year or of one. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-grant-trend
 * @summary How grants have changed over the years.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When years are chosen, or something in the lists above the picture.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a line is chosen, or left.
 * @csspart chosen - The chosen years with the button that lets them go.
 * @csspart choices - The lists above the picture.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart note - The line that says that values are made up.
 * @csspart plot - The drawing.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The chosen line.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerGrantTrend extends GrantWidget {
  static override properties: PropertyDeclarations = {
    ...GrantWidget.properties,
    split: {},
    measure: {},
    form: {},
    prices: {},
    priceIndex: { attribute: "price-index" },
    chosen: { state: true },
    followed: { state: true },
  };

  /**
   * `area` (default), `program`, `target-group`, `municipality`, `region`, `call`, `field`, `recipient`, or `none`.
   */
  declare split: string;
  /** `awarded` (default), `requested`, `paid`, `count`, `recipients`, `mean`, `median` or `grant-rate`. */
  declare measure: string;
  /** `stacked` (default), `lines`, `panels` or `auto`. */
  declare form: string;
  /** `nominal` (default), or `real`: kronor of the last year that the price index knows. */
  declare prices: string;
  /** Years that SCB's index in the script does not know yet, such as `2024:415.1 2025:418.2`. */
  declare priceIndex: string | undefined;
  /** What the reader has chosen in the lists, over the attributes. */
  declare private chosen: Readonly<Record<string, string>>;
  /** The line that is followed, where it is no municipality. */
  declare private followed: string | undefined;

  /** What the lines that are shown are split by. */
  #split: FieldWord | "none" = "none";
  readonly #data = new Latest<TrendChartData>();
  readonly #state = new Latest<TrendChartState>();

  constructor() {
    super();
    this.split = "area";
    this.measure = "awarded";
    this.form = "stacked";
    this.prices = "nominal";
    this.chosen = {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("split")) this.check("split", this.split, wanted);
    if (changed.has("measure")) this.check("measure", this.measure, measures);
    if (changed.has("form")) this.check("form", this.form, forms);
    if (changed.has("prices")) this.check("prices", this.prices, worths);
    if (changed.has("priceIndex"))
      this.check("price-index", readPriceIndex(this.priceIndex).unread, ["2024:415.1 2025:418.2"]);
  }

  /** What the reader has chosen of the attributes, or what they say; split otherwise where grants have none of theirs. */
  #picked({ engine, isComplete }: LoadedGrants) {
    const pick = (id: "split" | "form" | "prices"): string => this.chosen[id] ?? this[id];
    const measure = oneOf(this.measure, measures);
    const split = oneOf(pick("split"), wanted);
    return {
      split:
        split === "none" ? split : (fieldThere({ table: engine.table, isComplete }, split, splits) ?? "none"),
      form: oneOf(pick("form"), forms),
      measure,
      prices: isMoney(measure) ? oneOf(pick("prices"), worths) : undefined,
    };
  }

  readonly #onFilter = (event: LansmuseerFilterEvent): void => {
    if (event.field === "year") this.onFilter(event);
    else if (typeof event.value === "string") this.chosen = { ...this.chosen, [event.field]: event.value };
  };

  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    if (this.#split === "municipality") this.onSelect(event);
    else this.followed = event.id;
  };

  /** The figures, or nothing where the sums that have come do not tell them. */
  #figures(
    loaded: LoadedGrants,
    about: WidgetFrame["about"],
    language: Language,
  ): TrendChartData | undefined {
    const { split: word, form, measure, prices: worth } = this.#picked(loaded);
    const { table } = loaded.engine;
    const field = word === "none" ? undefined : fieldOfWord(word);
    const split = field !== undefined && table.fields[field] !== undefined ? field : undefined;
    if (!loaded.isComplete && (!isInSums(measure) || split !== field)) return undefined;
    const priceIndex = { ...consumerPriceIndex, ...readPriceIndex(this.priceIndex).index };
    const real = worth === "real" ? { year: lastYear(priceIndex) } : undefined;
    const context = real === undefined ? undefined : { priceIndex };
    const asked = {
      measures: [askedMeasure(measure)],
      ...(real === undefined ? {} : { prices: real }),
    } as const;
    const totals = this.ask(loaded, { by: ["year"], ...asked }, ["year"], context).rows;
    const rows =
      split === undefined
        ? totals
        : this.ask(
            loaded,
            { by: ["year", split], ...asked, top: { field: split, n: mostParts(split, form), by: "figure" } },
            ["year"],
            context,
          ).rows;
    const prices = worth === undefined ? undefined : pricesOf(real?.year, language);
    const clauses = this.clausesBeside("year");
    return this.#data.of(
      [table, rows, totals, JSON.stringify([about, language, measure, prices, clauses])],
      () =>
        trendData({
          ...{ table, about, language, split, prices, rows, totals, clauses },
          measure: grantMeasure(measure, language),
        }),
    );
  }

  #stateNow(language: Language, form: TrendForm, isPlace: boolean): TrendChartState {
    const { clauses, selected: place } = this.members.state;
    const run = clauses.find(({ field }) => field === "year")?.value;
    const years =
      run !== undefined && "from" in run ? { from: Number(run.from), to: Number(run.to) } : undefined;
    const selected = isPlace ? place : this.followed;
    return this.#state.of([language, form, selected, years?.from, years?.to], () => ({
      language,
      form,
      selected,
      years,
    }));
  }

  protected override draw(
    loaded: LoadedGrants,
    { frame, about }: WidgetFrame,
  ): TemplateResult | typeof nothing {
    const { language } = frame;
    const data = this.#figures(loaded, about, language);
    if (data === undefined) return waiting(language);
    const { split, form, prices } = this.#picked(loaded);
    this.#split = split;
    const { table } = loaded.engine;
    const year = lastYear({ ...consumerPriceIndex, ...readPriceIndex(this.priceIndex).index });
    return html`<lansmuseer-trend-chart
      exportparts="chosen, choices, exports, heading, note, plot, source, subtitle, summary, table"
      .data=${data}
      .state=${this.#stateNow(language, form, split === "municipality")}
      .choices=${trendChoices(table, { split, form, prices, year }, language)}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-filter=${this.#onFilter}
      @lansmuseer-select=${this.#onSelect}
    ></lansmuseer-trend-chart>`;
  }
}

const lastYear = (index: Readonly<Record<string, number>>): number =>
  Math.max(...Object.keys(index).map(Number));

const pricesOf = (year: number | undefined, language: Language): Prices =>
  year === undefined ? { kind: "nominal" } : { kind: "real", year, index: grantChoiceWords[language].index };
