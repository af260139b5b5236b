import type { CulturalAreaId } from "../cultural-area/cultural-area.js";
import type { Measure } from "../measure/measure.js";
import type { Origin } from "../origin/origin.js";
import type { Place } from "../place-code/place.js";
import type { PlainPeriod } from "../plain-period/plain-period.js";
import type { ActivityKindId } from "./activity-kind.js";

/** Something that a region or a museum has done in one or several places: a visit, a course, a tour. */
export interface Activity extends Origin {
  readonly id: string;
  readonly title: string;
  readonly kind?: ActivityKindId;
  readonly description?: string;
  readonly organizer?: string;
  /** One day has the same first and last day. */
  readonly period: PlainPeriod;
  /** Where it took place, each place once. */
  readonly places: readonly Place[];
  /** The areas of the ordinance that the fields add up to, each once. */
  readonly areas: readonly CulturalAreaId[];
  /** Ids of `culturalFields`, each once. */
  readonly fields: readonly string[];
  /** Ids of `targetGroups`, each once. */
  readonly targetGroups: readonly string[];
  /** People who took part. */
  readonly participants: Measure;
  readonly url?: string;
}
