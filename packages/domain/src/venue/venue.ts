import type { GeoPosition } from "../geo-position/geo-position.js";
import type { Origin } from "../origin/origin.js";
import type { MunicipalityCode } from "../place-code/municipality-code.js";
import type { VenueKindId } from "./venue-kind.js";

/** A house or a room in which culture meets people. */
export interface Venue extends Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: VenueKindId;
  readonly municipality: MunicipalityCode;
  readonly address?: string;
  readonly position?: GeoPosition;
  /** Who runs it. */
  readonly operator?: string;
  readonly url?: string;
}
