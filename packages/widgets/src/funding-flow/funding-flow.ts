import { type FlowLevel, flowLevels, nodeKey } from "@lansmuseer/aggregate";
import { type Allocation, culturalAreas } from "@lansmuseer/domain";
import {
  type FigureChoice,
  type LansmuseerFilterEvent,
  type LansmuseerSelectEvent,
  memoizeLast,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/flow-chart/flow-chart.define.js";
import { regions } from "@lansmuseer/places";
import type { OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import type { FlowChartData, FlowChartState, Language } from "@lansmuseer/view";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import { DataWidget, type WidgetFrame } from "../data-widget/data-widget.js";
import { Latest } from "../latest/latest.js";
import type { Once } from "../source/source-controller.js";
import { UrlState } from "../url-state/url-state.js";
import { type AskedFlow, askedFlow, flowOf } from "./flow-asked.js";
import { flowChoices } from "./flow-choices.js";
import { loadFlow, type LoadedFlow, loadedFlow } from "./load-flow.js";

/**
 * Where the money for culture comes from and where it goes: from the state, a region or a municipality over regions and cultural
 * areas to those who got it, so that every level adds up. What is not allocated or not published is a part of its own. The
 * visitor chooses year, region and a year to compare with, from what the page says; year and region are the group's as well.
 *
 * @tag lansmuseer-funding-flow
 * @summary The money from the state to the stage, as streams and an indented table.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When the data cannot be had, or an attribute cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a year, a region or a year to compare with is chosen.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When the visitor follows a place or a stream, or leaves it.
 * @csspart choices - The lists of years and regions.
 * @csspart exports - The menu of files to take along.
 * @csspart flow - The drawing.
 * @csspart heading - The title.
 * @csspart key - What hatching and dashed edges mean.
 * @csspart list - What is too small to draw, or has no amount.
 * @csspart note - The line that says that values are made up.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The edge of the money that is followed.
 * @cssprop [--lansmuseer-flow=#dadee1] - A stream without an area.
 * @cssprop [--lansmuseer-flow-own=#dfc0be] - The money that is followed.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerFundingFlow extends DataWidget<LoadedFlow, readonly Allocation[]> {
  static override properties: PropertyDeclarations = {
    ...DataWidget.properties,
    levels: {},
    orientation: {},
    compare: {},
    urlState: { attribute: "url-state" },
    compared: { state: true },
    followed: { state: true },
  };

  /**
   * Two or more of `fund region area recipient`. Default `fund area recipient` for one region, else `fund region`.
   */
  declare levels: string | undefined;
  /** `auto` (default) runs across where there is room, else down; `down` always does. */
  declare orientation: string;
  /** A year to compare with at first. */
  declare compare: string | undefined;
  /**
   * Keeps year, region and selection in the page's address, in parameters that begin with this word. For one widget of a
   * group.
   */
  declare urlState: string | undefined;
  /** What the visitor has chosen to compare with; an empty text is nothing. */
  declare private compared: string | undefined;
  /** Id of the place or stream that is followed, where it is no region. */
  declare private followed: string | undefined;

  /** Which years the page's author has been told of: what is drawn again is not told again. */
  readonly #told: { year?: string | undefined; compare?: string | undefined } = {};
  readonly #given = memoizeLast(loadedFlow);
  readonly #data = new Latest<FlowChartData>();
  readonly #state = new Latest<FlowChartState>();
  readonly #choices = new Latest<readonly FigureChoice[]>();

  constructor() {
    super();
    this.orientation = "auto";
    this.addController(new UrlState(this, () => (this.urlState === undefined ? undefined : this.members)));
  }

  protected override get drawnFrom(): readonly ResourceKind[] {
    return ["allocations"];
  }

  protected override load(opened: OpenPackage, once: Once): Promise<LoadedFlow> {
    return loadFlow(opened, once);
  }

  protected override given(data: readonly Allocation[]): LoadedFlow {
    return this.#given(data);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = (
      attribute: "levels" | "orientation" | "region" | "area",
      allowed: readonly string[],
    ): void => {
      if (changed.has(attribute))
        for (const value of this[attribute]?.split(/\s+/) ?? []) this.check(attribute, value, allowed);
    };
    check("levels", flowLevels);
    check("orientation", ["auto", "down"]);
    check("region", codes);
    check("area", areas);
  }

  protected override draw(loaded: LoadedFlow, { frame, about }: WidgetFrame): TemplateResult {
    if (loaded.years.length === 0) return html`<slot></slot>`;
    const { language } = frame;
    const asked = this.#asked(loaded);
    const key = [loaded, JSON.stringify(asked)] as const;
    const data = this.#data.of([...key, JSON.stringify(about)], () => flowOf(loaded, asked, about));
    return html`<lansmuseer-flow-chart
      exportparts="choices, exports, flow, heading, key, list, note, source, subtitle, summary, table"
      .data=${data}
      .state=${this.#stateOf(language, asked, data)}
      .choices=${this.#choices.of([...key, language], () => flowChoices(loaded, asked, language))}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-select=${this.#onSelect}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-flow-chart>`;
  }

  #asked(loaded: LoadedFlow): AskedFlow {
    const first = this.#year(loaded, "compare");
    const page = {
      year: this.#year(loaded, "year"),
      compared: this.compared === undefined ? first : Number(this.compared) || undefined,
      region: codes.find((code) => code === this.region),
      area: areas.find((id) => id === this.area),
    };
    return askedFlow(loaded.years, page, this.members.state.clauses);
  }

  #stateOf(language: Language, asked: AskedFlow, { paths }: FlowChartData): FlowChartState {
    const levels = this.#levels(asked);
    const orientation = oneOf(this.orientation, ["auto", "down"]);
    // A municipality that the group has selected lies in a region, and that is what a flow knows of it.
    const code = this.members.state.selected?.slice(0, 2);
    const path = paths.find(({ region }) => region === code);
    const selected = this.followed ?? (path === undefined ? undefined : `region ${nodeKey("region", path)}`);
    return this.#state.of([language, levels.join(), orientation, selected], () => ({
      language,
      levels,
      orientation,
      selected,
    }));
  }

  /** A year of the data that an attribute names. The page's author is told of one that the data do not have. */
  #year({ years }: LoadedFlow, attribute: "year" | "compare"): number | undefined {
    const said = this[attribute];
    const found = years.find((year) => String(year) === said);
    if (found === undefined && this.#told[attribute] !== said) {
      this.#told[attribute] = said;
      this.check(attribute, said, years.map(String));
    }
    return found;
  }

  /** In the order of the flow, whatever order they were written in. */
  #levels({ regions: some }: AskedFlow): readonly FlowLevel[] {
    const said = this.levels?.split(/\s+/) ?? [];
    const chosen = flowLevels.filter((level) => said.includes(level));
    if (chosen.length > 1) return chosen;
    return some?.length === 1 ? ["fund", "area", "recipient"] : ["fund", "region"];
  }

  /** A region is the group's to select; what else is followed is in this flow only. */
  readonly #onSelect = ({ id }: LansmuseerSelectEvent): void => {
    const code = /^region (?:direct-)?(\d{2})$/.exec(id ?? "")?.[1];
    if (code !== undefined || (id === undefined && this.followed === undefined)) this.members.select(code);
    this.followed = code === undefined ? id : undefined;
  };

  readonly #onFilter = ({ field, value }: LansmuseerFilterEvent): void => {
    if (typeof value !== "string") return;
    if (field === "compare") this.compared = value;
    else if (field === "year") this.members.filter({ field, value: [value] });
    else if (field === "region") this.members.filter({ field, value: this.#regionsOf(value) });
  };

  /** All regions is a condition too, where the page begins with one. */
  #regionsOf(value: string): readonly string[] | { readonly not: readonly [] } {
    if (value !== "") return value.split(" ");
    return this.region === undefined ? [] : { not: [] };
  }
}

const codes: readonly string[] = regions.map(({ code }) => code);
const areas: readonly string[] = culturalAreas.map(({ id }) => id);
