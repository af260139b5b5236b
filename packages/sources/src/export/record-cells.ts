import {
  type Activity,
  type Allocation,
  type Grant,
  type Measure,
  missingMark,
  type MunicipalityFacts,
  type MunicipalityForm,
  type Network,
  type Organization,
  type Origin,
  type Place,
  type PlaceShare,
  placeText,
  type PolicyDocument,
  type TableKind,
  type Venue,
} from "@lansmuseer/domain";
import { kronorText } from "../cells/amount.js";
import { joinCell } from "../cells/list.js";

/** The values of each table. */
export interface ValueByKind {
  readonly grants: Grant;
  readonly facts: MunicipalityFacts;
  readonly activities: Activity;
  readonly venues: Venue;
  readonly policy: PolicyDocument;
  readonly forms: MunicipalityForm;
  readonly networks: Network;
  readonly allocations: Allocation;
}

/** The cells of a value as text, in the order of its table's columns. An empty cell is an empty text. */
export const recordCells: { readonly [Kind in TableKind]: (value: ValueByKind[Kind]) => readonly string[] } =
  {
    grants: grantCells,
    facts: (facts) => [
      facts.municipality,
      String(facts.year),
      figureCell(facts.population),
      figureCell(facts.cultureCost),
      figureCell(facts.cultureGrossCost),
      figureCell(facts.libraryCost),
      figureCell(facts.leisureCost),
      figureCell(facts.localities),
      facts.organizationForm ?? "",
      facts.policyUrl ?? "",
      ...sourceCells(facts),
      ...originCells(facts),
    ],
    activities: (activity) => [
      activity.id,
      activity.title,
      activity.kind ?? "",
      activity.description ?? "",
      activity.organizer ?? "",
      activity.period.from ?? "",
      activity.period.until ?? "",
      placesCell(activity.places),
      joinCell(activity.areas),
      joinCell(activity.fields),
      joinCell(activity.targetGroups),
      figureCell(activity.participants),
      activity.url ?? "",
      ...sourceCells(activity),
      ...originCells(activity),
    ],
    venues: (venue) => [
      venue.id,
      venue.name,
      venue.kind,
      venue.municipality,
      venue.address ?? "",
      venue.position === undefined ? "" : String(venue.position.latitude),
      venue.position === undefined ? "" : String(venue.position.longitude),
      venue.operator ?? "",
      venue.url ?? "",
      ...sourceCells(venue),
      ...originCells(venue),
    ],
    policy: (policy) => [
      policy.municipality,
      policy.stage,
      policy.title ?? "",
      policy.adopted ?? "",
      policy.period.from ?? "",
      policy.period.until ?? "",
      policy.url ?? "",
      ...sourceCells(policy),
      ...originCells(policy),
    ],
    forms: (form) => [
      form.municipality,
      String(form.year),
      form.form,
      ...sourceCells(form),
      ...originCells(form),
    ],
    networks: (network) => [
      network.id,
      network.name,
      network.description ?? "",
      network.organizer ?? "",
      placesCell(network.members),
      joinCell(network.fields),
      joinCell(network.targetGroups),
      network.dormant === true ? "true" : "",
      network.url ?? "",
      ...sourceCells(network),
      ...originCells(network),
    ],
    allocations: (allocation) => [
      allocation.id,
      allocation.step,
      String(allocation.year),
      allocation.region,
      ...organizationCells(allocation.from),
      ...organizationCells(allocation.to),
      allocation.area ?? "",
      amountCell(allocation.amount),
      allocation.fund ?? "",
      allocation.remainder ?? "",
      allocation.derivation ?? "",
      allocation.areaDerivation ?? "",
      allocation.source ?? "",
      ...originCells(allocation),
    ],
  };

function grantCells(grant: Grant): readonly string[] {
  const { funder, recipients, plannedPeriod } = grant;
  return [
    grant.id,
    grant.title,
    grant.description ?? "",
    ...organizationCells(funder),
    funder.department ?? "",
    joinCell(recipients.map(({ name }) => name)),
    sparseCell(recipients.map(({ organizationNumber }) => organizationNumber ?? "")),
    joinCell(recipients.map(({ kind }) => kind)),
    sparseCell(recipients.map(({ seat }) => (seat === undefined ? "" : placeText(seat)))),
    grant.program ?? "",
    grant.programName ?? "",
    grant.call ?? "",
    joinCell(grant.areas),
    joinCell(grant.fields),
    joinCell(grant.targetGroups),
    placesCell(grant.placeShares.map(({ place }) => place)),
    sharesCell(grant.placeShares),
    grant.awardDate ?? "",
    String(grant.year),
    plannedPeriod?.from ?? "",
    plannedPeriod?.until ?? "",
    amountCell(grant.requestedAmount),
    amountCell(grant.awardedAmount),
    amountCell(grant.paidAmount),
    grant.caseNumber ?? "",
    String(grant.regrant),
    grant.url ?? "",
    ...sourceCells(grant),
    ...originCells(grant),
  ];
}

function organizationCells({ name, organizationNumber, kind }: Organization): readonly string[] {
  return [name, organizationNumber ?? "", kind];
}

function sourceCells({ source, confidence }: Origin): readonly string[] {
  return [source ?? "", confidence ?? ""];
}

function originCells({ fictional, sourceRow }: Origin): readonly string[] {
  return [
    fictional === true ? "true" : "",
    sourceRow?.file ?? "",
    sourceRow?.sheet ?? "",
    sourceRow === undefined ? "" : String(sourceRow.row),
  ];
}

/** Kronor, or the mark for why there are none; an empty cell where no one says why. */
function amountCell(measure: Measure): string {
  return measure.kind === "value" ? kronorText(measure.value) : markCell(measure);
}

function figureCell(measure: Measure): string {
  return measure.kind === "value" ? String(measure.value) : markCell(measure);
}

function markCell(measure: Extract<Measure, { kind: "missing" }>): string {
  return measure.reason === "unknown" ? "" : missingMark(measure.reason);
}

function placesCell(places: readonly Place[]): string {
  return joinCell(places.map(placeText));
}

/** Shares that are not the same; equal ones are what no shares mean. */
function sharesCell(shares: readonly PlaceShare[]): string {
  const areEqual = shares.every(({ share }) => share === 1 / shares.length);
  return areEqual ? "" : joinCell(shares.map(({ share }) => String(share)));
}

/** A list of which some may be empty; nothing where all are. */
function sparseCell(values: readonly string[]): string {
  return values.every((value) => value === "") ? "" : joinCell(values);
}
