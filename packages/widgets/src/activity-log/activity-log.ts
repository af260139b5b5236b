import {
  type Activity,
  type ActivityKindId,
  activityKinds,
  type CulturalAreaId,
  culturalAreas,
  type Network,
} from "@lansmuseer/domain";
import type { Clause } from "@lansmuseer/aggregate";
import { type LansmuseerFilterEvent, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/activity-log/activity-log.define.js";
import "@lansmuseer/elements/choropleth/choropleth.define.js";
import type { GridMap } from "@lansmuseer/places";
import {
  LoadFailure,
  type OpenPackage,
  type PublishedTable,
  readActivities,
  readNetworks,
  type ResourceKind,
} from "@lansmuseer/sources/web";
import {
  type ActivityFilter,
  type ActivityLogData,
  type ActivityLogSection,
  type ActivityLogState,
  type FigureAbout,
  type Language,
  visitsMap,
} from "@lansmuseer/view";
import {
  css,
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { clauseOf, yearsIn } from "../group/clauses.js";
import { loadGrid } from "../map-ground/load-grid.js";
import { municipalityGround } from "../map-ground/map-ground.js";
import { RecordWidget } from "../record-widget/record-widget.js";
import { loadTable } from "../source/load-table.js";
import type { Once } from "../source/source-controller.js";

/** The activities and networks that a page has already. */
export interface ActivityLogRecords {
  readonly activities: readonly Activity[];
  readonly networks?: readonly Network[];
}

interface LoadedLog {
  readonly activities: PublishedTable<Activity>;
  readonly networks: PublishedTable<Network>;
}

const sections = ["activities", "networks"] as const;

/**
 * What a region has done in its municipalities: dialogues, network meetings, training and study visits along time and as a list,
 * who was never met, and the networks. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-activity-log
 * @summary "Aktiviteter och insatser": a log of activities, with the municipalities that were never met, and the networks.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a choice is made or taken back.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or left.
 * @csspart choices - The choices of kind, field, year and municipality.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart list - The activities, or the networks, in words.
 * @csspart never - The municipalities that were never met.
 * @csspart note - The line that says that values are made up.
 * @csspart section - The choice between activities and networks.
 * @csspart source - Where the records come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The log in words.
 * @csspart table - The table.
 * @csspart timeline - The drawing.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The chosen municipality's part of a column.
 * @cssprop [--lansmuseer-bar=#7c8a95] - The columns.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerActivityLog extends RecordWidget<LoadedLog, ActivityLogRecords> {
  static override styles: CSSResultGroup = [
    RecordWidget.styles,
    css`
      lansmuseer-choropleth {
        margin-block-start: 3em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...RecordWidget.properties,
    section: {},
    kind: {},
    opened: { state: true },
    kinds: { state: true },
    grid: { state: true },
  };

  /** What is shown first: `activities` (default) or `networks`. */
  declare section: string | undefined;
  /** The kind of activity that is shown first, such as `dialogue`. Default all. */
  declare kind: string | undefined;
  /** The section that the visitor has turned to. */
  declare private opened: ActivityLogSection | undefined;
  /** The kinds that the visitor has chosen. */
  declare private kinds: readonly ActivityKindId[] | undefined;
  declare private grid: GridMap | undefined;

  readonly #data = memoizeLast(
    (
      { activities, networks }: LoadedLog,
      region: ActivityLogData["region"],
      ...[heading, source, sourceUrl, asOf, madeUp]: readonly (string | undefined)[]
    ): ActivityLogData => ({
      activities: activities.values,
      networks: networks.values,
      unread: activities.problems.length + networks.problems.length,
      region,
      about: { heading, source, sourceUrl, asOf, madeUp },
    }),
  );
  readonly #state = memoizeLast(
    (
      language: Language,
      section: ActivityLogSection,
      kinds: readonly ActivityKindId[] | undefined,
      clauses: readonly Clause[],
      pageYear: string | undefined,
      pageArea: string | undefined,
      selected: string | undefined,
    ): ActivityLogState => ({
      language,
      section,
      selected,
      filter: filterOf(kinds, clauses, pageYear, pageArea),
    }),
  );
  readonly #map = memoizeLast((data: ActivityLogData, state: ActivityLogState, grid: GridMap) =>
    visitsMap(data, state, municipalityGround(grid, data.region)),
  );
  readonly #mapState = memoizeLast((language: Language, selected: string | undefined) => ({
    language,
    selected,
  }));
  readonly #given = memoizeLast(({ activities, networks = [] }: ActivityLogRecords): LoadedLog => ({
    activities: { values: activities, problems: [] },
    networks: { values: networks, problems: [] },
  }));

  protected override get drawnFrom(): readonly ResourceKind[] {
    return ["activities", "networks"];
  }

  protected override async load(
    opened: OpenPackage,
    once: Once,
    show: (loaded: LoadedLog) => void,
  ): Promise<LoadedLog> {
    const file = this.fileOf(opened, "activities");
    const { networks } = opened.files;
    if (file === undefined && networks === undefined) throw new LoadFailure("not-found", "activities.csv");
    const [log, meeting] = await Promise.all([
      loadTable("activities", file, once, readActivities),
      loadTable("networks", networks, once, readNetworks),
    ]);
    if (log.values.length === 0 && meeting.values.length === 0)
      throw new LoadFailure("empty", "activities.csv");
    const loaded = { activities: log, networks: meeting };
    // Time line and list need no borders.
    show(loaded);
    await this.#needGrid();
    return loaded;
  }

  /** The municipalities' borders are a file of their own, had while the data is on its way. */
  async #needGrid(): Promise<void> {
    this.grid = await loadGrid();
  }

  protected override given(data: ActivityLogRecords): LoadedLog {
    return this.#given(data);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("data") && this.data !== undefined) void this.#needGrid();
    if (changed.has("section")) this.check("section", this.section, sections);
    if (changed.has("kind"))
      this.check(
        "kind",
        this.kind,
        activityKinds.map(({ id }) => id),
      );
    if (changed.has("year") && this.year !== undefined && yearsIn(this.year) === undefined)
      this.check("year", this.year, ["2024", "2019-2024"]);
    if (changed.has("area"))
      this.check(
        "area",
        this.area,
        culturalAreas.map(({ id }) => id),
      );
  }

  readonly #onFilter = ({ field, value }: LansmuseerFilterEvent): void => {
    if (field === "section") this.opened = sections.find((each) => each === value);
    else if (field === "kind")
      this.kinds = activityKinds.map(({ id }) => id).filter((id) => isAmong(id, value));
    else {
      const clause = clauseOf(field, value);
      if (clause !== undefined) this.members.filter(clause);
    }
  };

  protected override draw(loaded: LoadedLog, { frame, about }: WidgetFrame): TemplateResult {
    const { heading, source, sourceUrl, asOf, madeUp }: FigureAbout = about;
    const codes = loaded.activities.values.flatMap(({ places }) => places.map(({ code }) => code));
    const data = this.#data(loaded, this.regionOf(codes), heading, source, sourceUrl, asOf, madeUp);
    const first = activityKinds.find(({ id }) => id === this.kind)?.id;
    const { clauses, selected } = this.members.state;
    const state = this.#state(
      frame.language,
      this.opened ??
        (loaded.activities.values.length === 0 ? "networks" : oneOf(this.section ?? "", sections)),
      this.kinds ?? this.#first(first),
      clauses,
      this.year,
      this.area,
      selected ?? this.municipality,
    );
    return html`<lansmuseer-activity-log-view
        exportparts="choices, exports, heading, list, never, note, section, source, subtitle, summary, table, timeline"
        .data=${data}
        .state=${state}
        .twins=${frame.twins}
        .headingLevel=${frame.headingLevel}
        .theme=${frame.theme}
        .exports=${frame.exports}
        .link=${frame.link}
        @lansmuseer-select=${this.onSelect}
        @lansmuseer-filter=${this.#onFilter}
      ></lansmuseer-activity-log-view>
      ${this.#visits(data, state, frame)}`;
  }

  /** The same activities on a map; it comes when the borders have, and with the picture alone. */
  #visits(
    data: ActivityLogData,
    state: ActivityLogState,
    frame: WidgetFrame["frame"],
  ): TemplateResult | typeof nothing {
    if (this.grid === undefined || state.section === "networks" || frame.twins === "table") return nothing;
    return html`<lansmuseer-choropleth
      .data=${this.#map(data, state, this.grid)}
      .state=${this.#mapState(frame.language, state.selected)}
      .twins=${frame.twins}
      .headingLevel=${Math.min(frame.headingLevel + 1, 6)}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-select=${this.onSelect}
    ></lansmuseer-choropleth>`;
  }

  readonly #first = memoizeLast((kind: ActivityKindId | undefined) => (kind === undefined ? [] : [kind]));
}

