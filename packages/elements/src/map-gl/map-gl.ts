import {
  mapGlText,
  museumLayers,
  type MapGlText,
  type MapLayers,
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
import { LansmuseerErrorEvent, LansmuseerSelectEvent } from "../events/events.js";
import { zoomButtons } from "../zoom/zoom-buttons.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";
import { paletteAt, paletteStyles, samePalette } from "./css-palette.js";
import { loadMapLibre } from "./load-engine.js";
import type { MakeMapEngine, MapEngine } from "./map-engine.js";
import { mapGlStyles } from "./map-gl.styles.js";
import { MapLife, type Vitals } from "./map-life.js";

/** Share of the panel that a button moves the map. */
const panShare = 0.5;

/**
 * A drawn map made movable: what stands inside is covered by a map of MapLibre while that lives, and is seen again
 * when it does not. It lives only on screen, and only eight at a time on a page.
 *
 * The drawn map keeps its keyboard, its words for screen readers and its print. MapLibre is fetched when the first
 * map begins, and never where a browser has no WebGL.
 *
 * @tag lansmuseer-map-gl
 * @summary A movable map of MapLibre over a drawn one.
 * @status preview
 * @since 0.1
 * @slot - What lies on the drawn map or beside it, such as its key. Its own controls give way to those here.
 * @slot map - The drawn map.
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When the movable map cannot be shown; why stands in the map.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a mark is chosen, or the chosen one is left.
 * @csspart controls - The buttons for zooming and moving.
 */
export class LansmuseerMapGl extends LitElement {
  static override styles: CSSResultGroup = [zoomStyles, paletteStyles, mapGlStyles];

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    active: { attribute: false },
    loadEngine: { attribute: false },
    hovered: { state: true },
    isWhole: { state: true },
  };

  /** The view of the drawn map. The same object as long as nothing changed. */
  declare view: MuseumMapView | undefined;
  /** Id of what the keyboard has come to. */
  declare active: string | undefined;
  /** Gives the function that makes the map. Default: MapLibre's. */
  declare loadEngine: () => Promise<MakeMapEngine>;
  declare private hovered: string | undefined;
  declare private isWhole: boolean;

  readonly #life = new MapLife(this, {
    begin: (vitals) => this.#begin(vitals),
    onTrouble: (trouble) => {
      this.dispatchEvent(new LansmuseerErrorEvent(trouble, this.#text.trouble[trouble]));
    },
  });
  readonly #onScheme = new MutationObserver(() => {
    this.#palette = undefined;
    this.requestUpdate();
  });
  #palette: ReturnType<typeof paletteAt> | undefined;
  #layers: MapLayers | undefined;

  constructor() {
    super();
    this.loadEngine = loadMapLibre;
    this.isWhole = true;
    this.addEventListener("keydown", this.#onKey, { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.closest(".root");
    if (root !== null) this.#onScheme.observe(root, { attributeFilter: ["data-scheme"] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onScheme.disconnect();
  }

  override updated(changed: PropertyValues<this>): void {
    const { engine } = this.#life;
    const layers = engine === undefined ? undefined : this.#layersNow();
    if (engine === undefined || layers === undefined) return;
    const { bounds } = this.#layers ?? layers;
    this.#layers = layers;
    engine.show(layers);
    if (layers.bounds !== bounds) engine.fit(layers.bounds);
    const at = this.#positionOf(this.active);
    if (changed.has("active") && at !== undefined) engine.reveal(at);
    this.#placeMarks();
  }

  get #text(): MapGlText {
    const language = this.closest("[lang]")?.getAttribute("lang");
    return mapGlText[language === "en" ? "en" : "sv"];
  }

  /** What to draw now; the same object as before while nothing changed. */
  #layersNow(): MapLayers | undefined {
    const probe = this.renderRoot.querySelector<HTMLElement>(".probe");
    if (this.view === undefined || probe === null) return undefined;
    this.#palette ??= samePalette(paletteAt(probe), this.#palette);
    const font = getComputedStyle(probe)
      .fontFamily.split(/\s*,\s*/)
      .map((name) => name.replaceAll(/["']/g, ""));
    return museumLayers(this.view, { palette: this.#palette, font }, this.#layers);
  }

  async #begin(vitals: Vitals): Promise<MapEngine | undefined> {
    const makeEngine = await this.loadEngine();
    await this.updateComplete;
    this.#palette = undefined;
    this.isWhole = true;
    const layers = this.#layersNow();
    const container = this.renderRoot.querySelector<HTMLElement>(".gl");
    if (layers === undefined || container === null || !this.isConnected) return undefined;
    this.#layers = layers;
    return makeEngine({
      ...vitals,
      container,
      layers,
      text: this.#text,
      onPick: (id) => {
        const selected = this.view?.picture?.marks.find((mark) => mark.selected)?.row.id;
        this.dispatchEvent(new LansmuseerSelectEvent(id === selected ? undefined : id));
      },
      onHover: (id) => {
        this.hovered = id;
      },
      onMove: (isWhole) => {
        this.isWhole = isWhole;
        this.#placeMarks();
      },
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { engine, live } = this.#life;
    if (engine === undefined || !live || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = { "+": 2, "=": 2, "-": 0.5, "−": 0.5, "0": 0 }[event.key];
    if (factor === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#zoom(factor);
  };

  /** `factor` times closer; 0 shows the whole again. */
  #zoom(factor: number): void {
    const { engine } = this.#life;
    if (factor > 0) engine?.zoomBy(Math.log2(factor));
    else if (this.#layers !== undefined) engine?.fit(this.#layers.bounds);
  }

  #positionOf(id: string | undefined): readonly [number, number] | undefined {
    const position = this.view?.rows.find((row) => row.id === id)?.museum.sites[0].position.value;
    return position && [position.lon, position.lat];
  }

  /** The words and the ring stay at their mark while the map moves under them. */
  #placeMarks(): void {
    const at = this.#positionOf(this.active ?? this.hovered);
    const { engine } = this.#life;
    if (at === undefined || engine === undefined) return;
    const { x, y } = engine.project(at);
    for (const element of this.renderRoot.querySelectorAll<HTMLElement>(".at"))
      element.style.translate = `${x + 1}px ${y + 1}px`;
  }

  override render(): TemplateResult {
    const { live, trouble } = this.#life;
    const text = this.#text;
    return html`<div class="frame ${live ? "live" : ""}">
        <slot name="map"></slot>
        <div class="gl" aria-hidden="true"></div>
        ${live ? this.#named() : nothing}
        <p class="trouble" role="status">${trouble === undefined ? nothing : text.trouble[trouble]}</p>
        ${
          live
            ? html`<div class="controls" part="controls">
                ${zoomButtons(text, this.isWhole ? 1 : 2, {
                  zoom: (factor) => {
                    this.#zoom(factor);
                  },
                  pan: (dx, dy) => {
                    const { width = 0, height = 0 } = this.view?.picture ?? {};
                    this.#life.engine?.panBy(dx * width * panShare, dy * height * panShare);
                  },
                })}
              </div>`
            : nothing
        }
      </div>
      <slot></slot><i class="probe"></i>`;
  }

  /** What a mark is, beside it: of the one that the keyboard has come to, else of the one under the pointer. */
  #named(): TemplateResult | typeof nothing {
    const row = this.view?.rows.find(({ id }) => id === (this.active ?? this.hovered));
    if (row === undefined) return nothing;
    return html`<div class="at" aria-hidden="true">
      ${this.active === undefined ? nothing : html`<div class="ring"></div>`}
      <div class="popup"><b>${row.name}</b><br />${row.place}</div>
    </div>`;
  }
}
