import type {
  BasemapStyle,
  BasemapTrouble,
  Bounds,
  GlTrouble,
  MapGlText,
  MapLayers,
  TileFile,
} from "@lansmuseer/view";

// The port to a map library. Positions are [longitude, latitude] in degrees, lengths are CSS px from the container's
// top left corner. Nothing of the library is named here, so that the element can be tried with an engine of paper.

export interface MapEngine {
  /** Draws these layers instead of the former. What is the same object as before is left alone. */
  show(layers: MapLayers): void;
  /** Shows all of `bounds`. */
  fit(bounds: Bounds): void;
  /** One more is twice as close. `around` stays where it is on screen; else the middle does. */
  zoomBy(levels: number, around?: readonly [lon: number, lat: number]): void;
  panBy(x: number, y: number): void;
  /** Moves the map just so far that the position is seen. */
  reveal(position: readonly [lon: number, lat: number]): void;
  project(position: readonly [lon: number, lat: number]): { readonly x: number; readonly y: number };
  /** Ends the map and frees its context. Does nothing the second time. */
  remove(): void;
}

/** A map of the page's author, to lie under the layers. */
export interface Basemap {
  /** Of a style, or of a PMTiles file. */
  readonly address: string;
  /** Names of fonts for its words. */
  readonly font: readonly string[];
  /** A style for a file that has none. */
  readonly styleOf: (tiles: TileFile) => BasemapStyle;
  /** It lies there. `credit` is whose it is, as it says itself. */
  readonly onStands: (credit: string) => void;
  /** It will not come, or is there no more. */
  readonly onTrouble: (trouble: BasemapTrouble) => void;
}

export interface MapEngineOptions {
  readonly container: HTMLElement;
  readonly layers: MapLayers;
  readonly text: MapGlText;
  readonly basemap?: Basemap | undefined;
  /** The first picture stands. */
  readonly onReady: () => void;
  /** The context was lost, and may come back with `onReady`. */
  readonly onLost: () => void;
  /** The map will not come. */
  readonly onTrouble: (trouble: GlTrouble) => void;
  /** A feature of one of the target layers was chosen. */
  readonly onPick: (id: string) => void;
  /** The pointer is over a feature of one of the target layers, or over none. */
  readonly onHover: (id: string | undefined) => void;
  /** The map has moved. `isWhole` while it shows all that `fit` asked for, or more. */
  readonly onMove: (isWhole: boolean) => void;
}

export type MakeMapEngine = (options: MapEngineOptions) => MapEngine;
