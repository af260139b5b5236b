import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/bar-chart/bar-chart.define.js";
import {
  type BarChartData,
  type BarChartState,
  grantMeasure,
  type GrantMeasureName,
  type Language,
} from "@lansmuseer/view";
import type { nothing } from "lit";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { askedMeasure, isInSums, isMoney } from "../grant-figures/asked-measure.js";
import { fieldOfWord, fieldThere, fieldWords, type FieldWord } from "../grant-figures/grant-fields.js";
import { GrantWidget } from "../grant-widget/grant-widget.js";
import type { LoadedGrants } from "../grant-widget/load-grants.js";
import { Latest } from "../latest/latest.js";
import { breakdownChoices, measuresBy } from "./breakdown-choices.js";
import { breakdownData } from "./breakdown-data.js";

const fields = fieldWords as readonly [FieldWord, ...FieldWord[]];
const middles: readonly ["none", "mean", "median"] = ["none", "mean", "median"];

/**
 * Grants by area, form of support, target group, municipality, call, recipient or any other field: ranked bars, the rest named.
 * Choosing a bar chooses that value in the whole group. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-grant-breakdown
 * @summary Who and what grants went to, the largest first.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When something is chosen in the lists above the picture.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a bar is chosen, or left.
 * @csspart bars - The drawing.
 * @csspart choices - The lists above the picture.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart note - The line that says that values are made up.
 * @csspart rest - What is not drawn, with the button that draws it.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own bar, and the chosen one.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerGrantBreakdown extends GrantWidget {
  static override properties: PropertyDeclarations = {
    ...GrantWidget.properties,
    by: {},
    measure: {},
    reference: {},
    chosen: { state: true },
  };

  /**
   * `area` (default), `field`, `program`, `target-group`, `municipality`, `region`, `seat`, `seat-region`, `call`, `recipient`,
   * `funder` or `year`.
   */
  declare by: string;
  /**
   * `awarded` (default), `requested`, `paid`, `count`, `recipients`, `mean`, `median`, `grant-rate`, and of places
   * `per-inhabitant`.
   */
  declare measure: string;
  /** `none` (default), or a line at the `mean` or the `median` of the bars. */
  declare reference: string;
  /** What the reader has chosen in the lists, over the attributes. */
  declare private chosen: Readonly<Record<string, string>>;

  /** What the bars that are shown are by. */
  #by: FieldWord = "area";
  readonly #data = new Latest<BarChartData>();
  readonly #state = new Latest<BarChartState>();

  constructor() {
    super();
    this.by = "area";
    this.measure = "awarded";
    this.reference = "none";
    this.chosen = {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("by")) this.check("by", this.by, fields);
    if (changed.has("measure")) this.check("measure", this.measure, measuresBy("municipality"));
    if (changed.has("reference")) this.check("reference", this.reference, middles);
  }

  /** What the reader has chosen of the attributes, or what they say; by another field where grants have none of theirs. */
  #picked({ engine, isComplete }: LoadedGrants): {
    readonly by: FieldWord;
    readonly measure: GrantMeasureName;
  } {
    const asked = oneOf(this.chosen["by"] ?? this.by, fields);
    const by = fieldThere({ table: engine.table, isComplete }, asked, fields) ?? asked;
    return { by, measure: oneOf(this.chosen["measure"] ?? this.measure, measuresBy(by)) };
  }

  readonly #onFilter = (event: LansmuseerFilterEvent): void => {
    if (typeof event.value === "string") this.chosen = { ...this.chosen, [event.field]: event.value };
  };

  /** A municipality is selected; any other value is a condition of the group, and its bar pressed again takes it back. */
  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    const by = this.#by;
    if (by === "municipality") this.onSelect(event);
    else if (event.id === undefined) this.members.filter({ field: fieldOfWord(by), value: [] });
    else this.members.filter({ field: fieldOfWord(by), value: [event.id === "unknown" ? null : event.id] });
  };

  /** The value of the field that the group is limited to, where it is one. */
  #selected(by: FieldWord): string | undefined {
    if (by === "municipality") return this.members.state.selected;
    const value = this.members.state.clauses.find(({ field }) => field === fieldOfWord(by))?.value;
    if (value === undefined || "from" in value || "not" in value || value.length !== 1) return undefined;
    return value[0] ?? "unknown";
  }

  protected override canDraw(loaded: LoadedGrants): boolean {
    const { by, measure } = this.#picked(loaded);
    const isTold = isInSums(measure) && loaded.engine.table.fields[fieldOfWord(by)] !== undefined;
    return super.canDraw(loaded) && (isTold || loaded.isComplete);
  }

  #figures(loaded: LoadedGrants, about: WidgetFrame["about"], language: Language): BarChartData {
    const { by: word, measure } = this.#picked(loaded);
    const by = fieldOfWord(word);
    const { table } = loaded.engine;
    const isThere = table.fields[by] !== undefined;
    const asked = { measures: [askedMeasure(measure)] } as const;
    const rows = isThere ? this.ask(loaded, { by: [by], ...asked }, [by]).rows : [];
    const isWhole = measure !== "per-inhabitant" && isThere;
    const total = isWhole ? this.ask(loaded, { by: [], ...asked }, [by]).rows[0]?.values.figure : undefined;
    const clauses = this.clausesBeside(by);
    return this.#data.of([table, rows, total, JSON.stringify([about, language, measure, by, clauses])], () =>
      breakdownData({
        ...{ table, about, language, by, rows, total, clauses },
        measure: grantMeasure(measure, language),
        isMoney: isMoney(measure),
      }),
    );
  }

  protected override draw(
    loaded: LoadedGrants,
    { frame, about }: WidgetFrame,
  ): TemplateResult | typeof nothing {
    const { language } = frame;
    const data = this.#figures(loaded, about, language);
    const { by, measure } = this.#picked(loaded);
    this.#by = by;
    const own = by === "municipality" ? this.municipality : undefined;
    const middle = oneOf(this.reference, middles);
    const reference = middle === "none" ? undefined : middle;
    const selected = this.#selected(by);
    return html`<lansmuseer-bar-chart
      exportparts="bars, choices, exports, heading, note, rest, source, subtitle, summary, table"
      .data=${data}
      .state=${this.#state.of([language, own, selected, reference], () => ({ language, own, selected, reference }))}
      .choices=${breakdownChoices(loaded.engine.table, by, measure, language)}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-filter=${this.#onFilter}
      @lansmuseer-select=${this.#onSelect}
    ></lansmuseer-bar-chart>`;
  }
}
