import type { Venue, VenueKindId } from "@lansmuseer/domain";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import type { FigureAbout, FigureScreen } from "../figure/figure-view.js";
import type { Zoom } from "../map-frame/map-frame.js";
import type { Language } from "../text/format.js";

/** Everything a map of venues shows. The same object while nothing changes. */
export interface PointMapData {
  readonly venues: readonly Venue[];
  /** Municipalities, of one region or of the country. */
  readonly ground: ChoroplethGround;
  /** Rows of the file that could not be read, and so are not here. */
  readonly unread?: number | undefined;
  readonly about: FigureAbout;
}

/** What is shown: the venues on the map, or what each municipality has and lacks. */
export type PointMapSection = "map" | "gaps";

/** What the owner of the state says. */
export interface PointMapState {
  readonly language: Language;
  readonly section: PointMapSection;
  /** The kinds that are shown; all when there are none. */
  readonly kinds: readonly VenueKindId[];
  /** Code of the chosen municipality. */
  readonly selected?: string | undefined;
  /** Height of the map that the page asks for, px. */
  readonly height?: number | undefined;
}

/** What only the screen knows. */
export interface PointMapScreen extends FigureScreen {
  readonly zoom?: Zoom | undefined;
}
