/** A GeoJSON feature with the properties `P`, and coordinates made of so many `C`. */
export interface LayerFeature<P, C = unknown> {
  readonly type: "Feature";
  readonly geometry: { readonly type: string; readonly coordinates: readonly C[] };
  readonly properties: P;
}

export interface LayerSource<P = object, C = unknown> {
  readonly type: "geojson";
  readonly data: { readonly type: "FeatureCollection"; readonly features: readonly LayerFeature<P, C>[] };
}

export interface MapLayer {
  readonly id: string;
  readonly type: "background" | "fill" | "line" | "circle" | "symbol";
  readonly source?: string;
  readonly filter?: readonly unknown[];
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
  readonly minzoom?: number;
  readonly maxzoom?: number;
}

export interface LayerImage {
  /** True for a symbol given as its distance to the outline, so that it takes any colour. */
  readonly sdf: boolean;
  /** Pixels of the image to one of the map. */
  readonly pixelRatio: number;
  readonly width: number;
  readonly height: number;
  /** RGBA; of a distance only the last byte of four says something. */
  readonly data: Uint8ClampedArray;
}

/** West, south, east and north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * A map as the MapLibre style specification, version 8, has it: plain data that any renderer of that specification
 * draws. A source is the same object as long as its data is the same, so that nothing is sent to the map twice.
 */
export interface MapLayers {
  readonly sources: Readonly<Record<string, LayerSource>>;
  /** From the ground up. */
  readonly layers: readonly MapLayer[];
  readonly images: Readonly<Record<string, LayerImage>>;
  /** The layers whose features a visitor may choose, the uppermost first; each feature has an `id`. */
  readonly targets: readonly string[];
  /** What the map shows first. */
  readonly bounds: Bounds;
}
