import {
  drawnMap,
  mapGlText,
  tileStyle,
  type AreaPalette,
  type BasemapTrouble,
  type ChoroplethLayout,
  type ChoroplethView,
  type DrawnMap,
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
import { memoizeLast } from "../controllers/memoize-last.js";
import { LansmuseerErrorEvent, LansmuseerSelectEvent } from "../events/events.js";
import { zoomButtons } from "../zoom/zoom-buttons.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";
import { fontAt, paletteAt, paletteStyles, samePalette } from "./css-palette.js";
import { EngineTrouble, loadMapLibre } from "./load-engine.js";
import type { Basemap, MakeMapEngine, MapEngine } from "./map-engine.js";
import { mapGlStyles } from "./map-gl.styles.js";
import { MapLife, type Vitals } from "./map-life.js";
import { ownBasemap } from "./own-address.js";
import { placeTip } from "./place-tip.js";

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
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When the movable map or its basemap cannot be shown; why stands in the map.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a mark or an area is chosen, or the chosen one is left.
 * @csspart controls - The buttons for zooming and moving.
 */
export class LansmuseerMapGl extends LitElement {
  static override styles: CSSResultGroup = [zoomStyles, paletteStyles, mapGlStyles];

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    layout: { attribute: false },
    active: { attribute: false },
    selected: { attribute: false },
    basemap: { attribute: false },
    loadEngine: { attribute: false },
    hovered: { state: true },
    isWhole: { state: true },
    credit: { state: true },
    basemapTrouble: { state: true },
  };

  /** The view of the drawn map. The same object as long as nothing changed. */
  declare view: MuseumMapView | ChoroplethView | undefined;
  /** Where the areas of a choropleth lie. */
  declare layout: ChoroplethLayout | undefined;
  /** Id of what the keyboard has come to. */
  declare active: string | undefined;
  /** Id of what is chosen. */
  declare selected: string | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the map. Default none. */
  declare basemap: string | undefined;
  /** Gives the function that makes the map. Default: MapLibre's. */
  declare loadEngine: () => Promise<MakeMapEngine>;
  declare private hovered: string | undefined;
  declare private isWhole: boolean;
  /** Whose the basemap is; undefined while there is none. */
  declare private credit: string | undefined;
  declare private basemapTrouble: BasemapTrouble | undefined;

  readonly #life = new MapLife(this, {
    begin: (vitals) => this.#begin(vitals),
    onTrouble: (trouble) => {
      this.dispatchEvent(new LansmuseerErrorEvent(trouble, this.#text.trouble[trouble]));
    },
  });
  readonly #drawn = memoizeLast(drawnMap);
  readonly #onScheme = new MutationObserver(() => {
    this.#isStale = true;
    if (this.credit === undefined) this.requestUpdate();
    else this.#life.restart();
  });
  #contrast: MediaQueryList | undefined;
  #palette: AreaPalette | undefined;
  /** The colours of the page may be others than those of the palette. */
  #isStale = true;
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
    this.#contrast = matchMedia("(forced-colors: active)");
    this.#contrast.addEventListener("change", this.#onContrast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onScheme.disconnect();
    this.#contrast?.removeEventListener("change", this.#onContrast);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("basemap")) this.#life.restart();
    const { engine } = this.#life;
    const layers = engine === undefined ? undefined : this.#layersNow();
    if (engine === undefined || layers === undefined) return;
    const { bounds } = this.#layers ?? layers;
    this.#layers = layers;
    engine.show(layers);
    if (layers.bounds !== bounds) engine.fit(layers.bounds);
    const place = this.#map?.placeOf(this.active);
    if (changed.has("active") && place !== undefined) engine.reveal(place.position);
    this.#placeMarks();
  }

  get #text(): MapGlText {
    const language = this.closest("[lang]")?.getAttribute("lang");
    return mapGlText[language === "en" ? "en" : "sv"];
  }

  get #map(): DrawnMap | undefined {
    return this.view && this.#drawn(this.view, this.layout);
  }

  get #probe(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".probe");
  }

  /** What to draw now; the same object as before while nothing changed. */
  #layersNow(): MapLayers | undefined {
    const probe = this.#probe;
    if (probe === null) return undefined;
    const palette =
      this.#palette === undefined || this.#isStale
        ? samePalette(paletteAt(probe), this.#palette)
        : this.#palette;
    this.#palette = palette;
    this.#isStale = false;
    const { hovered, active, credit } = this;
    const options = { palette, font: fontAt(probe), ground: credit === undefined };
    return this.#map?.layers({ ...options, hovered, active }, this.#layers);
  }

  async #begin(vitals: Vitals): Promise<MapEngine | undefined> {
    if (this.#isPatterned) throw new EngineTrouble("gl-forced-colors");
    const makeEngine = await this.loadEngine();
    await this.updateComplete;
    this.#isStale = true;
    this.isWhole = true;
    this.credit = undefined;
    const layers = this.#layersNow();
    const container = this.renderRoot.querySelector<HTMLElement>(".gl");
    if (layers === undefined || container === null || !this.isConnected) return undefined;
    this.#layers = layers;
    return makeEngine({
      ...vitals,
      container,
      layers,
      text: this.#text,
      basemap: this.#basemap(),
      onPick: (id) => {
        this.dispatchEvent(new LansmuseerSelectEvent(id === this.#selected ? undefined : id));
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

  /** Under forced colours the drawn areas are told apart by patterns. */
  get #isPatterned(): boolean {
    return this.#contrast?.matches === true && this.#map?.hasAreas === true;
  }

  readonly #onContrast = (): void => {
    this.#isStale = true;
    if (this.#isPatterned && this.#life.engine !== undefined) this.#life.fail("gl-forced-colors");
    else this.requestUpdate();
  };

  get #selected(): string | undefined {
    return this.selected ?? this.#map?.selected;
  }

  #basemap(): Basemap | undefined {
    const [address, probe] = [this.basemap ?? "", this.#probe];
    if (address === "" || probe === null) return undefined;
    return ownBasemap(address, {
      font: fontAt(probe),
      styleOf: (tiles) => tileStyle(tiles, this.#palette ?? paletteAt(probe)),
      onStands: (credit) => {
        this.credit = credit;
        this.basemapTrouble = undefined;
      },
      onTrouble: (trouble) => {
        this.credit = undefined;
        // It is tried again whenever the map comes into sight, and said once.
        if (this.basemapTrouble === trouble) return;
        this.basemapTrouble = trouble;
        const [sv, en] = [mapGlText.sv, mapGlText.en].map((text) => text.basemapTrouble[trouble]);
        this.dispatchEvent(new LansmuseerErrorEvent(trouble, `basemap="${address}": ${sv} ${en}`));
      },
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { engine, live } = this.#life;
    if (engine === undefined || !live || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.hovered !== undefined) {
      event.stopPropagation();
      this.hovered = undefined;
      return;
    }
    const factor = { "+": 2, "=": 2, "-": 0.5, "−": 0.5, "0": 0 }[event.key];
    if (factor === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#zoom(factor);
  };

  /** `factor` times closer; 0 shows the whole again. */
  #zoom(factor: number): void {
    const { engine } = this.#life;
    if (factor > 0) engine?.zoomBy(Math.log2(factor), this.#map?.placeOf(this.active)?.position);
    else if (this.#layers !== undefined) engine?.fit(this.#layers.bounds);
  }

  /** The words and the ring stay at their place while the map moves under them. */
  #placeMarks(): void {
    const place = this.#map?.placeOf(this.active ?? this.hovered);
    const { engine } = this.#life;
    if (place === undefined || engine === undefined) return;
    const { x, y } = engine.project(place.position);
    for (const element of this.renderRoot.querySelectorAll<HTMLElement>(".at"))
      element.style.translate = `${x + 1}px ${y + 1}px`;
  }

  override render(): TemplateResult {
    const { live, trouble } = this.#life;
    const text = this.#text;
    const said =
      trouble !== undefined
        ? text.trouble[trouble]
        : live && this.basemapTrouble !== undefined
          ? text.basemapTrouble[this.basemapTrouble]
          : nothing;
    return html`<div class="frame ${live ? "live" : ""} ${this.#map?.hasAreas === true ? "areas" : ""}">
        <slot name="map"></slot>
        <div class="gl" aria-hidden="true"></div>
        ${live ? placeTip(this.#map, this.active ?? this.hovered, this.active !== undefined) : nothing}
        <p class="trouble" role="status">${said}</p>
        ${live && this.credit ? html`<p class="credit">${this.credit}</p>` : nothing}
        ${live ? this.#controls(text) : nothing}
      </div>
      <slot></slot><i class="probe"></i>`;
  }

  #controls(text: MapGlText): TemplateResult {
    return html`<div class="controls" part="controls">
      ${zoomButtons(text, this.isWhole ? 1 : 2, {
        zoom: (factor) => {
          this.#zoom(factor);
        },
        pan: (dx, dy) => {
          const { clientWidth, clientHeight } = this.renderRoot.querySelector(".gl") ?? this;
          this.#life.engine?.panBy(dx * clientWidth * panShare, dy * clientHeight * panShare);
        },
      })}
    </div>`;
  }
}
