import type { VenueKindId } from "@lansmuseer/domain";
import {
  pointMapView,
  type PointMapData,
  type PointMapState,
  type PointMapView,
  type VenueMark,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { choiceList, choiceRow } from "../choices/choices.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import type { Scheme } from "../controllers/screen-controller.js";
import { ZoomController } from "../controllers/zoom-controller.js";
import { LansmuseerFilterEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "../events/events.js";
import { exportKinds, type ExportKind } from "../export/export-menu.js";
import { FigureController, type FigureTwins } from "../figure/figure-controller.js";
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
export class LansmuseerPointMap extends LitElement {
  static override styles: CSSResultGroup = pointMapStyles;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    twins: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    active: { state: true },
    opened: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: PointMapData | undefined;
  /** What the owner has decided: language, section, kinds and the chosen municipality. */
  declare state: PointMapState;
  /** The picture with its table on request, the picture alone, or the table alone. Default `both`. */
  declare twins: FigureTwins;
  /** Level of the title, 1 to 6; the headings under it follow. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default everything. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now. */
  declare link: string | undefined;
  declare private active: string | undefined;
  /** Ids of the venues of the mark that was opened last. */
  declare private opened: readonly string[];

  readonly #figure = new FigureController(this);
  readonly #zoom = new ZoomController(this, () => this.#drawn?.layout.frame.main);
  readonly #roving = new Roving();
  readonly #view = memoizeLast(pointMapView);
  readonly #onScreen = memoizeLast(
    (
      width: number,
      lineHeight: number,
      measure: (text: string, isBold: boolean) => number,
      zoom: ZoomController["zoom"],
    ) => ({ width, lineHeight, measure, zoom }),
  );
  #drawn: PointMapView | undefined;
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv", section: "map", kinds: [] };
    this.twins = "both";
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = exportKinds;
    this.opened = [];
  }

  override updated(): void {
    if (this.#isReady || this.#drawn === undefined || this.#figure.screen.width === 0) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  readonly #select = (code: string | undefined): void => {
    const name = this.#drawn?.municipalities.find(({ value }) => value === code)?.label;
    this.#figure.say(name === undefined ? "" : (this.#drawn?.text.chosen(name) ?? ""));
    this.opened = [];
    this.dispatchEvent(new LansmuseerSelectEvent(code));
  };

  readonly #toggleKind = (kind: VenueKindId): void => {
    const { kinds } = this.state;
    const next = kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
    this.dispatchEvent(new LansmuseerFilterEvent("kind", next));
  };

  #mark(id: string | undefined): VenueMark | undefined {
    return this.#drawn?.marks.find((mark) => mark.id === id);
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
    if (event.ctrlKey || event.metaKey || event.altKey || this.#drawn === undefined) return;
    if (!this.#act(event.key)) {
      const { marks } = this.#drawn;
      const target = this.#roving.target(event.key, event.timeStamp, this.active, fieldOf(marks));
      if (target === undefined) return;
      if (target !== "") this.#goTo(target);
    }
    event.preventDefault();
    event.stopPropagation();
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

  #goTo(id: string): void {
    this.active = id;
    const mark = this.#mark(id);
    if (mark !== undefined) this.#zoom.reveal(mark.x, mark.y);
  }

  override render(): TemplateResult {
    const { state, headingLevel, theme, twins, exports, link } = this;
    const { width, measure, labelPx } = this.#figure.screen;
    const lineHeight = Math.round(labelPx * 1.3);
    const view =
      this.data && this.#view(this.data, state, this.#onScreen(width, lineHeight, measure, this.#zoom.zoom));
    this.#drawn = view;
    const frame = { language: state.language, twins, headingLevel, theme, exports, link };
    return view === undefined
      ? this.#figure.root(frame, nothing)
      : this.#figure.render(view, frame, () => this.#picture(view, lineHeight));
  }

  #picture(view: PointMapView, lineHeight: number): TemplateResult {
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
