import "@lansmuseer/elements/choropleth/choropleth.define.js";
import type { MunicipalityFacts, MunicipalityForm, PlainDate, PolicyDocument } from "@lansmuseer/domain";
import { type LansmuseerFilterEvent, memoizeLast } from "@lansmuseer/elements";
import { type GridMap, regions } from "@lansmuseer/places";
import {
  LoadFailure,
  type OpenPackage,
  readMunicipalityFacts,
  readOrganizationForms,
  readPolicyDocuments,
  type ResourceKind,
} from "@lansmuseer/sources/web";
import {
  type AreaValue,
  type ChoroplethData,
  type ChoroplethState,
  type FigureAbout,
  type Language,
  madeUpTables,
} from "@lansmuseer/view";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { breaksIn } from "../map-ground/breaks.js";
import { loadGrid } from "../map-ground/load-grid.js";
import { municipalityGround, regionOf as onlyRegionOf } from "../map-ground/map-ground.js";
import { type Renderer, renderers } from "../map-ground/renderers.js";
import { type Told, toldOf } from "../map-ground/told.js";
import { RecordWidget } from "../record-widget/record-widget.js";
import { loadTable } from "../source/load-table.js";
import type { Once } from "../source/source-controller.js";
import {
  factsByYear,
  factSubject,
  formsByYear,
  formSubject,
  type Indicator,
  indicators,
  isFact,
  policyOn,
  policySubject,
  rowsWith,
} from "./indicators.js";

/** What a package tells of municipalities, as far as the map needs it, and of the file that it stands in. */
export interface MunicipalityMapData extends Told {
  readonly facts?: readonly MunicipalityFacts[];
  readonly policy?: readonly PolicyDocument[];
  readonly forms?: readonly MunicipalityForm[];
}

/** What a message calls the file of a table. */
const tableFiles = {
  facts: "municipality-facts",
  policy: "policy-documents",
  forms: "organization-forms",
} as const;

