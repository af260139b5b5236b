import type { Origin } from "../origin/origin.js";
import type { MunicipalityCode } from "../place-code/municipality-code.js";

/** Where culture belongs in the administration of one municipality in one year. */
export interface MunicipalityForm extends Origin {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  /** Id of `organizationForms`. */
  readonly form: string;
}
