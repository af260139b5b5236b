import {
  museumMapView,
  type MuseumDot,
  type MuseumMapData,
  type MuseumMapState,
  type MuseumMapView,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { Roving } from "../controllers/roving.js";
import { ZoomController } from "../controllers/zoom-controller.js";
import { LansmuseerFilterEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "../events/events.js";
import { mapFrameStyles } from "../map-frame/map-frame.styles.js";
import { theme } from "../theme/theme.styles.js";
import { zoomButtons } from "../zoom/zoom-buttons.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";
import { fieldOf } from "./field.js";
import { layout } from "./layout.styles.js";
import { key, picture } from "./picture.js";
import { pictureStyles } from "./picture.styles.js";
import { details, foot, list, rowId, search, table, type LinkMode } from "./words.js";
import { wordsStyles } from "./words.styles.js";

/** How long nobody types before what the search found is said. */
const typingMs = 700;

/**
 * Sweden with its regional museums: picture, details, search, list and table of the same facts.
 *
 * Use it when the page owns the state; a page that wants one tag uses `<lansmuseer-map>`. Not for municipalities
 * or grants. The element draws and asks: it fetches nothing and selects nothing by itself.
 *
 * @tag lansmuseer-museum-map
 * @summary The regional museums of Sweden on a map, with a list and a table beside it.
 * @status stable
 * @since 0.1
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When the visitor types in the search field.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a museum is chosen on the map or in the list, or left.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the chosen museum.
 * @csspart heading - The title.
 * @csspart key - What the symbols mean.
 * @csspart list - The list with its heading.
 * @csspart map - The drawing.
 * @csspart search - The search field with its label.
 * @csspart source - The line with source, date and file.
 * @csspart subtitle - The line under the title.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own museum.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMuseumMap extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    zoomStyles,
    mapFrameStyles,
    pictureStyles,
    wordsStyles,
    layout,
  ];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    linkMode: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    active: { state: true },
    expanded: { state: true },
    openedIn: { state: true },
    said: { state: true },
    tableOpen: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: MuseumMapData | undefined;
  /** What the owner has decided: language, own and selected museum, region, search. */
  declare state: MuseumMapState;
  /** Where the names in the list lead. Default `detail`. */
  declare linkMode: LinkMode;
  /** Level of the title, 1 to 6; the headings under it follow. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  declare private active: string | undefined;
  declare private expanded: boolean;
  /** Where the museum was chosen: its facts are shown there, so that nothing moves under the pointer. */
  declare private openedIn: "picture" | "list";
  /** What the live region says. */
  declare private said: string;
  declare private tableOpen: boolean;

  readonly #screen = new ScreenController(this);
  readonly #zoom = new ZoomController(this, () => this.#drawn?.frame);
  readonly #roving = new Roving();
  readonly #view = memoizeLast(
    (
      data: MuseumMapData,
      state: MuseumMapState,
      width: number,
      lineHeight: number,
      measure: ScreenController["measure"],
      zoom: ZoomController["zoom"],
      active: string | undefined,
    ) => museumMapView(data, state, { width, lineHeight, measure, zoom, active }),
  );
  #drawn: MuseumMapView | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #ready = false;

  constructor() {
    super();
    this.state = { language: "sv", parts: "both", search: "" };
    this.linkMode = "detail";
    this.headingLevel = 2;
    this.theme = "auto";
    this.expanded = false;
    this.openedIn = "picture";
    this.said = "";
    this.tableOpen = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get("state");
    if (before !== undefined && before.search !== this.state.search)
      this.#say(this.#drawn?.status ?? "", typingMs);
    if (this.#ready || this.#drawn === undefined || this.#screen.width === 0) return;
    this.#ready = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  /** Puts words into the live region, and drops those that have waited there less long than `afterMs`. */
  #say(message: string, afterMs = 0): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.said = message;
    }, afterMs);
  }

  readonly #choose = (id: string | undefined, where: "picture" | "list" = "picture"): void => {
    const chosen = id === this.state.selected ? undefined : id;
    const name = this.#drawn?.rows.find((row) => row.id === chosen)?.name;
    this.openedIn = where;
    this.#say((name && this.#drawn?.text.selected(name, where)) ?? "");
    this.dispatchEvent(new LansmuseerSelectEvent(chosen));
  };

  readonly #chooseInList = (id: string, row: Element): void => {
    const before = row.getBoundingClientRect().top;
    this.#choose(id, "list");
    // Facts that stood above the list may have gone: the row stays where the pointer is.
    requestAnimationFrame(() => {
      scrollBy({ top: row.getBoundingClientRect().top - before, behavior: "instant" });
    });
  };

  readonly #expand = (first: string): void => {
    this.expanded = true;
    // The button that had focus goes away: reading goes on with the row that took its place.
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#${rowId(first)}`)?.focus();
    });
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#zoom.endDrag()) return;
    const id = idAt(event);
    if (id === undefined) return;
    this.active = id;
    this.#choose(id);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const field = fieldOf(this.#drawn!);
    takeKey(event, () => this.#act(event.key) || this.#roving.move(event, this.active, field, this.#goTo));
  };

  /** Keys that do something to the picture or the choice. True when the key was ours. */
  #act(pressed: string): boolean {
    if (pressed === "+" || pressed === "=") this.#zoom.by(2, this.#dot(this.active));
    else if (pressed === "-" || pressed === "−") this.#zoom.by(0.5, this.#dot(this.active));
    else if (pressed === "0") this.#zoom.by(0);
    else if ((pressed === "Enter" || pressed === " ") && this.active !== undefined) this.#choose(this.active);
    else if (pressed === "Escape" && this.state.selected !== undefined) this.#choose(undefined);
    else if (pressed === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  #dot(id: string | undefined): MuseumDot | undefined {
    return this.#drawn?.picture?.marks.find(({ row }) => row.id === id)?.dots[0];
  }

  readonly #goTo = (id: string): void => {
    this.active = id;
    const dot = this.#dot(id);
    if (dot !== undefined) this.#zoom.reveal(dot.x, dot.y);
  };

  override render(): TemplateResult {
    const { width, measure, labelPx } = this.#screen;
    const lineHeight = Math.round(labelPx * 1.3);
    const { data, state, active } = this;
    const view = data && this.#view(data, state, width, lineHeight, measure, this.#zoom.zoom, active);
    this.#drawn = view;
    const size = view?.frame.size ?? "s";
    const wide = size === "m" || size === "l";
    const scheme = this.theme === "auto" ? this.#screen.scheme : this.theme;
    return html`${ruler}
      <div
        class="root ${wide ? "wide" : "narrow"}"
        data-scheme=${scheme}
        data-size=${size}
        lang=${this.state.language}
      >
        ${view === undefined ? nothing : this.#content(view, lineHeight)}
      </div>`;
  }

  #content(view: MuseumMapView, lineHeight: number): TemplateResult {
    const { parts, selected, search: typed } = this.state;
    const level = Math.min(this.headingLevel + 1, 6);
    const isInList =
      this.openedIn === "list" && parts !== "picture" && view.found.some(({ row }) => row.id === selected);
    const panel = details((isInList ? undefined : view.selected) ?? view.own, this.linkMode, level);
    const field = search(view, typed, (value) => {
      this.dispatchEvent(new LansmuseerFilterEvent("search", value));
    });
    const rows = list(view, {
      selected,
      opened: isInList ? selected : undefined,
      level,
      linkMode: this.linkMode,
      expanded: this.expanded,
      choose: this.#chooseInList,
      expand: this.#expand,
    });
    const beside = view.frame.size === "l" || parts === "table";
    return html`<p class="title" id="title" part="heading" role="heading" aria-level=${this.headingLevel}>
        ${view.title}
      </p>
      <p class="subtitle" part="subtitle">${view.subtitle}</p>
      <div class="body ${parts}">
        ${parts === "table" || this.#screen.width === 0 ? nothing : this.#picture(view, lineHeight)}
        ${parts === "picture" ? panel : html`<div class="side">${beside ? [field, panel] : [panel, field]}${rows}</div>`}
      </div>
      <p class="vh" role="status" .textContent=${this.said}></p>
      ${table(view, this.linkMode, this.tableOpen)}
      ${foot(view, this.tableOpen, () => {
        this.tableOpen = !this.tableOpen;
      })}`;
  }

  #picture(view: MuseumMapView, lineHeight: number): TemplateResult | typeof nothing {
    const { picture: drawn, text, summary } = view;
    if (drawn === undefined) return nothing;
    const zoomed = this.#zoom.zoom !== undefined;
    const words = { ...text, zoomReset: text.zoomReset(view.county) };
    // What tells of the keys must not lie on the museum that they have come to.
    const isLow = (this.#dot(this.active)?.y ?? 0) > drawn.height / 2;
    const shown = `map${zoomed ? " zoomed" : ""}${drawn.context === undefined ? " plain" : ""}`;
    const inside = html`<div
        class=${shown}
        slot="map"
        part="map"
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${this.active === undefined ? nothing : `m-${this.active}`}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${this.#zoom.onPointerDown}
        @pointermove=${this.#zoom.onPointerMove}
        @wheel=${this.#zoom.wheel}
        @touchstart=${this.#zoom.touchstart}
        @touchmove=${this.#zoom.touchmove}
      >
        ${picture(drawn, this.active, lineHeight)}
      </div>
      ${key(view)}
      <div class="controls" part="controls">
        ${zoomButtons(words, this.#zoom.zoom?.k ?? 1, {
          zoom: (factor) => {
            this.#zoom.by(factor, this.#dot(this.active));
          },
          pan: (dx, dy) => {
            this.#zoom.pan(dx, dy);
          },
        })}
      </div>
      <p class=${`help${isLow ? " high" : ""}`} id="help">${text.keyboardHelp}</p>
      <p class="vh" id="summary">${summary}</p>`;
    return html`<div class="picture">
      ${
        this.state.renderer === "gl"
          ? html`<lansmuseer-map-gl .view=${view} .active=${this.active} .basemap=${this.state.basemap}
              >${inside}</lansmuseer-map-gl
            >`
          : inside
      }
    </div>`;
  }
}
