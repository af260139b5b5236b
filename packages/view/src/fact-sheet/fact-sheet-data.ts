import type {
  Confidence,
  Measure,
  MunicipalityCode,
  MunicipalityFacts,
  MunicipalityForm,
  PlainDate,
  PolicyDocument,
  RegionCode,
} from "@lansmuseer/domain";
import type { FigureAbout } from "../figure/figure-view.js";
import type { Language } from "../text/format.js";

/** What a municipality was granted in a year. */
export interface GrantsReceived {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  /** Öre. */
  readonly amount: Measure;
  /** Decisions, those shared with others among them. */
  readonly count: number;
}

/** A region's plan for culture, as far as it is known. */
export interface RegionPlan {
  readonly title: string;
  /** First and last year in force. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** Who decided it, and when: a day, a month or a year as ISO text. */
  readonly decidedBy?: string | undefined;
  readonly decided?: string | undefined;
  readonly url?: string | undefined;
  readonly confidence: Confidence;
}

/** Everything a fact sheet shows. The same object while nothing changes. */
export interface FactSheetData {
  readonly facts: readonly MunicipalityFacts[];
  readonly forms: readonly MunicipalityForm[];
  readonly policies: readonly PolicyDocument[];
  readonly grants: readonly GrantsReceived[];
  /** The region whose municipalities are compared. */
  readonly region: RegionCode;
  readonly plan?: RegionPlan | undefined;
  /** The page of the region's own report on a municipality; `{code}` in it stands for the municipality's code. */
  readonly reportUrl?: string | undefined;
  /** Rows of the files that could not be read, and so are not here. */
  readonly unread?: number | undefined;
  readonly about: FigureAbout;
  /** The day that policy documents are judged on. */
  readonly on: PlainDate;
}

/** Whom a municipality is set beside: those nearest in population, or those that the reader has chosen. */
export type Comparison = "similar" | "chosen" | "none";

export const comparisons: readonly Comparison[] = ["similar", "chosen", "none"];

/** What the owner of the state says. */
export interface FactSheetState {
  readonly language: Language;
  /** Code of the municipality; the region itself when absent. */
  readonly municipality?: string | undefined;
  readonly comparison: Comparison;
  /** Codes of the chosen ones, five at most. */
  readonly chosen: readonly string[];
}
