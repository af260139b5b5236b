import type { CulturalAreaId } from "../cultural-area/cultural-area.js";
import type { GrantProgramId } from "../grant-program/grant-program.js";
import type { Measure } from "../measure/measure.js";
import type { Organization } from "../organization/organization.js";
import type { Origin } from "../origin/origin.js";
import type { PlainDate } from "../plain-date/plain-date.js";
import type { PlainPeriod } from "../plain-period/plain-period.js";
import type { PlaceShare } from "./place-share.js";

/**
 * A grant that has been decided: a sum to one or several recipients for a purpose. Modeled on the 360Giving Data
 * Standard, with what Swedish regions write added.
 *
 * The three amounts are measures whose value is a whole number of öre; see `Ore`.
 */
export interface Grant extends Origin {
  /** The same in every file that tells of this grant, and of no other. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly funder: Organization;
  /** At least one. The sum is to all of them together. */
  readonly recipients: readonly Organization[];
  /** The form of support; absent where the funder's word for it is in no list. */
  readonly program?: GrantProgramId;
  /** The form of support as the funder writes it. */
  readonly programName?: string;
  /** The id or title of the call that the application answered. */
  readonly call?: string;
  /** The areas of the ordinance that the fields add up to, each once. */
  readonly areas: readonly CulturalAreaId[];
  /** Ids of `culturalFields`, each once. */
  readonly fields: readonly string[];
  /** Ids of `targetGroups`, each once. */
  readonly targetGroups: readonly string[];
  /** Where the money works, never where a recipient has its office. Shares sum to 1; empty where no place is known. */
  readonly placeShares: readonly PlaceShare[];
  readonly awardDate?: PlainDate;
  /** The year that the grant is counted in: that of the decision unless the funder says another. */
  readonly year: number;
  readonly plannedPeriod?: PlainPeriod;
  /** Öre asked for. */
  readonly requestedAmount: Measure;
  /** Öre granted. */
  readonly awardedAmount: Measure;
  /** Öre paid so far; negative when more has been paid back. */
  readonly paidAmount: Measure;
  /** As the authority writes it; several grants may share one. */
  readonly caseNumber?: string;
  /** True when the money is meant to be granted on: never added to the grants that it becomes. */
  readonly regrant: boolean;
  readonly url?: string;
}
