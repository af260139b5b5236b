import {
  areaPalettes,
  municipalityLayers,
  type ChoroplethLayout,
  type ChoroplethView,
} from "@lansmuseer/view";

/** The middle of each area's largest circle, in degrees, by its code. */
export function areaPositions(
  view: ChoroplethView,
  layout: ChoroplethLayout,
): ReadonlyMap<string, [number, number]> {
  const { sources } = municipalityLayers(view, layout, { palette: areaPalettes.light });
  const features = sources["municipality-spots"]?.data.features ?? [];
  return new Map(
    features.map(({ geometry, properties }) => [
      (properties as { readonly id: string }).id,
      geometry.coordinates as [number, number],
    ]),
  );
}