const isAmong = (id: string, value: LansmuseerFilterEvent["value"]): boolean =>
  Array.isArray(value) && value.includes(id);

/** What page, group and visitor narrow the log to together. */
function filterOf(
  kinds: readonly ActivityKindId[] | undefined,
  clauses: readonly Clause[],
  pageYear: string | undefined,
  pageArea: string | undefined,
): ActivityFilter {
  const valuesOf = (field: string): readonly string[] | undefined => {
    const value = clauses.find((clause) => clause.field === field)?.value;
    return Array.isArray(value) ? value.filter((each): each is string => each !== null) : undefined;
  };
  const run = clauses.find(({ field }) => field === "year")?.value;
  const years = run !== undefined && "from" in run ? run : (yearsIn(pageYear ?? "") ?? undefined);
  const asked = valuesOf("area") ?? (pageArea === undefined ? [] : [pageArea]);
  const areas = culturalAreas.map(({ id }) => id).filter((id): id is CulturalAreaId => asked.includes(id));
  const fields = valuesOf("field") ?? [];
  return {
    kind: kinds === undefined || kinds.length === 0 ? undefined : kinds,
    field: fields.length === 0 ? undefined : fields,
    area: areas.length === 0 ? undefined : areas,
    year: years === undefined ? undefined : { from: Number(years.from), to: Number(years.to) },
  };
}
