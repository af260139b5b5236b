import type {
  CulturalAreaId,
  CulturePlan,
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

/** What went to each cultural area of a region in a year. */
export interface AreaMoney {
  /** `state`: what the state gave, on its way to recipients. `grants`: what the region's own decisions come to. */
  readonly from: "state" | "grants";
  readonly year: number;
  /** Öre by area; without an id, what has no area or is not published by area. */
  readonly parts: readonly { readonly area?: CulturalAreaId | undefined; readonly amount: Measure }[];
}

/** Everything a fact sheet shows. The same object while nothing changes. */
export interface FactSheetData {
  readonly facts: readonly MunicipalityFacts[];
  readonly forms: readonly MunicipalityForm[];
  readonly policies: readonly PolicyDocument[];
  readonly grants: readonly GrantsReceived[];
  /** The region whose municipalities are compared. */
  readonly region: RegionCode;
  /** The last plan that is known of the region. */
  readonly plan?: CulturePlan | undefined;
  readonly areaMoney?: AreaMoney | undefined;
  /** The page of the region's own report on a municipality; `{code}` in it stands for the municipality's code. */
  readonly reportUrl?: string | undefined;
  /** Rows of the files that could not be read, and so are not here. */
  readonly unread?: number | undefined;
  readonly about: FigureAbout;
  /** The day that plans and policy documents are judged on. */
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
