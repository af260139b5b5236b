/** What is stored once for every grant: a code of a dictionary, or a list of them. */
export const baseFields = [
  "year",
  "place",
  "seat",
  "area",
  "field",
  "program",
  "call",
  "targetGroup",
  "recipient",
  "funder",
  "regrant",
] as const;

export type BaseField = (typeof baseFields)[number];

/**
 * What grants are grouped and filtered by. `municipality` and `region` are where the work takes place;
 * `seatMunicipality` and `seatRegion` are where the recipient has its seat.
 */
export const fieldNames = [
  "year",
  "municipality",
  "region",
  "seatMunicipality",
  "seatRegion",
  "area",
  "field",
  "program",
  "call",
  "targetGroup",
  "recipient",
  "funder",
  "regrant",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Which of a grant's three sums: öre granted, asked for, paid so far. */
export const amountNames = ["awarded", "requested", "paid"] as const;

export type AmountName = (typeof amountNames)[number];

/** The base field that a field is read from. */
export function baseOf(field: FieldName): BaseField {
  switch (field) {
    case "municipality":
    case "region":
      return "place";
    case "seatMunicipality":
    case "seatRegion":
      return "seat";
    default:
      return field;
  }
}
