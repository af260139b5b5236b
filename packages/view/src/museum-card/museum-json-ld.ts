import type { Museum } from "@lansmuseer/places";

/** A museum as schema.org has it, for search engines: only what a source states. */
export function museumJsonLd({ id, name, sites, founded }: Museum): Readonly<Record<string, unknown>> {
  const [site] = sites;
  const isStated = ({ confidence }: { readonly confidence: string }) => confidence === "stated";
  const { lat: latitude, lon: longitude } = site.position.value;
  return {
    "@context": "https://schema.org",
    "@type": "Museum",
    identifier: id,
    name,
    address: { "@type": "PostalAddress", addressLocality: site.locality, addressCountry: "SE" },
    ...(isStated(site.website) ? { url: site.website.value } : {}),
    ...(isStated(site.position) ? { geo: { "@type": "GeoCoordinates", latitude, longitude } } : {}),
    ...(founded !== undefined && isStated(founded) ? { foundingDate: String(founded.value) } : {}),
  };
}
