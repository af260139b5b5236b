import type { GridMap } from "@lansmuseer/places";
import { LoadFailure } from "@lansmuseer/sources/web";

/**
 * The borders of all municipalities: a file of their own beside the script.
 *
 * @throws LoadFailure where it cannot be had, as when the folder `on-demand` was not copied along
 */
export async function loadGrid(): Promise<GridMap> {
  try {
    const { municipalityGrid } = await import("@lansmuseer/places/grid");
    return municipalityGrid;
  } catch (error) {
    throw new LoadFailure("unreachable", "on-demand/grid-….js", (error as Error).message);
  }
}