/**
 * One thing about municipalities on a map: a figure such as the cost of culture, or a kind such as whether there is a
 * policy document in force. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-municipality-map
 * @summary Figures and status of municipalities on a map, by year.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a year is chosen.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or left.
 * @csspart choose - The list of all municipalities.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the chosen municipality.
 * @csspart exports - What can be saved.
 * @csspart heading - The title.
 * @csspart key - What colours, patterns and signs mean, and which areas are of which kind.
 * @csspart map - A drawing.
 * @csspart note - What is made up.
 * @csspart source - The line with source and files.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in a sentence.
 * @csspart table - The table.
 * @csspart years - The slider of years.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own municipality.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMunicipalityMap extends RecordWidget<MunicipalityMapData> {
  static override properties: PropertyDeclarations = {
    ...RecordWidget.properties,
    indicator: {},
    breaks: {},
    beside: {},
    since: {},
    renderer: {},
    basemap: {},
    grid: { state: true },
    chosenYear: { state: true },
  };

  /**
   * `population` (default), `culture-cost`, `culture-gross-cost`, `library-cost`, `leisure-cost`, `localities`,
   * `policy-status` or `organization-form`.
   */
  declare indicator: string;
  /** `natural` (default), `quantile`, `equal`, or limits in the unit that is shown: `50 100 200`. */
  declare breaks: string;
  /** A year to show beside the last one. */
  declare beside: string | undefined;
  /** An earlier year: the change from it is shown. */
  declare since: string | undefined;
  /** `svg` (default), or `gl` for a movable map where `lansmuseer-map-gl.js` or `lansmuseer.js` is loaded. */
  declare renderer: string | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the movable map. Default none. */
  declare basemap: string | undefined;
  declare private grid: GridMap | undefined;
  declare private chosenYear: string | undefined;

  constructor() {
    super();
    this.indicator = "population";
    this.breaks = "natural";
  }

  protected override get drawnFrom(): readonly ResourceKind[] {
    return [this.#kind];
  }

  protected override async load(opened: OpenPackage, once: Once): Promise<MunicipalityMapData> {
    const [rows] = await Promise.all([this.#loadRows(opened, once), this.#needGrid()]);
    return rows;
  }

  async #loadRows(opened: OpenPackage, once: Once): Promise<MunicipalityMapData> {
    const kind = this.#kind;
    const file = this.fileOf(opened, kind);
    const name = `${tableFiles[kind]}.csv`;
    if (file === undefined) throw new LoadFailure("not-found", name);
    const full = <Value>(values: readonly Value[]): readonly Value[] => {
      if (values.length === 0) throw new LoadFailure("empty", name);
      return values;
    };
    switch (kind) {
      case "policy": {
        const policy = full((await loadTable(kind, file, once, readPolicyDocuments)).values);
        return { policy, ...toldOf(file, policy) };
      }
      case "forms": {
        const forms = full((await loadTable(kind, file, once, readOrganizationForms)).values);
        return { forms, ...toldOf(file, forms) };
      }
      case "facts": {
        const facts = full((await loadTable(kind, file, once, readMunicipalityFacts)).values);
        const told = isFact(this.#indicator) ? rowsWith(this.#indicator, facts) : facts;
        return { facts, ...toldOf(file, told) };
      }
    }
  }

  protected override given(data: MunicipalityMapData): MunicipalityMapData {
    return data;
  }

  /** The municipalities' borders are a file of their own, had while the data is on its way. */
  async #needGrid(): Promise<void> {
    this.grid = await loadGrid();
  }

  /** The table that the indicator stands in. */
  get #kind(): keyof typeof tableFiles {
    const tables = { "policy-status": "policy", "organization-form": "forms" } as const;
    return isFact(this.#indicator) ? "facts" : tables[this.#indicator];
  }

  get #indicator(): Indicator {
    return oneOf(this.indicator, indicators);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("indicator")) this.check("indicator", this.indicator, indicators);
    if (changed.has("renderer")) this.check("renderer", this.renderer, renderers);
    if (changed.has("breaks") && breaksIn(this.breaks) === undefined)
      this.check("breaks", this.breaks, ["natural", "quantile", "equal", "50 100 200"]);
    if (changed.has("data") && this.data !== undefined) void this.#needGrid();
  }

  readonly #data = memoizeLast(
    (
      loaded: MunicipalityMapData,
      grid: GridMap,
      indicator: Indicator,
      breaks: string,
      region: string | undefined,
      on: PlainDate,
      about: string,
    ): ChoroplethData => {
      const byYear = valuesOf(loaded, indicator, on);
      const years = Object.keys(byYear).sort();
      const codes = years.flatMap((year) => Object.keys(byYear[year] ?? {}));
      const known = regions.some(({ code }) => code === region) ? region : onlyRegionOf(codes);
      const subject = isFact(indicator)
        ? factSubject(indicator, breaksIn(breaks) ?? "natural")
        : indicator === "policy-status"
          ? policySubject
          : formSubject;
      return {
        about: JSON.parse(about) as FigureAbout,
        ground: municipalityGround(grid, known),
        subject,
        years,
        series: [{ id: indicator, name: subject.name, byYear }],
      };
    },
  );

  readonly #state = memoizeLast(
    (
      language: Language,
      year: string | undefined,
      selected: string | undefined,
      own: string | undefined,
      beside: string | undefined,
      since: string | undefined,
      renderer: Renderer,
      basemap: string | undefined,
    ) => ({ language, year, selected, own, beside, since, renderer, basemap }) satisfies ChoroplethState,
  );

  /** The years of facts are not those of grants: they are this map's own. */
  readonly #onYear = (event: LansmuseerFilterEvent): void => {
    if (typeof event.value === "string") this.chosenYear = event.value;
  };

  /** What the rows that are shown say of being made up; a package may be made up in what another figure shows. */
  #madeUp({ madeUp }: MunicipalityMapData, language: Language): string | undefined {
    if (madeUp === "some") return madeUpTables([], [this.#kind], language);
    return madeUp === "all" ? "" : undefined;
  }

  protected override draw(
    loaded: MunicipalityMapData,
    { frame, about, height }: WidgetFrame,
  ): TemplateResult {
    if (this.grid === undefined) return html``;
    const { region, municipality, beside, since, year } = this;
    const told = {
      ...about,
      source: this.source ?? loaded.source,
      madeUp: this.#madeUp(loaded, frame.language),
    };
    // The day that documents are judged by: the last one of the year asked for, else that of the data.
    const on = year === undefined ? (about.asOf ?? today()) : `${year}-12-31`;
    const data = this.#data(
      ...([loaded, this.grid, this.#indicator, this.breaks, region] as const),
      ...([on as PlainDate, JSON.stringify(told)] as const),
    );
    const { selected } = this.members.state;
    const state = this.#state(
      ...([frame.language, this.chosenYear ?? year, selected, municipality] as const),
      ...([beside, since, oneOf(this.renderer ?? "", renderers), this.basemap] as const),
    );
    return html`<lansmuseer-choropleth
      exportparts="choose, controls, details, exports, heading, key, map, note, source, subtitle, summary, table, years"
      .data=${data}
      .state=${state}
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
}

const today = (): string => new Date().toISOString().slice(0, 10);

function valuesOf(
  { facts = [], policy = [], forms = [] }: MunicipalityMapData,
  indicator: Indicator,
  on: PlainDate,
): Readonly<Record<string, Readonly<Record<string, AreaValue>>>> {
  if (indicator === "policy-status") return { [on.slice(0, 4)]: policyOn(policy, on) };
  if (indicator === "organization-form") return formsByYear(forms);
  return factsByYear(indicator, facts);
}
