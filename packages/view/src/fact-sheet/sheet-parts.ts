import type { FigureParts } from "../figure/figure-view.js";
import type { FactLine } from "./fact-lines.js";
import type { PanelParts } from "./fact-panels.js";

/** A link to where more is told. */
export interface FactLink {
  readonly href: string;
  readonly label: string;
}

/** A sheet before its panels have places: a municipality's or a region's. */
export interface SheetParts extends FigureParts {
  readonly lines: readonly FactLine[];
  readonly links: readonly FactLink[];
  readonly panels: readonly PanelParts[];
  /** What has to be said of the comparison. */
  readonly note: string | undefined;
}
