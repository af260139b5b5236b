import type { Museum } from "./museum.js";
import { museums01To09 } from "./museums-01-to-09.js";
import { museums10To14 } from "./museums-10-to-14.js";
import { museums17To20 } from "./museums-17-to-20.js";
import { museums21To25 } from "./museums-21-to-25.js";

/** Day on which the register of the members was last gone through, ISO. */
export const museumsUpdated = "2026-11-22";

/**
 * The 24 members of Länsmuseernas samarbetsråd by county code; inside Skåne and Västra Götaland by the letter
 * of the old county. A member's area is found in `museumAreas`, the sources' ids in `museumSources`.
 *
 * That Upplandsmuseet is a member is derived: each county as it was before 1997 has one, and Uppsala no other.
 */
export const museums: readonly Museum[] = /* @__PURE__ */ museums01To09.concat(
  museums10To14,
  museums17To20,
  museums21To25,
);
