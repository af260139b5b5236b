import { type Venue, type VenueKindId, venueKinds } from "@lansmuseer/domain";
import { type LansmuseerFilterEvent, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/point-map/point-map.define.js";
import type { GridMap } from "@lansmuseer/places";
import {
  LoadFailure,
  type OpenPackage,
  type PublishedTable,
  readVenues,
  type ResourceKind,
} from "@lansmuseer/sources/web";
import type { Language, PointMapData, PointMapSection, PointMapState } from "@lansmuseer/view";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { loadGrid } from "../map-ground/load-grid.js";
import { municipalityGround } from "../map-ground/map-ground.js";
import { RecordWidget } from "../record-widget/record-widget.js";
import { loadTable } from "../source/load-table.js";
import type { Once } from "../source/source-controller.js";

const sections = ["map", "gaps"] as const;

/**
 * Museums, galleries, libraries, houses of culture and stages on a map by kind, and what each municipality lacks. What stands
 * inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-venue-map
 * @summary Venues for culture on a map by kind, and what municipalities lack.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When kinds are chosen, or another section.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or left.
 * @csspart choices - The choice of municipality.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the venues or the municipality that is chosen.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart key - The kinds with their shapes, to choose among.
 * @csspart map - The drawing.
 * @csspart note - The line that says that values are made up.
 * @csspart section - The choice between the map and what is missing.
 * @csspart source - Where the venues come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The chosen municipality.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerVenueMap extends RecordWidget<PublishedTable<Venue>, readonly Venue[]> {
  static override properties: PropertyDeclarations = {
    ...RecordWidget.properties,
    section: {},
    kind: {},
    grid: { state: true },
    opened: { state: true },
    kinds: { state: true },
  };

  /** What is shown first: `map` (default) or `gaps`, what each municipality has and lacks. */
  declare section: string | undefined;
  /** The kinds that are shown first, such as `museum library`. Default all. */
  declare kind: string | undefined;
  declare private grid: GridMap | undefined;
  /** The section that the visitor has turned to. */
  declare private opened: PointMapSection | undefined;
  /** The kinds that the visitor has chosen. */
  declare private kinds: readonly VenueKindId[] | undefined;

  readonly #data = memoizeLast(
    (
      { values, problems }: PublishedTable<Venue>,
      grid: GridMap,
      region: string,
      ...[heading, source, sourceUrl, asOf, madeUp]: readonly (string | undefined)[]
    ): PointMapData => ({
      venues: values,
      unread: problems.length,
      ground: municipalityGround(grid, region),
      about: { heading, source, sourceUrl, asOf, madeUp },
    }),
  );
  readonly #state = memoizeLast(
    (
      language: Language,
      section: PointMapSection,
      kinds: readonly VenueKindId[],
      selected: string | undefined,
      height: number | undefined,
    ): PointMapState => ({ language, section, kinds, selected, height }),
  );
  readonly #given = memoizeLast((values: readonly Venue[]): PublishedTable<Venue> => ({
    values,
    problems: [],
  }));
  readonly #first = memoizeLast((text: string): readonly VenueKindId[] => kindsIn(text.split(/[\s,]+/)));

  protected override get drawnFrom(): readonly ResourceKind[] {
    return ["venues"];
  }

  protected override async load(opened: OpenPackage, once: Once): Promise<PublishedTable<Venue>> {
    const file = this.fileOf(opened, "venues");
    if (file === undefined) throw new LoadFailure("not-found", "venues.csv");
    const [venues] = await Promise.all([loadTable("venues", file, once, readVenues), this.#needGrid()]);
    if (venues.values.length === 0) throw new LoadFailure("empty", "venues.csv");
    return venues;
  }

  protected override given(data: readonly Venue[]): PublishedTable<Venue> {
    return this.#given(data);
  }

  /** The municipalities' borders are a file of their own, had while the data is on its way. */
  async #needGrid(): Promise<void> {
    this.grid = await loadGrid();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("section")) this.check("section", this.section, sections);
    if (changed.has("kind"))
      for (const word of (this.kind ?? "").split(/[\s,]+/))
        this.check(
          "kind",
          word,
          venueKinds.map(({ id }) => id),
        );
    if (changed.has("data") && this.data !== undefined) void this.#needGrid();
  }

  /** The kinds of venues are this map's own: no other widget has them. */
  readonly #onFilter = ({ field, value }: LansmuseerFilterEvent): void => {
    if (field === "section") this.opened = sections.find((each) => each === value);
    else if (field === "kind" && Array.isArray(value)) this.kinds = kindsIn(value);
  };

  protected override draw(
    loaded: PublishedTable<Venue>,
    { frame, about, height }: WidgetFrame,
  ): TemplateResult | typeof nothing {
    if (this.grid === undefined) return nothing;
    const { heading, source, sourceUrl, asOf, madeUp } = about;
    const region = this.regionOf(loaded.values.map(({ municipality }) => municipality));
    const data = this.#data(loaded, this.grid, region, heading, source, sourceUrl, asOf, madeUp);
    const state = this.#state(
      frame.language,
      this.opened ?? oneOf(this.section ?? "", sections),
      this.kinds ?? this.#first(this.kind ?? ""),
      this.members.state.selected ?? this.municipality,
      height,
    );
    return html`<lansmuseer-point-map
      exportparts="choices, controls, details, exports, heading, key, map, note, section, source, subtitle, summary, table"
      .data=${data}
      .state=${state}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-select=${this.onSelect}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-point-map>`;
  }
}

const kindsIn = (words: readonly (string | null)[]): readonly VenueKindId[] =>
  venueKinds.map(({ id }) => id).filter((id) => words.includes(id));
