import { type Grant, type Measure, type Organization, type Place, splitAmount } from "@lansmuseer/domain";
import { type AmountName, amountNames } from "./field-names.js";
import type { GrantTable } from "./grant-table.js";
import { type RowPlace, TableBuilder, type TableRow } from "./table-builder.js";

/** What a recipient is told apart by: its number, or its name where it has none. */
export const recipientKey = ({ organizationNumber, name }: Organization): string =>
  organizationNumber ?? name;

const figureOf = (measure: Measure): number | undefined =>
  measure.kind === "value" ? measure.value : undefined;

/** A county and the region on the same ground are one place: grants work in a place, not in an authority. */
const keyOfPlace = ({ code }: Place): string => code;

/** A grant as a row: amounts divided among its places to the öre. Several shares of one place are one. */
export function grantRow(grant: Grant): TableRow {
  const amounts: Readonly<Record<AmountName, number | undefined>> = {
    awarded: figureOf(grant.awardedAmount),
    requested: figureOf(grant.requestedAmount),
    paid: figureOf(grant.paidAmount),
  };
  const seats = grant.recipients.flatMap(({ seat }) => (seat ? [keyOfPlace(seat)] : []));
  return {
    ...amounts,
    year: grant.year,
    places: dividedPlaces(grant, amounts),
    seats: [...new Set(seats)],
    areas: grant.areas,
    fields: grant.fields,
    program: grant.program ?? grant.programName,
    call: grant.call,
    targetGroups: grant.targetGroups,
    recipients: [...new Set(grant.recipients.map(recipientKey))],
    funder: grant.funder.name,
    regrant: grant.regrant,
  };
}

function dividedPlaces(
  { placeShares }: Grant,
  amounts: Readonly<Record<AmountName, number | undefined>>,
): readonly RowPlace[] {
  const shares = new Map<string, number>();
  for (const { place, share } of placeShares)
    shares.set(keyOfPlace(place), (shares.get(keyOfPlace(place)) ?? 0) + share);
  const places = [...shares.keys()];
  if (places.length < 2) return places.map((place) => ({ place }));
  const weights = [...shares.values()];
  const parts = amountNames.flatMap((name) => {
    const amount = amounts[name];
    return amount === undefined ? [] : [{ name, split: splitAmount(amount, weights) }];
  });
  return places.map((place, at) => ({
    place,
    parts: Object.fromEntries(parts.map(({ name, split }) => [name, split[at]])),
  }));
}

/**
 * Grants as columns. Recipients are told apart by their organization number, or by name where they have none, and those
 * who are persons are marked, so that no answer names them.
 */
export function grantTable(grants: Iterable<Grant>): GrantTable {
  const builder = new TableBuilder();
  for (const grant of grants) {
    builder.add(grantRow(grant));
    for (const recipient of grant.recipients) {
      const key = recipientKey(recipient);
      if (recipient.kind === "individual") builder.markNaturalPerson(key);
      builder.nameRecipient(key, recipient.name);
    }
  }
  return builder.finish();
}
