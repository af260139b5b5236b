/**
 * Sweden as shared arcs on an integer grid, ready to be drawn: every string is SVG path data as it stands.
 * The projection is a transverse Mercator on 15° E; x grows eastwards and y southwards from the top left
 * corner of the country's own bounding box.
 */
export interface GridMap {
  /** Ground metres in one grid unit. */
  readonly metersPerUnit: number;
  /** The country's extent in grid units. */
  readonly width: number;
  readonly height: number;
  /** Closed rings of coast and lake shore (`fill-rule: evenodd`); "," parts the arcs of a ring. */
  readonly land: string;
  /** Borders between counties, as few long lines; "," parts the arcs of a line. */
  readonly countyBorders: string;
  /** Borders between areas of one county, likewise. */
  readonly areaBorders: string;
  /**
   * The rings of each area as arc numbers: first those of `land`, then `countyBorders`, then `areaBorders`.
   * `~n` is arc n walked backwards.
   */
  readonly areas: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Land beside Sweden, only to be filled: no border of its own is drawn. */
export interface ContextMap {
  /** Ground metres in one unit of `path`. The origin is that of the grid map. */
  readonly metersPerUnit: number;
  readonly path: string;
}
