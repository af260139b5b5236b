import * as fc from "fast-check";
import type { Activity } from "../activity/activity.js";
import { activityKinds } from "../activity/activity-kind.js";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import type { MunicipalityFacts } from "../municipality-facts/municipality-facts.js";
import type { MunicipalityForm } from "../municipality-form/municipality-form.js";
import type { Network } from "../network/network.js";
import { organizationForms } from "../organization-form/organization-form.js";
import { municipalityCode } from "../place-code/municipality-code.js";
import { type PolicyDocument, policyStages } from "../policy-document/policy-document.js";
import { targetGroups } from "../target-group/target-group.js";
import { venueKinds } from "../venue/venue-kind.js";
import type { Venue } from "../venue/venue.js";
import {
  countArbitrary,
  dateArbitrary,
  figureArbitrary,
  idsArbitrary,
  lineArbitrary,
  originArbitraries,
  periodArbitrary,
  placesArbitrary,
  withAreas,
} from "./part-arbitraries.js";

const municipality = () =>
  fc.constantFrom("0114", "0180", "1280", "2584").map((code) => municipalityCode(code));
// Without "@": an address in an address is masked as personal when a list is read.
const url = () => fc.webUrl({ validSchemes: ["https"] }).filter((address) => !address.includes("@"));

/** The facts of a municipality and a year. */
export const municipalityFactsArbitrary = (): fc.Arbitrary<MunicipalityFacts> =>
  fc.record(
    {
      municipality: municipality(),
      year: fc.integer({ min: 1990, max: 2050 }),
      population: countArbitrary(),
      cultureCost: figureArbitrary(),
      cultureGrossCost: figureArbitrary(),
      libraryCost: figureArbitrary(),
      leisureCost: figureArbitrary(),
      localities: countArbitrary(),
      organizationForm: fc.constantFrom(...organizationForms.map(({ id }) => id)),
      policyUrl: url(),
      ...originArbitraries(),
    },
    {
      requiredKeys: [
        "municipality",
        "year",
        "population",
        "cultureCost",
        "cultureGrossCost",
        "libraryCost",
        "leisureCost",
        "localities",
      ],
    },
  );

/** The form of administration of a municipality and a year. */
export const municipalityFormArbitrary = (): fc.Arbitrary<MunicipalityForm> =>
  fc.record(
    {
      municipality: municipality(),
      year: fc.integer({ min: 1990, max: 2050 }),
      form: fc.constantFrom(...organizationForms.map(({ id }) => id)),
      ...originArbitraries(),
    },
    { requiredKeys: ["municipality", "year", "form"] },
  );

/** A policy document in any stage. */
export const policyDocumentArbitrary = (): fc.Arbitrary<PolicyDocument> =>
  fc.record(
    {
      municipality: municipality(),
      stage: fc.constantFrom(...policyStages),
      title: lineArbitrary(),
      adopted: dateArbitrary(),
      period: periodArbitrary(),
      url: url(),
      ...originArbitraries(),
    },
    { requiredKeys: ["municipality", "stage", "period"] },
  );

/** A venue, with or without a position. */
export const venueArbitrary = (): fc.Arbitrary<Venue> =>
  fc.record(
    {
      id: lineArbitrary(),
      name: lineArbitrary(),
      kind: fc.constantFrom(...venueKinds.map(({ id }) => id)),
      municipality: municipality(),
      address: lineArbitrary(),
      position: fc.record({
        longitude: fc.integer({ min: 10_000_000, max: 25_000_000 }).map((n) => n / 1e6),
        latitude: fc.integer({ min: 55_000_000, max: 70_000_000 }).map((n) => n / 1e6),
      }),
      operator: lineArbitrary(),
      url: url(),
      ...originArbitraries(),
    },
    { requiredKeys: ["id", "name", "kind", "municipality"] },
  );

/** An activity in any number of places. */
export const activityArbitrary = (): fc.Arbitrary<Activity> =>
  fc
    .record(
      {
        id: lineArbitrary(),
        title: lineArbitrary(),
        kind: fc.constantFrom(...activityKinds.map(({ id }) => id)),
        description: lineArbitrary(),
        organizer: lineArbitrary(),
        period: periodArbitrary(),
        places: placesArbitrary(),
        areas: idsArbitrary(culturalAreas),
        fields: idsArbitrary(culturalFields),
        targetGroups: idsArbitrary(targetGroups),
        participants: countArbitrary(),
        url: url(),
        ...originArbitraries(),
      },
      {
        requiredKeys: ["id", "title", "period", "places", "areas", "fields", "targetGroups", "participants"],
      },
    )
    .map(withAreas);

/** A network with any members. */
export const networkArbitrary = (): fc.Arbitrary<Network> =>
  fc.record(
    {
      id: lineArbitrary(),
      name: lineArbitrary(),
      description: lineArbitrary(),
      organizer: lineArbitrary(),
      members: placesArbitrary(),
      fields: idsArbitrary(culturalFields),
      targetGroups: idsArbitrary(targetGroups),
      dormant: fc.constant(true as const),
      url: url(),
      ...originArbitraries(),
    },
    { requiredKeys: ["id", "name", "members", "fields", "targetGroups"] },
  );
