import { type Cell, cellText, type Row } from "../cells/cell.js";
import { withoutApostrophe } from "../export/write-csv.js";

/** The titles of flat files by the field that they are of. `#` stands for a number in a list. */
const TITLES: readonly (readonly [path: string, title: string])[] = [
  ["id", "Identifier"],
  ["title", "Title"],
  ["description", "Description"],
  ["currency", "Currency"],
  ["amountAppliedFor", "Amount Applied For"],
  ["amountAwarded", "Amount Awarded"],
  ["amountDisbursed", "Amount Disbursed"],
  ["awardDate", "Award Date"],
  ["url", "URL"],
  ["plannedDates/#/startDate", "Planned Dates:#:Start Date"],
  ["plannedDates/#/endDate", "Planned Dates:#:End Date"],
  ["recipientIndividual/id", "Recipient Ind:Identifier"],
  ["recipientIndividual/name", "Recipient Ind:Name"],
  ["recipientOrganization/#/id", "Recipient Org:#:Identifier"],
  ["recipientOrganization/#/name", "Recipient Org:#:Name"],
  ["recipientOrganization/#/department", "Recipient Org:#:Department"],
  ["recipientOrganization/#/location/#/geoCode", "Recipient Org:#:Location:#:Geographic Code"],
  ["recipientOrganization/#/location/#/geoCodeType", "Recipient Org:#:Location:#:Geographic Code Type"],
  ["beneficiaryLocation/#/name", "Beneficiary Location:#:Name"],
  ["beneficiaryLocation/#/countryCode", "Beneficiary Location:#:Country Code"],
  ["beneficiaryLocation/#/geoCode", "Beneficiary Location:#:Geographic Code"],
  ["beneficiaryLocation/#/geoCodeType", "Beneficiary Location:#:Geographic Code Type"],
  ["beneficiaryLocation/#/description", "Beneficiary Location:#:Description"],
  ["fundingOrganization/#/id", "Funding Org:#:Identifier"],
  ["fundingOrganization/#/name", "Funding Org:#:Name"],
  ["fundingOrganization/#/department", "Funding Org:#:Department"],
  ["grantProgramme/#/code", "Grant Programme:#:Code"],
  ["grantProgramme/#/title", "Grant Programme:#:Title"],
  ["classifications/#/vocabulary", "Classifications:#:Vocabulary"],
  ["classifications/#/code", "Classifications:#:Code"],
  ["classifications/#/title", "Classifications:#:Title"],
  ["regrantType", "For Regrant Type"],
];

/** Titles that only files of the standard have. */
const TELLING: ReadonlySet<string> = new Set([
  "amountawarded",
  "awarddate",
  "fundingorg:identifier",
  "recipientorg:identifier",
]);

const fold = (title: string): string => title.toLowerCase().replace(/\s/gu, "");
const withoutNumbers = (title: string): string => fold(title).replace(/:\d+(?=:|$)/gu, "");
const pathByTitle: ReadonlyMap<string, string> = new Map(
  TITLES.map(([path, title]) => [fold(title.replaceAll(":#", "")), path]),
);

/** Whether the headers of a table are those of a flat 360Giving file. */
export function areThreesixtyTitles(headers: Row): boolean {
  return headers.filter((header) => TELLING.has(withoutNumbers(cellText(header)))).length >= 3;
}

/** The field that a header is of: a title with or without numbers, or the field's own path. Unknown ones stay. */
function pathOf(header: string): string {
  const numbers = [...header.matchAll(/[:/](\d+)(?=[:/]|$)/gu)].map(([, number]) => number!);
  const known = pathByTitle.get(withoutNumbers(header));
  if (known === undefined) return header;
  // A title without a number means the first.
  return known.replace(/#/gu, () => numbers.shift() ?? "0");
}

/** The rows of a flat file as objects with fields; rows with the same identifier are one. */
export function unflatten([headers = [], ...rows]: readonly Row[]): readonly Readonly<
  Record<string, unknown>
>[] {
  const paths = headers.map((header) => pathOf(cellText(header)).split("/"));
  const byId = new Map<string, Record<string, unknown>>();
  rows.forEach((row, index) => {
    const nested: Record<string, unknown> = {};
    row.forEach((cell, column) => {
      if (cell !== "" && paths[column] !== undefined)
        put(nested, paths[column], typeof cell === "string" ? withoutApostrophe(cell) : cell);
    });
    const id = typeof nested["id"] === "string" ? nested["id"] : `row ${index}`;
    const before = byId.get(id);
    if (before === undefined) byId.set(id, nested);
    else merge(before, nested);
  });
  return [...byId.values()];
}

function put(target: Record<string, unknown>, [field = "", ...rest]: readonly string[], value: Cell): void {
  if (rest.length === 0) {
    Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const isList = /^\d+$/u.test(rest[0] ?? "");
  const inner = (Object.hasOwn(target, field) ? target[field] : undefined) ?? (isList ? [] : {});
  if (typeof inner !== "object") return;
  if (!isList || Number(rest[0]) < 1_000) put(inner as Record<string, unknown>, rest, value);
  Object.defineProperty(target, field, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Adds to lists what a repeated row has more. */
function merge(target: Record<string, unknown>, other: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(other)) {
    const before: unknown = target[field];
    if (!Array.isArray(value) || !Array.isArray(before)) continue;
    const known = new Set(before.map((item) => JSON.stringify(item)));
    for (const item of value as readonly unknown[]) if (!known.has(JSON.stringify(item))) before.push(item);
  }
}

/** Grants as the rows of a flat file, headers first; lists have a number in the title. */
export function flatten(grants: readonly object[]): readonly Row[] {
  const flat = grants.map((grant) => new Map(leaves(grant, "")));
  const used = new Set(flat.flatMap((one) => [...one.keys()]));
  const order = TITLES.map(([path]) => path);
  const paths = [...used].sort(
    (a, b) => order.indexOf(pattern(a)) - order.indexOf(pattern(b)) || (a < b ? -1 : 1),
  );
  const headers = paths.map((path) => {
    const numbers = [...path.matchAll(/\/(\d+)/gu)].map(([, number]) => number!);
    const title = TITLES.find(([known]) => known === pattern(path))?.[1] ?? path;
    return title.replace(/#/gu, () => numbers.shift() ?? "0");
  });
  return [headers, ...flat.map((one) => paths.map((path) => one.get(path) ?? ""))];
}

const pattern = (path: string): string => path.replace(/\/\d+/gu, "/#");

function leaves(value: unknown, path: string): readonly (readonly [string, Cell])[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    leaves(inner, path === "" ? field : `${path}/${field}`),
  );
}
