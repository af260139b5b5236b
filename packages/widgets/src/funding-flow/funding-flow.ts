import { type FlowLevel, flowLevels, type FlowPath, flowPaths } from "@lansmuseer/aggregate";
import { type Allocation, culturalAreas } from "@lansmuseer/domain";
import { type LansmuseerSelectEvent, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/flow-chart/flow-chart.define.js";
import { regions } from "@lansmuseer/places";
import type { OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import type { FigureAbout, FlowChartData, FlowChartState } from "@lansmuseer/view";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import { DataWidget, type WidgetFrame } from "../data-widget/data-widget.js";
import type { Once } from "../source/source-controller.js";
import { loadFlow, type LoadedFlow, loadedFlow } from "./load-flow.js";

/**
 * Where the money for culture comes from and where it goes: from the state, a region or a municipality over regions and cultural
 * areas to those who got it, so that every level adds up. What is not allocated or not published is a part of its own.
 *
 * @tag lansmuseer-funding-flow
 * @summary The money from the state to the stage, as streams and an indented table.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When the data cannot be had, or an attribute cannot be used.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When the visitor follows a place or a stream, or leaves it.
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
    selected: { state: true },
  };

  /**
   * Two or more of `fund region area recipient`. Default `fund area recipient` for one region, else `fund region`.
   */
  declare levels: string | undefined;
  /** `auto` (default) runs across where there is room, else down; `down` always does. */
  declare orientation: string;
  /** A year to compare with. */
  declare compare: string | undefined;
  declare private selected: string | undefined;

  /** Which years the page's author has been told of: what is drawn again is not told again. */
  readonly #told: { year?: string | undefined; compare?: string | undefined } = {};
  readonly #given = memoizeLast(loadedFlow);
  readonly #about = memoizeLast(
    (
      heading: string | undefined,
      source: string | undefined,
      sourceUrl: string | undefined,
      asOf: string | undefined,
      madeUp: string | undefined,
    ): FigureAbout => ({ heading, source, sourceUrl, asOf, madeUp }),
  );
  readonly #flow = memoizeLast(flowOf);
  readonly #state = memoizeLast(
    (
      language: FlowChartState["language"],
      levels: string,
      orientation: FlowChartState["orientation"],
      selected: string | undefined,
    ): FlowChartState => ({ language, levels: levels.split(" ") as FlowLevel[], orientation, selected }),
  );

  constructor() {
    super();
    this.orientation = "auto";
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
    const { heading, source, sourceUrl, asOf, madeUp } = about;
    const region = codes.find((code) => code === this.region);
    const area = areas.find((id) => id === this.area);
    const data = this.#flow(
      loaded,
      this.#year(loaded, "year") ?? loaded.years.at(-1)!,
      this.#year(loaded, "compare"),
      region,
      area,
      this.#about(heading, source, sourceUrl, asOf, madeUp),
    );
    const orientation = oneOf(this.orientation, ["auto", "down"]);
    return html`<lansmuseer-flow-chart
      exportparts="exports, flow, heading, key, list, note, source, subtitle, summary, table"
      .data=${data}
      .state=${this.#state(frame.language, this.#levels(region), orientation, this.selected)}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-select=${this.#onSelect}
    ></lansmuseer-flow-chart>`;
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
  #levels(region: string | undefined): string {
    const said = this.levels?.split(/\s+/) ?? [];
    const chosen = flowLevels.filter((level) => said.includes(level));
    if (chosen.length > 1) return chosen.join(" ");
    return region === undefined ? "fund region" : "fund area recipient";
  }

  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    this.selected = event.id;
  };
}

const codes: readonly string[] = regions.map(({ code }) => code);
const areas: readonly string[] = culturalAreas.map(({ id }) => id);

/** The flow of a year, as far as the page asks for it. */
function flowOf(
  { allocations, differing }: LoadedFlow,
  year: number,
  compared: number | undefined,
  region: string | undefined,
  area: string | undefined,
  about: FigureAbout,
): FlowChartData {
  const isAsked = (path: FlowPath): boolean =>
    (region === undefined || path.region === region) && (area === undefined || path.area === area);
  const pathsOf = (of: number) => flowPaths(allocations, of).filter(isAsked);
  const differences = (differing.get(year) ?? []).filter((code) => region === undefined || code === region);
  return {
    year,
    paths: pathsOf(year),
    about,
    unexplainedSums: differences.length,
    ...(compared === undefined ? {} : { before: { year: compared, paths: pathsOf(compared) } }),
  };
}
