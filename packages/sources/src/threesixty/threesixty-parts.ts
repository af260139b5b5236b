import {
  areWhole,
  equalShares,
  type Grant,
  type Organization,
  organizationKindOf,
  parseCulturalArea,
  parseCulturalField,
  parseOrganizationNumber,
  parseTargetGroup,
  type Place,
  type PlaceShare,
} from "@lansmuseer/domain";
import { isPersonalNumber } from "../cells/personal.js";
import type { IssueCode } from "../issue/issue-code.js";
import { isFields } from "../json/json-table.js";
import { kindOfName } from "../records/organization-reader.js";
import { findPlace, type PlaceRegister } from "../register/place-register.js";
import { organizationPrefixes, vocabularies } from "./threesixty-grant.js";

/** An object of a file. */
export type Fields = Readonly<Record<string, unknown>>;

/** The text of a field, as it may be published. */
export type TextOf = (owner: Fields, field: string) => string;

/** The objects of a list; of an object that stands where a list should, the object. */
export function objectsOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  return isFields(value) ? [value] : [];
}

/** A person, who is not named unless the file's own text is kept. */
export function person(name: string): Organization {
  return { name: name === "" ? "Privatperson" : name, kind: "individual" };
}

/** An organization; a sole trader is a person. */
export function organization(fields: Fields, text: TextOf, register: PlaceRegister): Organization {
  const id = typeof fields["id"] === "string" ? fields["id"] : "";
  const prefix = organizationPrefixes.find((one) => id.startsWith(one));
  const written = prefix === undefined ? "" : id.slice(prefix.length);
  const number = parseOrganizationNumber(written);
  const name = text(fields, "name");
  // A sole trader's number is the person's own.
  if (isPersonalNumber(written)) return person("Privatperson");
  const [seat] = objectsOf(fields["location"]).flatMap((location) => placeOf(location, register) ?? []);
  const department = text(fields, "department");
  return {
    name,
    kind: number === undefined ? kindOfName(name) : organizationKindOf(number),
    ...(number === undefined ? {} : { organizationNumber: number }),
    ...(seat === undefined ? {} : { seat }),
    ...(department === "" ? {} : { department }),
  };
}

function placeOf({ geoCode, geoCodeType, name }: Fields, register: PlaceRegister): Place | undefined {
  const code = typeof geoCode === "string" ? geoCode : "";
  const place = code === "" ? undefined : (register.municipality(code) ?? register.county(code));
  if (place?.kind === "county" && geoCodeType === "SE-REGION") return { kind: "region", code: place.code };
  if (place !== undefined || typeof name !== "string") return place;
  const found = findPlace(name, register, "municipality");
  return typeof found === "string" ? undefined : found;
}

/** Where the money works; one place that is unknown leaves all of them out. */
export function sharesOf(
  locations: readonly Fields[],
  register: PlaceRegister,
  tell: (code: IssueCode, field: string, value?: unknown) => void,
): readonly PlaceShare[] {
  const places = locations.map((location) => placeOf(location, register));
  const stranger = locations.find((_, index) => places[index] === undefined);
  if (stranger !== undefined)
    tell("place-unknown", "beneficiaryLocation", stranger["name"] ?? stranger["geoCode"]);
  const known = places.filter((place) => place !== undefined);
  if (known.length < places.length) return [];
  const written = locations.map(({ description }) =>
    Number(/^share=([\d.e-]+)$/u.exec(String(description))?.[1]),
  );
  const shares = known.map((place, index) => ({ place, share: written[index] ?? 0 }));
  if (!written.some(Number.isFinite)) return equalShares(known);
  if (written.every(Number.isFinite) && areWhole(shares)) return shares;
  tell("shares-not-whole", "beneficiaryLocation", written.join(", "));
  return [];
}

/** The areas, fields and target groups that the classifications of a grant name. */
export function termsOf(classes: readonly Fields[]): Pick<Grant, "areas" | "fields" | "targetGroups"> {
  const words = (vocabulary: string) =>
    classes
      .filter((one) => one["vocabulary"] === vocabulary)
      .map((one) => [one["code"], one["title"]].filter((word) => typeof word === "string"));
  const first = <Term>(parse: (word: string) => Term | undefined, candidates: readonly string[]) =>
    candidates.map(parse).find((term) => term !== undefined);
  const fields = words(vocabularies.fields).flatMap((pair) => first(parseCulturalField, pair) ?? []);
  const areas = words(vocabularies.areas).flatMap((pair) => first(parseCulturalArea, pair) ?? []);
  const groups = words(vocabularies.targetGroups).flatMap((pair) => first(parseTargetGroup, pair) ?? []);
  return {
    areas: [...new Set([...areas.map(({ id }) => id), ...fields.flatMap(({ area }) => area ?? [])])],
    fields: [...new Set(fields.map(({ id }) => id))],
    targetGroups: [...new Set(groups.map(({ id }) => id))],
  };
}
