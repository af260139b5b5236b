import { municipalities, regions } from "@lansmuseer/places";
import type { PropertyValues } from "lit";

interface PlaceAttributes {
  readonly region: string | undefined;
  readonly municipality: string | undefined;
}

type Check = (attribute: string, value: string | undefined, allowed: readonly string[]) => void;

/** Checks the places that an author has written, where they have changed. 290 codes are too many to list in a message. */
export function checkPlaces(
  changed: PropertyValues,
  { region, municipality }: PlaceAttributes,
  check: Check,
): void {
  if (changed.has("region"))
    check(
      "region",
      region,
      regions.map(({ code }) => code),
    );
  if (changed.has("municipality") && !municipalities().some(({ code }) => code === municipality))
    check("municipality", municipality, ["0114–2584"]);
}
