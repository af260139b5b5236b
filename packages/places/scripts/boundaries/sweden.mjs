import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mapshaper } from "./mapshaper.mjs";
import { addLakes, checkTopology, readTopology } from "./topology.mjs";

/** Closes the source's four slivers and two crossings: `clean.geojson`, which all else is built from. */
export function cleanSource(folder) {
  mapshaper(
    folder,
    ["municipalities.geojson", "-clean", "gap-width=200m", "snap-interval=0.0005"],
    ["-o", "clean.geojson"],
  );
}

/** All 290 municipalities, the counties and the lakes, at the source's own detail. */
export function municipalityTopology(folder, countyNames) {
  mapshaper(
    folder,
    [
      "-define",
      `names=${JSON.stringify(countyNames)}`,
      "-i",
      "clean.geojson",
      "-rename-layers",
      "municipalities",
    ],
    ["-dissolve", "county", "name=counties", "+", "-each", "id=county; name=names[county]; delete county"],
    ["-target", "municipalities", "-each", "delete this.properties.county"],
    ["-o", "detail.json", "target=*", "format=topojson", "id-field=id", "quantization=100000"],
  );
  const topology = addLakes(readTopology(join(folder, "detail.json")), "municipalities");
  checkTopology(topology, { municipalities: 290, counties: 21, lakes: 7 });
  return topology;
}

/** The counties and the lakes for an overview. Dissolved first: simplified first, their borders would part. */
export function countyTopology(folder, countyNames) {
  mapshaper(
    folder,
    ["-define", `names=${JSON.stringify(countyNames)}`, "-i", "clean.geojson"],
    ["-dissolve", "county", "name=counties", "-simplify", "dp", "interval=500m", "keep-shapes"],
    ["-each", "id=county; name=names[county]; delete county"],
    ["-o", "overview.json", "format=topojson", "id-field=id", "quantization=20000"],
  );
  const topology = addLakes(readTopology(join(folder, "overview.json")), "counties");
  checkTopology(topology, { counties: 21, lakes: 7 });
  return topology;
}

/**
 * Areas melted together from the municipalities and then simplified, not quantized, as the object `areas`.
 * @param idOf - From a municipality code to the id of its area.
 */
export function areaTopology(folder, name, idOf, simplify = []) {
  const source = readTopology(join(folder, "clean.geojson"));
  for (const shape of source.features) {
    const { id, county } = shape.properties;
    shape.properties = { id: idOf(id), county };
  }
  writeFileSync(join(folder, `${name}.geojson`), JSON.stringify(source));
  mapshaper(
    folder,
    [`${name}.geojson`, "-dissolve", "id", "copy-fields=county", "name=areas", ...simplify],
    ["-o", `${name}-areas.json`, "format=topojson", "no-quantization"],
  );
  return readTopology(join(folder, `${name}-areas.json`));
}
