// A basemap of our own for tests: the municipalities of Sweden as vector tiles in one PMTiles file.
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { zxyToTileId } from "pmtiles";
import type { GeoJSON } from "geojson";

const maxZoom = 5;
const headerBytes = 127;
/** Units along a side of a tile, the common number of them. */
const extent = 4096;

interface Tile {
  readonly id: number;
  readonly bytes: Buffer;
}

/** Every tile that something lies in, of zoom 0 to 5. */
function tilesOf(layers: Readonly<Record<string, GeoJSON>>): readonly Tile[] {
  const indices = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom, indexMaxZoom: maxZoom, extent })] as const,
  );
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z += 1)
    for (let x = 0; x < 2 ** z; x += 1)
      for (let y = 0; y < 2 ** z; y += 1) {
        const found = indices.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile === null ? [] : [[name, tile] as const];
        });
        if (found.length === 0) continue;
        const bytes = Buffer.from(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent }));
        tiles.push({ id: zxyToTileId(z, x, y), bytes });
      }
  return tiles.sort((a, b) => a.id - b.id);
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}

/** A root directory: for each tile its distance from the one before, one tile a run, its length, and "right after". */
function directoryOf(tiles: readonly Tile[]): Buffer {
  const columns = [
    tiles.map(({ id }, i) => id - (tiles[i - 1]?.id ?? 0)),
    tiles.map(() => 1),
    tiles.map(({ bytes }) => bytes.length),
    tiles.map((_, i) => (i === 0 ? 1 : 0)),
  ];
  return Buffer.from([tiles.length, ...columns.flat()].flatMap(varint));
}

/**
 * A PMTiles file, version 3, without compression, of GeoJSON by the name of the layer that it becomes. The format:
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function tileFile(layers: Readonly<Record<string, GeoJSON>>, attribution: string): Buffer {
  const tiles = tilesOf(layers);
  const directory = directoryOf(tiles);
  const metadata = Buffer.from(
    JSON.stringify({ attribution, vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })) }),
  );
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = Buffer.alloc(headerBytes);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const metadataAt = headerBytes + directory.length;
  const dataAt = metadataAt + metadata.length;
  const parts = [headerBytes, directory.length, metadataAt, metadata.length, 0, 0, dataAt, data.length];
  const counts = [tiles.length, tiles.length, tiles.length];
  for (const [i, number] of [...parts, ...counts].entries())
    header.writeBigUInt64LE(BigInt(number), 8 + 8 * i);
  const [isClustered, none, vector] = [1, 1, 1];
  for (const [i, byte] of [isClustered, none, none, vector, 0, maxZoom].entries())
    header.writeUInt8(byte, 96 + i);
  for (const [i, degrees] of [10, 55, 25, 70].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * i);
  return Buffer.concat([header, directory, metadata, data]);
}
