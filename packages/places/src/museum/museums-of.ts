import type { Museum } from "./museum.js";
import { museumAreaOf } from "./museum-area.js";
import { museumAreas } from "./museum-areas.generated.js";
import { museums } from "./museums.js";

/**
 * The members that serve a municipality: first the one of its area. In old Malmöhus län Regionmuseet Skåne
 * comes second, as its own source calls it the county museum of all Skåne.
 *
 * @param municipality - A municipality code. Empty where no county has it.
 *
 * @example
 * museumsOf("2380").map((museum) => museum.name); // ["Jamtli"]
 * museumsOf("1280").map((museum) => museum.id); // ["kulturen-i-lund", "regionmuseet-skane"]
 */
export function museumsOf(municipality: string): readonly Museum[] {
  const primary = museumAreaOf(municipality);
  if (primary === undefined) return [];
  const serves = (id: string): boolean => id === primary || museumAreas[id]?.alsoServes === primary;
  return museums
    .filter(({ id }) => serves(id))
    .sort((a, b) => Number(b.id === primary) - Number(a.id === primary));
}
