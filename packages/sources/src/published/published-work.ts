import {
  type Activity,
  activityKinds,
  type Allocation,
  type CulturalAreaId,
  culturalAreas,
  flowSteps,
  fundRemainders,
  funds,
  type Network,
  parseRegionCode,
  type Venue,
  venueKinds,
} from "@lansmuseer/domain";
import {
  amount,
  figure,
  given,
  listOf,
  municipality,
  oneOf,
  organization,
  origin,
  period,
  places,
  readText,
  readYear,
} from "./published-cells.js";
import type { PublishedRow } from "./published-csv.js";
import { type PublishedTable, readTable } from "./published-table.js";

const readArea = /* @__PURE__ */ oneOf<CulturalAreaId>(culturalAreas);
const readActivityKind = /* @__PURE__ */ oneOf(activityKinds);
const readVenueKind = /* @__PURE__ */ oneOf(venueKinds);
const readStep = /* @__PURE__ */ oneOf(flowSteps);
const readFund = /* @__PURE__ */ oneOf(funds);
const readRemainder = /* @__PURE__ */ oneOf(fundRemainders);

const texts = (row: PublishedRow) => ({
  ...given("description", row.text("description")),
  ...given("organizer", row.text("organizer")),
});

/** The rows of a published `activities.csv`. */
export const readActivities = (text: string, file: string): PublishedTable<Activity> =>
  readTable(text, file, ["id", "title"], (row) => {
    const kind = row.read("kind", readActivityKind);
    return {
      id: row.need("id", readText),
      title: row.need("title", readText),
      ...(kind !== undefined && { kind }),
      ...texts(row),
      period: period(row, "from", "until"),
      places: places(row, "places"),
      areas: listOf(row, "areas", readArea),
      fields: row.list("fields"),
      targetGroups: row.list("target_groups"),
      participants: figure(row, "participants"),
      ...given("url", row.text("url")),
      ...origin(row),
    };
  });

/** The rows of a published `networks.csv`. */
export const readNetworks = (text: string, file: string): PublishedTable<Network> =>
  readTable(text, file, ["id", "name"], (row) => ({
    id: row.need("id", readText),
    name: row.need("name", readText),
    ...texts(row),
    members: places(row, "members"),
    fields: row.list("fields"),
    targetGroups: row.list("target_groups"),
    ...(row.text("dormant") === "true" && { dormant: true as const }),
    ...given("url", row.text("url")),
    ...origin(row),
  }));

/** The rows of a published `venues.csv`. */
export const readVenues = (text: string, file: string): PublishedTable<Venue> =>
  readTable(text, file, ["id", "name", "kind", "municipality"], (row) => {
    const [latitude, longitude] = [figure(row, "latitude"), figure(row, "longitude")];
    return {
      id: row.need("id", readText),
      name: row.need("name", readText),
      kind: row.need("kind", readVenueKind),
      municipality: municipality(row),
      ...given("address", row.text("address")),
      ...(latitude.kind === "value" &&
        longitude.kind === "value" && {
          position: { longitude: longitude.value, latitude: latitude.value },
        }),
      ...given("operator", row.text("operator")),
      ...given("url", row.text("url")),
      ...origin(row),
    };
  });

/** The rows of a published `allocations.csv`. */
export const readAllocations = (text: string, file: string): PublishedTable<Allocation> =>
  readTable(text, file, ["id", "step", "year", "region", "amount"], (row) => {
    const area = row.read("area", readArea);
    const fund = row.read("fund", readFund);
    const remainder = row.read("remainder", readRemainder);
    return {
      id: row.need("id", readText),
      step: row.need("step", readStep),
      year: row.need("year", readYear),
      region: row.need("region", parseRegionCode),
      from: organization(row, "from"),
      to: organization(row, "to"),
      ...(area !== undefined && { area }),
      amount: amount(row, "amount"),
      ...(fund !== undefined && { fund }),
      ...(remainder !== undefined && { remainder }),
      ...given("derivation", row.text("derivation")),
      ...given("areaDerivation", row.text("area_derivation")),
      ...origin(row),
    };
  });
