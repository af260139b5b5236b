import type { Measure } from "../measure/measure.js";
import type { Origin } from "../origin/origin.js";
import type { MunicipalityCode } from "../place-code/municipality-code.js";

/** What is known of one municipality and its culture in one year. */
export interface MunicipalityFacts extends Origin {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  /** Inhabitants on 31 December. Source: SCB; Kolada N01951. */
  readonly population: Measure;
  /** Net cost of culture, kronor per inhabitant. Kolada N09022. */
  readonly cultureCost: Measure;
  /**
   * Cost of culture for the municipality's own inhabitants before income is taken off, kronor per inhabitant. Kolada
   * N09100. Another figure than the net cost, and always at least as large.
   */
  readonly cultureGrossCost: Measure;
  /** Net cost of libraries, kronor per inhabitant; within the cost of culture. Kolada N09026. */
  readonly libraryCost: Measure;
  /** Net cost of leisure, kronor per inhabitant. Kolada N09018. */
  readonly leisureCost: Measure;
  /** Localities (tätorter) that belong to the municipality, counted by SCB every few years. Source: SCB. */
  readonly localities: Measure;
  /** Id of `organizationForms`: where culture belongs in the administration. */
  readonly organizationForm?: string;
  /** The page of the municipality's own policy document. */
  readonly policyUrl?: string;
}
