import type { Origin } from "../origin/origin.js";
import type { Place } from "../place-code/place.js";

/** People with the same task in several municipalities who meet regularly, most often called together by the region. */
export interface Network extends Origin {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Who calls the meetings. */
  readonly organizer?: string;
  /** Whose staff take part, each place once. */
  readonly members: readonly Place[];
  /** Ids of `culturalFields`, each once. */
  readonly fields: readonly string[];
  /** Ids of `targetGroups`: whom the network is for, each once. */
  readonly targetGroups: readonly string[];
  /** It rests: nobody calls its meetings now. */
  readonly dormant?: true;
  readonly url?: string;
}
