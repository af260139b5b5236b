import type { Measure } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { FigureMeasure } from "../figure-measure/figure-measure.js";
import type { PartWords } from "../figure-measure/part-words.js";
import type { Prices } from "../figure-measure/prices.js";

/** One bar. */
export interface BarItem {
  readonly id: string;
  readonly name: string;
  readonly figure: Measure;
  /** The ordinance's number of a cultural area, 0 for several: it has a colour, a shape and a pattern of its own. */
  readonly area?: number;
  /** What nothing is known of: "Kommun saknas". Stands last and leads nothing. */
  readonly isUnknown?: boolean;
  /** Called what the data calls it, in its language. */
  readonly isData?: boolean;
}

/** Everything a chart of ranked bars shows, its words in the figure's language. The same object while nothing changes. */
export interface BarChartData {
  readonly about: FigureAbout;
  readonly measure: FigureMeasure;
  /** What the bars are. */
  readonly parts: PartWords;
  readonly items: readonly BarItem[];
  /** The same measure of everything together, each decision once: tells whether bars overlap. */
  readonly total?: Measure;
  /** When the figures are from: "2019–2025". */
  readonly period?: string;
  /** What they are limited to: "Skåne, barn och unga". */
  readonly scope?: string;
  /** Where the figures are kronor of several years. */
  readonly prices?: Prices;
}
