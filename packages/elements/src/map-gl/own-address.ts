import type { Basemap } from "./map-engine.js";

/** True for an address on the page's own host, and for what needs no host: a page asks nobody else for its map. */
export function isOwnAddress(address: string): boolean {
  const plain = address.replace(/^pmtiles:\/\//, "");
  if (/^(data|blob):/.test(plain)) return true;
  return URL.canParse(plain, document.baseURI) && new URL(plain, document.baseURI).origin === location.origin;
}

/** The basemap at an address as a page writes it; undefined, and trouble, when that is another host's. */
export function ownBasemap(address: string, basemap: Omit<Basemap, "address">): Basemap | undefined {
  if (isOwnAddress(address)) return { ...basemap, address: new URL(address, document.baseURI).href };
  basemap.onTrouble("basemap-foreign");
  return undefined;
}
