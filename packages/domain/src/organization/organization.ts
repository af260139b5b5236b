import type { OrganizationNumber } from "../organization-number/organization-number.js";
import type { Place } from "../place-code/place.js";
import type { OrganizationKind } from "./organization-kind.js";

/** Who gives or receives money: a funder or a recipient. */
export interface Organization {
  readonly name: string;
  /** Absent for a group without one, and for a person, whose number is personal data. */
  readonly organizationNumber?: OrganizationNumber;
  readonly kind: OrganizationKind;
  /** Where its office is; never where the work takes place. */
  readonly seat?: Place;
  /** The part of it that decides, such as `"Kulturnämnden"`. */
  readonly department?: string;
}
