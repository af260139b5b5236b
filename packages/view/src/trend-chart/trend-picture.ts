/** A value of the axis: a line across, with its label above at the left. */
export interface TrendTick {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  readonly labelX: number;
  readonly isZero: boolean;
}

/** A year under the axis. Each has a place that can be pressed, also where its number is left out. */
export interface TrendYear {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** One figure of one series: what the keyboard goes to. */
export interface TrendPoint {
  readonly id: string;
  readonly series: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** The segment of a stack. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isMissing: boolean;
  /** A dot on its line instead of a sign; what is missing has then no mark at all. */
  readonly isQuiet?: boolean;
  /** What is said of it, a clause each: whose, how much and when, which rank. */
  readonly said: readonly string[];
}

export interface TrendText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly isBold: boolean;
}

/** A series as it is drawn: its strokes, its points and the labels at its ends. */
export interface TrendLine {
  readonly id: string;
  readonly area: number | undefined;
  readonly isUnknown: boolean;
  /** Place among the lines, which gives the shape of the points. */
  readonly order: number;
  /** Neighbouring years that are known. */
  readonly path: string;
  /** Over years that are not. */
  readonly bridge: string;
  readonly points: readonly TrendPoint[];
  readonly labels: readonly TrendText[];
  /** Where the sign of a stack's segment stands before its name. */
  readonly sign?: { readonly x: number; readonly y: number };
  /** From the line's end to a label that had to move. */
  readonly leader: string | undefined;
  readonly isSelected: boolean;
}

/** A gap that is said in the picture, with a stroke up to the bridge over it. */
export interface TrendGap {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly text: TrendText;
}

/** One coordinate system: the whole picture, or one of many small ones. */
export interface TrendPlot {
  readonly id: string;
  readonly title: readonly TrendText[];
  readonly ticks: readonly TrendTick[];
  readonly years: readonly TrendYear[];
  readonly lines: readonly TrendLine[];
  readonly gaps: readonly TrendGap[];
  readonly totals: readonly TrendText[];
  /** From here to there one may brush. */
  readonly top: number;
  readonly bottom: number;
  readonly brush: { readonly x: number; readonly width: number } | undefined;
}

export interface TrendPicture {
  readonly form: "lines" | "stacked" | "panels";
  readonly width: number;
  readonly height: number;
  readonly plots: readonly TrendPlot[];
}
