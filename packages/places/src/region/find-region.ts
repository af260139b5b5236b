import { parseRegionCode, regionNameKeys } from "@lansmuseer/domain";
import type { Region } from "./region.js";
import { regions } from "./regions.generated.js";

let byKey: ReadonlyMap<string, Region | undefined> | undefined;

/**
 * The region that a text names: by code ("12", "SE-M", "M") or by the name of the county or the region, with or
 * without "län" and "Region"; Västra Götaland as VGR too.
 *
 * @returns undefined where no region, or more than one, goes by that; a municipality's name finds none
 *
 * @example
 * findRegion("Region Jämtland Härjedalen")?.code; // "23"
 * findRegion("Södermanlands län")?.region; // "Region Sörmland"
 * findRegion("Kalmar kommun"); // undefined
 */
export function findRegion(text: string): Region | undefined {
  const code = parseRegionCode(text);
  if (code !== undefined) return regions.find((region) => region.code === code);
  byKey ??= keysOfAll();
  const key = regionNameKeys(text).find((one) => byKey?.has(one));
  return key === undefined ? undefined : byKey.get(key);
}

function keysOfAll(): ReadonlyMap<string, Region | undefined> {
  const found = new Map<string, Region | undefined>([["vgr", regions.find(({ code }) => code === "14")]]);
  for (const region of regions)
    for (const key of [...regionNameKeys(region.county), ...regionNameKeys(region.region)])
      found.set(key, found.has(key) && found.get(key) !== region ? undefined : region);
  return found;
}
