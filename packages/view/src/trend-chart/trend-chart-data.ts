import type { Measure } from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { FigureMeasure } from "../figure-measure/figure-measure.js";
import type { PartWords } from "../figure-measure/part-words.js";
import type { Prices } from "../figure-measure/prices.js";

/** One thing followed over the years. */
export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  /** One a year of the data, in their order. */
  readonly figures: readonly Measure[];
  /** The ordinance's number of a cultural area, 0 for several: it has a colour, a shape and a pattern of its own. */
  readonly area?: number;
  /** What nothing is known of: "Område saknas". */
  readonly isUnknown?: boolean;
  /** Called what the data calls it, in its language. */
  readonly isData?: boolean;
}

/** Everything a trend shows, its words in the figure's language. The same object while nothing changes. */
export interface TrendChartData {
  readonly about: FigureAbout;
  readonly measure: FigureMeasure;
  /** What the series are; absent where there is one of everything. */
  readonly parts?: PartWords;
  /** Ascending, each once. Years between them that are not there are gaps. */
  readonly years: readonly number[];
  readonly series: readonly TrendSeries[];
  /** The same measure of everything together, one a year: tells whether series overlap. */
  readonly totals?: readonly Measure[];
  /** What the figures are limited to: "Skåne, barn och unga". */
  readonly scope?: string;
  /** Where the figures are kronor. */
  readonly prices?: Prices;
}

/** How a trend is drawn: `auto` is lines while they can be told apart, else small pictures of one line each. */
export type TrendForm = "auto" | "lines" | "stacked" | "panels";
