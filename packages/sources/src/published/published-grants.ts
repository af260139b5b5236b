import {
  type CulturalAreaId,
  culturalAreas,
  type Grant,
  type GrantProgramId,
  grantPrograms,
  type Organization,
  parsePlace,
  parsePlainDate,
  type Place,
  type PlaceShare,
} from "@lansmuseer/domain";
import {
  amount,
  given,
  listOf,
  numbered,
  oneOf,
  organization,
  origin,
  period,
  places,
  readKind,
  readText,
  readYear,
} from "./published-cells.js";
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

const readArea = /* @__PURE__ */ oneOf<CulturalAreaId>(culturalAreas);
const readProgram = /* @__PURE__ */ oneOf<GrantProgramId>(grantPrograms);

function grantOf(row: PublishedRow): Grant {
  const program = row.read("program", readProgram);
  const awardDate = row.read("award_date", parsePlainDate);
  const plannedPeriod = period(row, "planned_from", "planned_until");
  return {
    id: row.need("id", readText),
    title: row.text("title"),
    ...given("description", row.text("description")),
    funder: { ...organization(row, "funder"), ...given("department", row.text("funder_department")) },
    recipients: recipientsOf(row),
    ...(program !== undefined && { program }),
    ...given("programName", row.text("program_name")),
    ...given("call", row.text("call")),
    areas: listOf(row, "areas", readArea),
    fields: row.list("fields"),
    targetGroups: row.list("target_groups"),
    placeShares: sharesOf(row),
    ...(awardDate !== undefined && { awardDate }),
    year: row.need("year", readYear),
    ...((plannedPeriod.from ?? plannedPeriod.until) !== undefined && { plannedPeriod }),
    requestedAmount: amount(row, "requested_amount"),
    awardedAmount: amount(row, "awarded_amount"),
    paidAmount: amount(row, "paid_amount"),
    ...given("caseNumber", row.text("case_number")),
    regrant: row.text("regrant") === "true",
    ...given("url", row.text("url")),
    ...origin(row),
  };
}

function recipientsOf(row: PublishedRow): readonly Organization[] {
  const [numbers, kinds, seats] = ["recipient_numbers", "recipient_kinds", "recipient_seats"].map((column) =>
    row.list(column),
  ) as [readonly string[], readonly string[], readonly string[]];
  return row.list("recipient_names").map((name, at) => ({
    name,
    ...numbered(numbers[at] ?? ""),
    kind: readKind(kinds[at] ?? "") ?? "unknown",
    ...((seats[at] ?? "") !== "" && { seat: seatOf(row, seats[at]!) }),
  }));
}

const seatOf = (row: PublishedRow, text: string): Place =>
  parsePlace(text) ?? row.need<Place>("recipient_seats", () => undefined);

function sharesOf(row: PublishedRow): readonly PlaceShare[] {
  const shares = row.list("place_shares").map(Number);
  return places(row, "places").map((place, at, { length }) => ({ place, share: shares[at] ?? 1 / length }));
}
