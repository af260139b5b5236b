import "@lansmuseer/elements/choropleth/choropleth.define.js";
import { clauseTest } from "@lansmuseer/aggregate";
import { type Allocation, culturalAreas } from "@lansmuseer/domain";
import { type LansmuseerFilterEvent, memoizeLast } from "@lansmuseer/elements";
import { type GridMap, regions } from "@lansmuseer/places";
import type { OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import type { ChoroplethData, ChoroplethState, FigureAbout, Language } from "@lansmuseer/view";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { GrantWidget } from "../grant-widget/grant-widget.js";
import { loadedGrants, type LoadedGrants } from "../grant-widget/load-grants.js";
import { breaksIn } from "../map-ground/breaks.js";
import { loadGrid } from "../map-ground/load-grid.js";
import { municipalityGround } from "../map-ground/map-ground.js";
import { type Renderer, renderers } from "../map-ground/renderers.js";
import { type Told, toldOf } from "../map-ground/told.js";
import { loadAllocations } from "../source/load-allocations.js";
import type { Once } from "../source/source-controller.js";
import { grantMapData, grantMeasures, grantPlaces } from "./grant-map-data.js";
import { grantYears, type GrantYears, regionIn, yearClause } from "./grant-years.js";
import { stateGrantsData, stateMeasures } from "./state-grants-data.js";

/**
 * Grants on a map: by the municipalities of a region or the whole country, or, where the data is the state's grants to
 * the regions, by region. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-grant-map
 * @summary Where public money for culture lands, by year.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a year is chosen.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality or region is chosen, or left.
 * @csspart choose - The list of all areas.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the chosen area.
 * @csspart exports - What can be saved.
 * @csspart heading - The title.
 * @csspart key - What colours, patterns and circles mean.
 * @csspart map - A drawing.
 * @csspart note - What is made up.
 * @csspart ranking - The regions from the highest, as bars.
 * @csspart source - The line with source and files.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in a sentence.
 * @csspart table - The table.
 * @csspart years - The slider of years.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own municipality.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerGrantMap extends GrantWidget {
  static override properties: PropertyDeclarations = {
    ...GrantWidget.properties,
    measure: {},
    by: {},
    breaks: {},
    beside: {},
    besideArea: { attribute: "beside-area" },
    since: {},
    renderer: {},
    basemap: {},
    grid: { state: true },
  };

  /**
   * `per-inhabitant` (default where inhabitants are known), `awarded`, `count`, `share` of all that is awarded, or
   * `grant-rate`.
   */
  declare measure: string | undefined;
  /** Where the activity takes place, `activity` (default), or the recipient's `seat`. */
  declare by: string;
  /** `natural` (default), `quantile`, `equal`, or limits in the unit that is shown: `50 100 200`. */
  declare breaks: string;
  /** A year to show beside the last one. */
  declare beside: string | undefined;
  /** Id of a cultural area to show beside the one of `area`. */
  declare besideArea: string | undefined;
  /** An earlier year: the change from it is shown. */
  declare since: string | undefined;
  /** `svg` (default), or `gl` for a movable map where `lansmuseer-map-gl.js` or `lansmuseer.js` is loaded. */
  declare renderer: string | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the movable map. Default none. */
  declare basemap: string | undefined;
  declare private grid: GridMap | undefined;

  #allocations: readonly Allocation[] | undefined;
  #told: Told = {};

  constructor() {
    super();
    this.by = "activity";
    this.breaks = "natural";
  }

  protected override get drawnFrom(): readonly ResourceKind[] {
    return this.#allocations === undefined ? super.drawnFrom : ["allocations"];
  }

  protected override async load(
    opened: OpenPackage,
    once: Once,
    show: (loaded: LoadedGrants) => void,
  ): Promise<LoadedGrants> {
    const [loaded] = await Promise.all([this.#loadRows(opened, once, show), this.#needGrid()]);
    return loaded;
  }

  async #loadRows(
    opened: OpenPackage,
    once: Once,
    show: (loaded: LoadedGrants) => void,
  ): Promise<LoadedGrants> {
    const { allocations, grants } = opened.files;
    if (allocations === undefined || grants !== undefined) return super.load(opened, once, show);
    this.#allocations = await loadAllocations(allocations, once);
    const ofState = this.#allocations.filter(({ step }) => step.startsWith("state-"));
    this.#told = toldOf(allocations, ofState);
    return loadedGrants([]);
  }

  /** The municipalities' borders are a file of their own, had while the data is on its way. */
  async #needGrid(): Promise<void> {
    this.grid = await loadGrid();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("measure")) this.check("measure", this.measure, grantMeasures);
    if (changed.has("renderer")) this.check("renderer", this.renderer, renderers);
    if (changed.has("by")) this.check("by", this.by, grantPlaces);
    if (changed.has("breaks") && breaksIn(this.breaks) === undefined)
      this.check("breaks", this.breaks, ["natural", "quantile", "equal", "50 100 200"]);
    if (changed.has("besideArea"))
      this.check(
        "beside-area",
        this.besideArea,
        culturalAreas.map(({ id }) => id),
      );
    if (changed.has("data") && this.data !== undefined) void this.#needGrid();
  }

  readonly #regional = memoizeLast(
    (
      allocations: readonly Allocation[],
      grid: GridMap,
      measure: string,
      breaks: string,
      about: string,
    ): ChoroplethData =>
      stateGrantsData(
        allocations,
        grid,
        oneOf(measure, stateMeasures),
        breaksIn(breaks) ?? "natural",
        JSON.parse(about) as FigureAbout,
      ),
  );

  readonly #municipal = memoizeLast(
    (loaded: LoadedGrants, grid: GridMap, _asked: string, about: string): ChoroplethData => {
      const { engine, population } = loaded;
      const measure = this.measure ?? (population === undefined ? "awarded" : "per-inhabitant");
      const by = oneOf(this.by, grantPlaces);
      const field = by === "seat" ? "seatMunicipality" : "municipality";
      const { years, period } = this.#years(loaded);
      return grantMapData({
        engine,
        ground: municipalityGround(grid, this.#region(loaded)),
        about: JSON.parse(about) as FigureAbout,
        measure: oneOf(measure, grantMeasures),
        by,
        breaks: breaksIn(this.breaks) ?? "natural",
        where: this.clausesBeside(field, "year"),
        years,
        period,
        besideArea: culturalAreas.find(({ id }) => id === this.besideArea)?.id,
      });
    },
  );

  readonly #state = memoizeLast(
    (
      language: Language,
      year: string | undefined,
      selected: string | undefined,
      own: string | undefined,
      renderer: Renderer,
      basemap: string | undefined,
    ) => {
      const { beside, since } = this;
      return { language, year, selected, own, beside, since, renderer, basemap } satisfies ChoroplethState;
    },
  );

  /** What the page asks for, else the one region that all activities take place in. */
  #region({ engine }: LoadedGrants): string | undefined {
    const known = regions.some(({ code }) => code === this.region);
    return known ? this.region : regionIn(engine.table);
  }

  #years({ engine }: LoadedGrants): GrantYears {
    return grantYears({
      table: engine.table,
      page: this.pageClauses,
      chosen: this.members.state.clauses,
      isCompared: Boolean(this.since) || Boolean(this.beside),
    });
  }

  /** A year is the group's to give. */
  readonly #onYear = (event: LansmuseerFilterEvent): void => {
    this.members.filter(yearClause(event.value));
  };

  protected override draw(loaded: LoadedGrants, { frame, about, height }: WidgetFrame): TemplateResult {
    const { members, measure, by, breaks, beside, besideArea, since, region, municipality } = this;
    const { clauses, selected } = members.state;
    const told = JSON.stringify({ ...about, source: this.source ?? this.#told.source ?? about.source });
    const asked = JSON.stringify([
      ...[measure, by, breaks, beside, besideArea, since, region],
      ...[this.pageClauses, clauses],
    ]);
    const allocations = this.#allocations;
    const { grid } = this;
    if (grid === undefined) return html``;
    const data =
      allocations === undefined
        ? this.#municipal(loaded, grid, asked, told)
        : this.#regional(allocations, grid, measure ?? "", breaks, told);
    const isRegional = allocations !== undefined;
    const year = isRegional ? this.#stateYear(data) : this.#years(loaded).shown;
    const own = isRegional ? region : municipality;
    const renderer = oneOf(this.renderer ?? "", renderers);
    return html`<lansmuseer-choropleth
      exportparts="choose, controls, details, exports, heading, key, map, note, ranking, source, subtitle, summary, table, years"
      .data=${data}
      .state=${this.#state(frame.language, year, selected, own, renderer, this.basemap)}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      .height=${height}
      @lansmuseer-select=${this.onSelect}
      @lansmuseer-filter=${this.#onYear}
    ></lansmuseer-choropleth>`;
  }

  #stateYear({ years }: ChoroplethData): string | undefined {
    const clause = this.members.state.clauses.find(({ field }) => field === "year");
    return years.findLast((year) =>
      clause === undefined ? this.year === undefined || year === this.year : clauseTest(clause.value)(year),
    );
  }
}
