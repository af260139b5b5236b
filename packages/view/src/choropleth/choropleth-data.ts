import type { Measure } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { Language } from "../text/format.js";
import type { ChoroplethBreaks } from "./area-classes.js";
import type { AreaGlyph, CategoryFill } from "./area-fills.js";
import type { ChoroplethGround } from "./choropleth-ground.js";
import type { ChoroplethUnit } from "./choropleth-unit.js";

/** A name in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What is known of an area: a figure or why there is none, or the category it belongs to. */
export type AreaValue = Measure | { readonly kind: "category"; readonly id: string };

/** One of the things that an area can be. */
export interface ChoroplethCategory {
  readonly id: string;
  /** Begins with a small letter, to stand in a sentence: "gällande". */
  readonly name: Bilingual;
  readonly fill: CategoryFill;
  readonly glyph: AreaGlyph;
}

/** Figures. A rate fills the areas; a total stands in them as a circle, for a large area is not a large sum. */
export interface QuantitySubject {
  readonly kind: "rate" | "total";
  /** Begins with a capital: "Kulturstöd". What it is per is the unit's. */
  readonly name: Bilingual;
  readonly unit: ChoroplethUnit;
  readonly breaks: ChoroplethBreaks;
  /** Which place of a grant decides its area: where the activity takes place, or the recipient's seat. */
  readonly by?: "activity" | "seat";
}

/** Kinds, each with a fill and a sign. */
export interface CategorySubject {
  readonly kind: "category";
  readonly name: Bilingual;
  readonly categories: readonly ChoroplethCategory[];
}

export type ChoroplethSubject = QuantitySubject | CategorySubject;

/** Figures of one field, by year and area. An area without an entry is not reported. */
export interface ChoroplethSeries {
  readonly id: string;
  /** Told apart by their names when there are two. */
  readonly name: Bilingual;
  readonly byYear: Readonly<Record<string, Readonly<Record<string, AreaValue>>>>;
}

/** Grants that no area of the map is known for. */
export interface Unplaced {
  readonly count: number;
  /** Öre, as far as they are known. */
  readonly awarded: Measure;
}

/** Everything that a choropleth shows. The owner hands in the same object as long as nothing changed. */
export interface ChoroplethData {
  readonly about: FigureAbout;
  readonly ground: ChoroplethGround;
  readonly subject: ChoroplethSubject;
  /** Ascending; last may stand some of them taken together, `period`. */
  readonly years: readonly string[];
  /** What the years that are taken together are called: "2019–2024". */
  readonly period?: string | undefined;
  /** One, or two that stand side by side. */
  readonly series: readonly [ChoroplethSeries, ...ChoroplethSeries[]];
  /** What the map cannot show, by year. */
  readonly unplaced?: Readonly<Record<string, Unplaced>>;
  /** Years whose figures have been worked out, and no source states. */
  readonly derived?: readonly string[];
}

/** What the owner of the state says. */
export interface ChoroplethState {
  readonly language: Language;
  /** The year shown; the last one when it is none of the data's. */
  readonly year?: string | undefined;
  /** Another year, drawn beside it in the same classes. */
  readonly beside?: string | undefined;
  /** An earlier year: the change from it is drawn instead. */
  readonly since?: string | undefined;
  readonly selected?: string | undefined;
  /** Code of the page's own area. */
  readonly own?: string | undefined;
  /**
   * `gl` covers the picture with a movable map, where `<lansmuseer-map-gl>` is registered. Else `svg`, as are two
   * pictures beside each other: they move as one.
   */
  readonly renderer?: "svg" | "gl" | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the movable map. */
  readonly basemap?: string | undefined;
}
