/** True for an address on the page's own host, and for what needs no host: a page asks nobody else for its map. */
export function isOwnAddress(address: string): boolean {
  const plain = address.replace(/^pmtiles:\/\//, "");
  if (/^(data|blob):/.test(plain)) return true;
  return URL.canParse(plain, document.baseURI) && new URL(plain, document.baseURI).origin === location.origin;
}
