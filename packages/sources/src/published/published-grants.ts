import {
  type CulturalAreaId,
  culturalAreas,
  type Grant,
  type GrantProgramId,
  grantPrograms,
  type Measure,
  missing,
  type Organization,
  type OrganizationKind,
  organizationKinds,
  type OrganizationNumber,
  parseMissingMark,
  parsePlace,
  type Place,
  type PlaceShare,
  type PlainDate,
  value,
} from "@lansmuseer/domain";
import { PublishedCsv, type PublishedRow } from "./published-csv.js";

/** The grants of a published `grants.csv`, each made when it is asked for. */
export class PublishedGrants implements Iterable<Grant> {
  readonly #csv: PublishedCsv;

  /** @param file what the file is called, for messages */
  constructor(text: string, file: string) {
    this.#csv = new PublishedCsv(text, file);
  }

  /** Whether a file has the columns of grants, and so can be read here. */
  get isPublished(): boolean {
    return ["id", "title", "recipient_names", "awarded_amount", "year"].every((name) => this.#csv.has(name));
  }

  get length(): number {
    return this.#csv.length;
  }

  /** @throws PublishedProblem when a cell of the row has none of the values that its column may have */
  at(row: number): Grant {
    return grantOf(this.#csv.row(row));
  }

  *[Symbol.iterator](): Generator<Grant> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }
}

const oneOf =
  <Id extends string>(list: readonly { readonly id: Id }[] | readonly Id[]) =>
  (text: string): Id | undefined => {
    const ids = list.map((each) => (typeof each === "string" ? each : each.id));
    return ids.find((id) => id === text);
  };

const readArea = oneOf<CulturalAreaId>(culturalAreas);
const readProgram = oneOf<GrantProgramId>(grantPrograms);
const readKind = oneOf<OrganizationKind>(organizationKinds);

const readYear = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);

function readKronor(text: string): Measure | undefined {
  const reason = parseMissingMark(text);
  if (reason !== undefined) return missing(reason);
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? value(Math.round(Number(text) * 100)) : undefined;
}

const amount = (row: PublishedRow, column: string): Measure =>
  row.read(column, readKronor) ?? missing("unknown");

/** What is there: an empty cell is a property that is not. */
const given = <Key extends string>(key: Key, text: string) =>
  (text === "" ? {} : { [key]: text }) as Readonly<Partial<Record<Key, string>>>;

function grantOf(row: PublishedRow): Grant {
  const program = row.read("program", readProgram);
  const places = row.list("places").map((text) => placeOf(row, "places", text));
  const [from, until] = [row.text("planned_from"), row.text("planned_until")];
  const source = row.read("source_row", (text) => (/^\d+$/.test(text) ? Number(text) : undefined));
  return {
    id: row.text("id"),
    title: row.text("title"),
    ...given("description", row.text("description")),
    funder: {
      name: row.text("funder_name"),
      ...numbered(row.text("funder_number")),
      kind: row.read("funder_kind", readKind) ?? "unknown",
      ...given("department", row.text("funder_department")),
    },
    recipients: recipientsOf(row),
    ...(program !== undefined && { program }),
    ...given("programName", row.text("program_name")),
    ...given("call", row.text("call")),
    areas: row.list("areas").map((text) => checked(row, "areas", text, readArea)),
    fields: row.list("fields"),
    targetGroups: row.list("target_groups"),
    placeShares: sharesOf(row, places),
    ...(row.text("award_date") !== "" && { awardDate: row.text("award_date") as PlainDate }),
    year: row.need("year", readYear),
    ...(from + until !== "" && {
      plannedPeriod: {
        ...(from !== "" && { from: from as PlainDate }),
        ...(until !== "" && { until: until as PlainDate }),
      },
    }),
    requestedAmount: amount(row, "requested_amount"),
    awardedAmount: amount(row, "awarded_amount"),
    paidAmount: amount(row, "paid_amount"),
    ...given("caseNumber", row.text("case_number")),
    regrant: row.text("regrant") === "true",
    ...given("url", row.text("url")),
    ...(row.text("fictional") === "true" && { fictional: true as const }),
    ...(source !== undefined && {
      sourceRow: { file: row.text("source_file"), ...given("sheet", row.text("source_sheet")), row: source },
    }),
  };
}

function checked<Value>(
  row: PublishedRow,
  column: string,
  text: string,
  read: (text: string) => Value | undefined,
): Value {
  // The cell as a whole is what the message names.
  return read(text) ?? row.need<Value>(column, () => undefined);
}

const placeOf = (row: PublishedRow, column: string, text: string): Place =>
  checked(row, column, text, parsePlace);

const numbered = (text: string) => (text === "" ? {} : { organizationNumber: text as OrganizationNumber });

function recipientsOf(row: PublishedRow): readonly Organization[] {
  const [numbers, kinds, seats] = ["recipient_numbers", "recipient_kinds", "recipient_seats"].map((column) =>
    row.list(column),
  ) as [readonly string[], readonly string[], readonly string[]];
  return row.list("recipient_names").map((name, at) => ({
    name,
    ...numbered(numbers[at] ?? ""),
    kind: readKind(kinds[at] ?? "") ?? "unknown",
    ...((seats[at] ?? "") !== "" && { seat: placeOf(row, "recipient_seats", seats[at]!) }),
  }));
}

function sharesOf(row: PublishedRow, places: readonly Place[]): readonly PlaceShare[] {
  const shares = row.list("place_shares").map((text) => Number(text));
  return places.map((place, at) => ({ place, share: shares[at] ?? 1 / places.length }));
}
