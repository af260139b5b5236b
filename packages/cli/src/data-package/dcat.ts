import { escapeXml } from "@lansmuseer/sources";

/** What a catalogue of open data has to know of a package. */
export interface CatalogFacts {
  /** Where the package will be, with a slash at the end. */
  readonly baseUrl: string;
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact: string;
  readonly title: string;
  readonly description: string;
  /** The day of writing, as `2026-11-26`. */
  readonly date: string;
  readonly files: readonly CatalogFile[];
}

/** A file of a package. */
export interface CatalogFile {
  readonly path: string;
  readonly mediaType: string;
  readonly title: string;
}

const LICENSE = "http://creativecommons.org/publicdomain/zero/1.0/";
const EU = "http://publications.europa.eu/resource/authority";

/** A DCAT-AP-SE 3 record as RDF/XML: absolute addresses and no blank nodes, as the national portal harvests it. */
export function dcatRecord(facts: CatalogFacts): string {
  const { baseUrl, title, description, publisher, contact, date, files } = facts;
  const iri = (part: string) => escapeXml(`${baseUrl}${part}`);
  const sv = (name: string, text: string) => `<${name} xml:lang="sv">${escapeXml(text)}</${name}>`;
  const link = (name: string, address: string) => `<${name} rdf:resource="${address}"/>`;
  const both = `${sv("dcterms:title", title)}${sv("dcterms:description", description)}${link("dcterms:publisher", iri("#utgivare"))}`;
  const distributions = files.map((_, index) => link("dcat:distribution", iri(`#fil-${index + 1}`))).join("");
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">
<dcat:Catalog rdf:about="${iri("#katalog")}">${both}${link("dcterms:license", LICENSE)}${link("dcat:dataset", iri("#data"))}</dcat:Catalog>
<foaf:Agent rdf:about="${iri("#utgivare")}">${sv("foaf:name", publisher)}${link("dcterms:type", "http://purl.org/adms/publishertype/RegionalAuthority")}</foaf:Agent>
<vcard:Organization rdf:about="${iri("#kontakt")}"><vcard:fn>${escapeXml(publisher)}</vcard:fn>${link("vcard:hasEmail", escapeXml(`mailto:${contact}`))}</vcard:Organization>
<dcat:Dataset rdf:about="${iri("#data")}">${both}${link("dcat:contactPoint", iri("#kontakt"))}${link("dcat:theme", `${EU}/data-theme/EDUC`)}${link("dcterms:accessRights", `${EU}/access-right/PUBLIC`)}<dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${date}</dcterms:modified>${distributions}</dcat:Dataset>
${files.map(({ path, mediaType, title: name }, index) => `<dcat:Distribution rdf:about="${iri(`#fil-${index + 1}`)}">${sv("dcterms:title", name)}${link("dcat:accessURL", iri(path))}${link("dcat:downloadURL", iri(path))}<dcterms:format>${mediaType}</dcterms:format>${link("dcterms:license", LICENSE)}</dcat:Distribution>`).join("\n")}
</rdf:RDF>
`;
}
