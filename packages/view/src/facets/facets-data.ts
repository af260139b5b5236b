import type { Measure } from "@lansmuseer/domain";
import type { Language } from "../text/format.js";

/** A value that a reader may choose, and how many decisions it would keep. `null` is a missing value. */
export interface FacetValue {
  readonly value: string | null;
  readonly count: number;
}

/** A field to choose in. Counts follow what is chosen in the others. */
export interface FacetField {
  /** A field of a query, such as `area`. */
  readonly field: string;
  /** Every value that the grants have, those that would keep none too. May be a getter: it is read of open fields alone. */
  readonly values: readonly FacetValue[];
}

/** What a reader has chosen in a field: some of its values, or a run of years. */
export type FacetChoice = readonly (string | null)[] | { readonly from: string; readonly to: string };

/** Recipients whose names are like what has been typed. */
export interface FoundRecipients {
  readonly typed: string;
  readonly names: readonly { readonly value: string; readonly name: string; readonly count: number }[];
}

/** Everything that a panel of facets shows. The same object while nothing changes. */
export interface FacetsData {
  readonly years: readonly FacetValue[];
  readonly fields: readonly FacetField[];
  readonly recipients: FoundRecipients;
  /** What recipients that have been chosen are called. */
  readonly recipientNames: Readonly<Record<string, string>>;
  /** What all choices together keep: decisions, and öre. */
  readonly result: { readonly count: number; readonly awarded: Measure };
  /** For each field with a choice, how many decisions there would be without it. Only where nothing is left. */
  readonly without: readonly { readonly field: string; readonly count: number }[];
}

export interface FacetsState {
  readonly language: Language;
  readonly chosen: Readonly<Record<string, FacetChoice>>;
}
