import {
  type MunicipalityCode,
  type MunicipalityFacts,
  type MunicipalityForm,
  parseOrganizationForm,
  parseVenueKind,
  type PolicyDocument,
  type PolicyStage,
  policyStages,
  type Venue,
  isNearSweden,
} from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { dayOf, figureOf, termOf, urlOf, yearOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import { originOf } from "./origin-reader.js";
import { periodOf } from "./period-reader.js";
import { type Made, type MakerContext, type Mutable, type RecordKind } from "./record-maker.js";

/** Facts of municipalities, a row for each and each year. */
export const factsRecord: RecordKind<MunicipalityFacts> = {
  kind: "facts",
  needed: (sheet) => (sheet.context.year === undefined ? ["municipality", "year"] : ["municipality"]),
  maker: makeFacts,
  id: ({ municipality, year }) => `${municipality} ${year}`,
};

/** Forms of administration, a row for each municipality and each year. */
export const formRecord: RecordKind<MunicipalityForm> = {
  kind: "forms",
  needed: (sheet) =>
    sheet.context.year === undefined ? ["municipality", "year", "form"] : ["municipality", "form"],
  maker: makeForms,
  id: ({ municipality, year }) => `${municipality} ${year}`,
};

/** Policy documents; a municipality without one has a row that says so. */
export const policyRecord: RecordKind<PolicyDocument> = {
  kind: "policy",
  needed: () => ["municipality"],
  maker: makePolicies,
  id: () => undefined,
};

/** Houses and rooms in which culture meets people. */
export const venueRecord: RecordKind<Venue> = {
  kind: "venues",
  needed: () => ["name", "municipality"],
  maker: makeVenues,
  id: ({ id }) => id,
};

function makeFacts(sheet: SheetReader, context: MakerContext): () => Made<MunicipalityFacts> {
  const municipality = municipalityOf(sheet, context);
  const year = yearOf(sheet, "year");
  const population = figureOf(sheet, "population");
  const cultureCost = figureOf(sheet, "culture_cost");
  const cultureGrossCost = figureOf(sheet, "culture_gross_cost");
  const libraryCost = figureOf(sheet, "library_cost");
  const leisureCost = figureOf(sheet, "leisure_cost");
  const localities = figureOf(sheet, "localities");
  const form = termOf(sheet, "organization_form", parseOrganizationForm);
  const policyUrl = urlOf(sheet, "policy_url");
  const addOrigin = originOf(sheet, context);
  return () => {
    const code = municipality();
    const factYear = year() ?? sheet.context.year;
    if (factYear === undefined) sheet.report("year-unreadable", sheet.column("year"));
    const facts: Partial<Mutable<MunicipalityFacts>> = {
      population: population(),
      cultureCost: cultureCost(),
      cultureGrossCost: cultureGrossCost(),
      libraryCost: libraryCost(),
      leisureCost: leisureCost(),
      localities: localities(),
    };
    const address = policyUrl();
    const organizationForm = form()?.id;
    if (code !== undefined) facts.municipality = code;
    if (factYear !== undefined) facts.year = factYear;
    if (organizationForm !== undefined) facts.organizationForm = organizationForm;
    if (address !== undefined) facts.policyUrl = address;
    addOrigin(facts);
    return { value: sheet.failed ? undefined : (facts as MunicipalityFacts), ore: 0 };
  };
}

function makeForms(sheet: SheetReader, context: MakerContext): () => Made<MunicipalityForm> {
  const municipality = municipalityOf(sheet, context);
  const year = yearOf(sheet, "year");
  const form = termOf(sheet, "form", parseOrganizationForm, "code-unknown");
  const addOrigin = originOf(sheet, context);
  return () => {
    const found = { municipality: municipality(), year: year() ?? sheet.context.year, form: form()?.id };
    if (found.year === undefined) sheet.report("year-unreadable", sheet.column("year"));
    if (found.form === undefined && !sheet.failed) sheet.report("value-missing", sheet.column("form"));
    // Whole: each field that is missing was told of as an error.
    const value = found as Mutable<MunicipalityForm>;
    addOrigin(value);
    return { value: sheet.failed ? undefined : value, ore: 0 };
  };
}

/** What lists call the stages, besides their ids. */
const STAGES: ReadonlyMap<string, PolicyStage> = new Map([
  ["gällande", "adopted"],
  ["giltigt", "adopted"],
  ["antaget", "adopted"],
  ["antagen", "adopted"],
  ["utgånget", "adopted"],
  ["under framtagande", "under-way"],
  ["på remiss", "under-way"],
  ["pågår", "under-way"],
  ["saknas", "none"],
  ["nej", "none"],
]);

function makePolicies(sheet: SheetReader, context: MakerContext): () => Made<PolicyDocument> {
  const municipality = municipalityOf(sheet, context);
  const stage = termOf(sheet, "stage", stageOf, "code-unknown");
  const title = sheet.text("title");
  const adopted = dayOf(sheet, "adopted");
  const period = periodOf(sheet, "valid_from", "valid_until");
  const url = urlOf(sheet, "url");
  const addOrigin = originOf(sheet, context);
  return () => {
    const code = municipality();
    const name = title();
    const day = adopted();
    const address = url();
    const policy: Partial<Mutable<PolicyDocument>> = { period: period() ?? {} };
    const told = stage()?.id;
    if (told === undefined && !sheet.failed && name === "")
      sheet.report("value-missing", sheet.column("stage"));
    policy.stage = told ?? "adopted";
    if (code !== undefined) policy.municipality = code;
    if (name !== "") policy.title = name;
    if (day !== undefined) policy.adopted = day;
    if (address !== undefined) policy.url = address;
    addOrigin(policy);
    return { value: sheet.failed ? undefined : (policy as PolicyDocument), ore: 0 };
  };
}

function stageOf(text: string): { readonly id: PolicyStage } | undefined {
  const id = policyStages.find((one) => one === text) ?? STAGES.get(text.toLowerCase());
  return id === undefined ? undefined : { id };
}

function makeVenues(sheet: SheetReader, context: MakerContext): () => Made<Venue> {
  const id = sheet.text("id");
  const name = sheet.text("name");
  const kind = termOf(sheet, "kind", parseVenueKind);
  const municipality = municipalityOf(sheet, context);
  const texts = { address: sheet.text("address"), operator: sheet.text("operator") };
  const latitude = figureOf(sheet, "latitude", true);
  const longitude = figureOf(sheet, "longitude", true);
  const url = urlOf(sheet, "url");
  const addOrigin = originOf(sheet, context);
  return () => {
    const venueName = name();
    if (venueName === "") sheet.report("value-missing", sheet.column("name"));
    const code = municipality();
    const venue: Partial<Mutable<Venue>> = {
      id: id() || context.idPrefix + String(sheet.number),
      name: venueName,
      kind: kind()?.id ?? "other",
    };
    if (code !== undefined) venue.municipality = code;
    const [north, east] = [latitude(), longitude()];
    if (north.kind === "value" && east.kind === "value") {
      const position = { longitude: east.value, latitude: north.value };
      if (isNearSweden(position)) venue.position = position;
      else sheet.report("position-invalid", sheet.column("latitude"), `${north.value}, ${east.value}`);
    }
    const [address, operator, webAddress] = [texts.address(), texts.operator(), url()];
    if (address !== "") venue.address = address;
    if (operator !== "") venue.operator = operator;
    if (webAddress !== undefined) venue.url = webAddress;
    addOrigin(venue);
    return { value: sheet.failed ? undefined : (venue as Venue), ore: 0 };
  };
}

/** The municipality of a row; one that is not known leaves the row out. */
function municipalityOf(sheet: SheetReader, { register }: MakerContext): () => MunicipalityCode | undefined {
  const column = sheet.column("municipality");
  const code = sheet.remembered("municipality", (cell) => {
    const text = typeof cell === "number" ? String(cell).padStart(4, "0") : cellText(cell);
    const place = text === "" ? undefined : register.municipality(text);
    return { value: place?.kind === "municipality" ? place.code : undefined };
  });
  const cell = sheet.cell("municipality");
  return () => {
    const found = code();
    if (found === undefined) sheet.report(cell() === "" ? "value-missing" : "code-unknown", column, cell());
    return found;
  };
}
