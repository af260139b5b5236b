import { writeFileSync } from "node:fs";
import { geoCentroid } from "d3-geo";
import { feature, neighbors } from "topojson-client";

const directions = ["e", "ne", "n", "nw", "w", "sw", "s", "se"];

/**
 * Writes which municipalities share a border, and in which direction: from middle to middle, by the compass.
 * Each pair once, from the lower code: "0114" "e" "0115" says that 0115 lies east of 0114.
 */
export function writeMunicipalityNeighbors(topology) {
  const { geometries } = topology.objects.municipalities;
  const middles = geometries.map((geometry) => mercator(geoCentroid(feature(topology, geometry))));
  const rows = neighbors(geometries).map((others, i) => {
    const later = others.filter((j) => geometries[j].id > geometries[i].id);
    const sorted = later.sort((a, b) => (geometries[a].id < geometries[b].id ? -1 : 1));
    const text = sorted.map((j) => direction(middles[i], middles[j]) + geometries[j].id).join("");
    return text && geometries[i].id + text;
  });
  const text = `// Written by scripts/build-boundaries.mjs.
/** Pairs with a common border: a code, then for each neighbour of a higher code its direction and code. */
export const neighborPairs =
  "${rows.filter(Boolean).sort().join(";")}";
`;
  writeFileSync(new URL("../../src/municipality/neighbor-pairs.generated.ts", import.meta.url), text);
}

/** In this projection a straight line keeps its compass direction, and the way back has the opposite one. */
function mercator([lon, lat]) {
  return [(lon * Math.PI) / 180, Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
}

function direction([x, y], [toX, toY]) {
  const eighths = Math.round(Math.atan2(toY - y, toX - x) / (Math.PI / 4));
  return directions[(eighths + 8) % 8];
}
