import { basemapPrefix, creditOf, withBasemap, withoutBasemap, type BasemapStyle } from "@lansmuseer/view";
import type { Protocol } from "pmtiles";
import type { Basemap } from "./map-engine.js";

type LoadTile = (...asked: Parameters<Protocol["tile"]>) => Promise<{ readonly data: unknown }>;

/** What a map of the style specification can be told of its style as a whole. */
export interface UnderMap {
  /** `transform` is given the style as it is and the one that came, and says what it shall be. */
  setStyle(
    style: string | object,
    transform: (ours: BasemapStyle, theirs: BasemapStyle) => BasemapStyle,
  ): void;
  /** Once, when a style has been set. */
  onStyle(listener: () => void): void;
  /** Whenever all that is asked for has come. */
  onIdle(listener: () => void): void;
  sources(): readonly string[];
  attributionOf(source: string): string | undefined;
  addProtocol(name: string, load: LoadTile): void;
}

/** What comes from an address may be any JSON. */
const isStyle = (style: unknown): boolean => {
  const { sources, layers } = (style ?? {}) as Readonly<Record<string, unknown>>;
  return typeof sources === "object" && sources !== null && Array.isArray(layers);
};

const tilesScheme = "pmtiles";
let protocol: Promise<Protocol> | undefined;

/** The reader of PMTiles files, fetched when the first of them is asked for. */
const tilesProtocol = (): Promise<Protocol> =>
  (protocol ??= import("pmtiles").then(({ Protocol: Reader }) => new Reader({ metadata: true })));

/** Puts the author's map under the layers of one that stands already: nobody waits for it, and no error of it ends the map. */
export class BasemapUnder {
  readonly #map: UnderMap;
  readonly #basemap: Basemap;
  readonly #onStands: () => void;
  #state: "waiting" | "asked" | "stands" | "over" = "waiting";
  /** It has been put into the style. */
  #isIn = false;
  #credit: string | undefined;

  constructor(map: UnderMap, basemap: Basemap, onStands: () => void) {
    this.#map = map;
    this.#basemap = basemap;
    this.#onStands = onStands;
  }

  /** Does nothing the second time. */
  begin(): void {
    if (this.#state !== "waiting") return;
    this.#state = "asked";
    this.#map.addProtocol(tilesScheme, async (...asked) => (await tilesProtocol()).tile(...asked));
    this.#ask().catch(() => {
      this.fail();
    });
  }

  async #ask(): Promise<void> {
    const { address, font } = this.#basemap;
    const style = new URL(address).pathname.endsWith(".pmtiles") ? await this.#styleOfFile() : address;
    if (this.#state !== "asked") return;
    this.#map.setStyle(style, (ours, theirs) => {
      if (this.#state !== "asked") return ours;
      if (!isStyle(theirs)) {
        this.fail();
        return ours;
      }
      this.#isIn = true;
      this.#map.onStyle(() => {
        this.#stand();
      });
      return withBasemap(ours, theirs, { base: address, font });
    });
  }

  async #styleOfFile(): Promise<BasemapStyle> {
    const { address, styleOf } = this.#basemap;
    const { PMTiles, TileType } = await import("pmtiles");
    const file = new PMTiles(address);
    (await tilesProtocol()).add(file);
    const { tileType } = await file.getHeader();
    const told = (await file.getMetadata()) as { vector_layers?: readonly { readonly id: string }[] };
    return styleOf({
      url: `${tilesScheme}://${address}`,
      isRaster: tileType !== TileType.Mvt,
      layers: (told.vector_layers ?? []).map(({ id }) => id),
    });
  }

  #stand(): void {
    if (this.#state !== "asked") return;
    this.#state = "stands";
    this.#onStands();
    this.#sayCredit();
    // What a source says of itself may come with its first tiles.
    this.#map.onIdle(() => {
      this.#sayCredit();
    });
  }

  #sayCredit(): void {
    if (this.#state !== "stands") return;
    const sources = this.#map.sources().filter((id) => id.startsWith(basemapPrefix));
    const credit = creditOf(sources.map((id) => this.#map.attributionOf(id)));
    if (credit === this.#credit) return;
    this.#credit = credit;
    this.#basemap.onStands(credit);
  }

  /** Something went wrong. True when it was the basemap that was waited for: the map goes on without. */
  fail(): boolean {
    if (this.#state !== "asked") return false;
    this.#state = "over";
    this.#basemap.onTrouble("basemap-not-loaded");
    return true;
  }

  /** It asked for something on another host: all of it is taken away. */
  refuse(): void {
    if (this.#state === "over") return;
    this.#state = "over";
    this.#basemap.onTrouble("basemap-foreign");
    // It may be asking while it is being put in.
    queueMicrotask(() => {
      if (this.#isIn) this.#map.setStyle({ version: 8, sources: {}, layers: [] }, withoutBasemap);
    });
  }

  end(): void {
    this.#state = "over";
  }
}
