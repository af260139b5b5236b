import type { VenueKindId } from "@lansmuseer/domain";
import {
  pointMapView,
  type FigureScreen,
  type PointMapData,
  type PointMapState,
  type PointMapView,
  type VenueMark,
} from "@lansmuseer/view";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { choiceList, choiceRow } from "../choices/choices.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import { ZoomController } from "../controllers/zoom-controller.js";
import { LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import { FigureElement } from "../figure/figure-element.js";
import { zoomButtons } from "../zoom/zoom-buttons.js";
import { pointMapStyles } from "./point-map.styles.js";
import { gapsGrid, panel, venueKey } from "./point-words.js";
import { venueDrawing } from "./venue-drawing.js";

/**
 * Venues for culture on a map by kind, each kind with a shape of its own; where they stand too close, discs with numbers that
 * zoom apart. Beside it what one municipality has and lacks, and as a table what all do.
 *
 * Use it when the page owns the state; a page that wants one tag uses `<lansmuseer-venue-map>`. Not for figures of
 * municipalities: that is `lansmuseer-choropleth`. The element draws and asks: it filters nothing and selects nothing by itself.
 *
 * @tag lansmuseer-point-map
 * @summary Venues by kind on a map, and what municipalities lack.
 * @status stable
 * @since 0.2
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
export class LansmuseerPointMap extends FigureElement<PointMapData, PointMapState, PointMapView> {
  static override styles: CSSResultGroup = pointMapStyles;

  static override properties: PropertyDeclarations = {
    opened: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: PointMapData | undefined;
  /** What the owner has decided: language, section, kinds and the chosen municipality. */
  declare state: PointMapState;
  /** Ids of the venues of the mark that was opened last. */
  declare private opened: readonly string[];

  readonly #zoom = new ZoomController(this, () => this.drawn?.layout.frame.main);
  readonly #roving = new Roving();
  readonly #view = memoizeLast(
    (data: PointMapData, state: PointMapState, screen: FigureScreen, zoom: ZoomController["zoom"]) =>
      pointMapView(data, state, { ...screen, zoom }),
  );

  constructor() {
    super();
    this.state = { language: "sv", section: "map", kinds: [] };
    this.opened = [];
  }

  readonly #select = (code: string | undefined): void => {
    const name = this.drawn?.municipalities.find(({ value }) => value === code)?.label;
    this.figure.say(name === undefined ? "" : (this.drawn?.text.chosen(name) ?? ""));
    this.opened = [];
    this.dispatchEvent(new LansmuseerSelectEvent(code));
  };

  readonly #toggleKind = (kind: VenueKindId): void => {
    const { kinds } = this.state;
    const next = kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
    this.dispatchEvent(new LansmuseerFilterEvent("kind", next));
  };

  #mark(id: string | undefined): VenueMark | undefined {
    return this.drawn?.marks.find((mark) => mark.id === id);
  }

  /** One venue tells of itself, several come closer until each stands alone; on one spot they all tell of themselves. */
  #open(mark: VenueMark): void {
    this.active = mark.id;
    this.opened = mark.rows.map(({ id }) => id);
    if (mark.rows.length > 1) this.#zoom.by(2, mark);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#zoom.endDrag()) return;
    const at = (name: string): string | null | undefined =>
      (event.target as Element).closest(`[${name}]`)?.getAttribute(name);
    const mark = this.#mark(at("data-id") ?? undefined);
    const code = at("data-area");
    if (mark !== undefined) this.#open(mark);
    else if (code !== null && code !== undefined)
      this.#select(code === this.state.selected ? undefined : code);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const field = fieldOf(this.drawn?.marks ?? []);
    takeKey(event, () => this.#act(event.key) || this.#roving.move(event, this.active, field, this.#goTo));
  };

  /** Keys that do something to the picture or the choice. True when the key was ours. */
  #act(key: string): boolean {
    const mark = this.#mark(this.active);
    if (key === "+" || key === "=") this.#zoom.by(2, mark);
    else if (key === "-" || key === "−") this.#zoom.by(0.5, mark);
    else if (key === "0") this.#zoom.by(0);
    else if ((key === "Enter" || key === " ") && mark !== undefined) this.#open(mark);
    else if (key === "Escape" && this.opened.length > 0) this.opened = [];
    else if (key === "Escape" && this.state.selected !== undefined) this.#select(undefined);
    else if (key === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  readonly #goTo = (id: string): void => {
    this.active = id;
    const mark = this.#mark(id);
    if (mark !== undefined) this.#zoom.reveal(mark.x, mark.y);
  };

  protected override arrange(data: PointMapData, state: PointMapState, screen: FigureScreen): PointMapView {
    return this.#view(data, state, screen, this.#zoom.zoom);
  }

  protected override picture(view: PointMapView, { lineHeight }: FigureScreen): TemplateResult {
    const { text, sections, section } = view;
    const level = Math.min(this.headingLevel + 1, 6);
    const opened = view.marks.flatMap(({ rows }) => rows).filter(({ id }) => this.opened.includes(id));
    return html`<div part="section">
        ${choiceRow({
          name: "section",
          label: text.section,
          choices: sections.map(({ id, label }) => ({ value: id, label, isChosen: id === section })),
          choose: (value) => {
            this.dispatchEvent(new LansmuseerFilterEvent("section", value));
          },
        })}
      </div>
      <div class="columns ${section === "gaps" ? "wide" : ""}">
        ${section === "map" ? this.#map(view, lineHeight) : gapsGrid(view)}
        <div class="side">
          ${venueKey(view, level, this.#toggleKind, () => {
            this.dispatchEvent(new LansmuseerFilterEvent("kind", []));
          })}
          <div class="choices" part="choices">
            ${choiceList({
              id: "municipality",
              label: text.municipality,
              choices: view.municipalities,
              none: text.allMunicipalities,
              choose: (code) => {
                this.#select(code === "" ? undefined : code);
              },
            })}
          </div>
          ${panel(view, opened, level)}
        </div>
      </div>`;
  }

  #map(view: PointMapView, lineHeight: number): TemplateResult {
    const { text, layout } = view;
    const active = this.#mark(this.active);
    const shown = `map${this.#zoom.zoom === undefined ? "" : " zoomed"}${layout.ground.context === undefined ? " plain" : ""}`;
    return html`<div class="picture">
      <div
        class=${shown}
        part="map"
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${active === undefined ? nothing : `v-${active.id}`}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${this.#zoom.onPointerDown}
        @pointermove=${this.#zoom.onPointerMove}
        @wheel=${this.#zoom.wheel}
        @touchstart=${this.#zoom.touchstart}
        @touchmove=${this.#zoom.touchmove}
      >
        ${venueDrawing(view, { active: active?.id, selected: this.state.selected, lineHeight })}
      </div>
      <div class="controls" part="controls">
        ${zoomButtons(text, this.#zoom.zoom?.k ?? 1, {
          zoom: (factor) => {
            this.#zoom.by(factor, active);
          },
          pan: (dx, dy) => {
            this.#zoom.pan(dx, dy);
          },
        })}
      </div>
      <p class="help" id="help">${text.keyboardHelp}</p>
      ${view.empty === undefined ? nothing : html`<p class="empty" role="status">${view.empty}</p>`}
    </div>`;
  }
}

/** What the keys can come to: every mark; letters find the first venue of one. */
function fieldOf(marks: readonly VenueMark[]): RovingField {
  return {
    spots: marks,
    names: marks.map(({ id, rows }) => ({ id, name: rows[0]?.name ?? "" })),
    order: marks.map(({ id }) => id),
    start: marks.find(({ isDimmed }) => !isDimmed)?.id,
  };
}
