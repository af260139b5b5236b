import {
  type CulturalAreaId,
  type Grant,
  type GrantProgram,
  type Organization,
  parseCulturalArea,
  parseCulturalField,
  parseGrantProgram,
  parseTargetGroup,
} from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { amountOf, dayOf, flagOf, termsOf, urlOf, yearOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import { organizationsOf } from "./organization-reader.js";
import { originOf } from "./origin-reader.js";
import { periodOf } from "./period-reader.js";
import { type Made, type MakerContext, type Mutable, oreOf, type RecordKind } from "./record-maker.js";
import { sharesOf } from "./share-reader.js";

/** Grants out of a list of decisions. */
export const grantRecord: RecordKind<Grant> = {
  kind: "grants",
  needed: (sheet, { funder }) => [
    "recipient_names",
    "awarded_amount",
    ...(funder === undefined && !sheet.has("funder_name") ? ["funder_name"] : []),
  ],
  maker: makeGrants,
  id: ({ id }) => id,
};

function makeGrants(sheet: SheetReader, context: MakerContext): () => Made<Grant> {
  const { register } = context;
  const title = sheet.text("title");
  const description = sheet.text("description");
  const department = sheet.text("funder_department");
  const call = sheet.text("call");
  const caseNumber = sheet.text("case_number");
  const funders = organizationsOf(
    sheet,
    { names: "funder_name", numbers: "funder_number", kinds: "funder_kind", single: true },
    register,
  );
  const recipients = organizationsOf(
    sheet,
    {
      names: "recipient_names",
      numbers: "recipient_numbers",
      kinds: "recipient_kinds",
      seats: "recipient_seats",
    },
    register,
  );
  const program = programOf(sheet);
  const fields = termsOf(sheet, "fields", parseCulturalField);
  const areas = termsOf(sheet, "areas", parseCulturalArea);
  const groups = termsOf(sheet, "target_groups", parseTargetGroup);
  const places = sharesOf(sheet, context);
  const awardDate = dayOf(sheet, "award_date");
  const year = yearOf(sheet, "year");
  const awardYear = yearOf(sheet, "award_date");
  const period = periodOf(sheet, "planned_from", "planned_until");
  const requested = amountOf(sheet, "requested_amount");
  const awarded = amountOf(sheet, "awarded_amount");
  const paid = amountOf(sheet, "paid_amount");
  const regrant = flagOf(sheet, "regrant");
  const url = urlOf(sheet, "url");
  const addOrigin = originOf(sheet, context);
  const id = sheet.text("id");
  const titleMade = oncePerSheet(sheet);
  const addTexts = (grant: Partial<Mutable<Grant>>) => {
    const descriptionText = description();
    const callText = call();
    const caseText = caseNumber();
    const address = url();
    if (descriptionText !== "") grant.description = descriptionText;
    if (callText !== "") grant.call = callText;
    if (caseText !== "") grant.caseNumber = caseText;
    if (address !== undefined) grant.url = address;
  };
  const addDays = (grant: Partial<Mutable<Grant>>) => {
    const day = awardDate();
    const planned = period();
    if (day !== undefined) grant.awardDate = day;
    if (planned !== undefined) grant.plannedPeriod = planned;
  };

  return () => {
    const awardedAmount = awarded();
    const ore = oreOf(awardedAmount);
    if (awardedAmount === undefined) return { value: undefined, ore };
    checkAmount(sheet, ore, awardedAmount.kind === "missing");
    const requestedAmount = requested();
    const paidAmount = paid();
    const recipientList = recipients();
    const funder = withDepartment(funders()[0] ?? context.funder, department());
    const grantYear = year() ?? awardYear() ?? sheet.context.year;
    if (recipientList.length === 0) sheet.report("value-missing", sheet.column("recipient_names"));
    if (funder === undefined) sheet.report("value-missing", sheet.column("funder_name"));
    if (grantYear === undefined)
      sheet.report("year-unreadable", sheet.column("year") ?? sheet.column("award_date"));
    const { term, written } = program();
    const fieldList = fields();
    const grant: Partial<Mutable<Grant>> = {
      id: id() || context.idPrefix + String(sheet.number),
      title: title() || titleMade(written || "Bidrag", recipientList[0]),
      recipients: recipientList,
      areas: areasOf(areas(), fieldList),
      fields: idsOf(fieldList),
      targetGroups: idsOf(groups()),
      placeShares: places(),
      regrant: regrant(),
      awardedAmount,
    };
    if (funder !== undefined) grant.funder = funder;
    if (grantYear !== undefined) grant.year = grantYear;
    if (requestedAmount !== undefined) grant.requestedAmount = requestedAmount;
    if (paidAmount !== undefined) grant.paidAmount = paidAmount;
    if (term !== undefined) grant.program = term.id;
    if (written !== "") grant.programName = written;
    addTexts(grant);
    addDays(grant);
    addOrigin(grant);
    // Whole: each field that is missing here was told of as an error.
    return { value: sheet.failed ? undefined : (grant as Grant), ore };
  };
}

/** The ids of terms; of the same terms the same list. */
const idLists = new WeakMap<readonly { readonly id: string }[], readonly string[]>();

function idsOf(terms: readonly { readonly id: string }[]): readonly string[] {
  let ids = idLists.get(terms);
  if (ids === undefined) idLists.set(terms, (ids = terms.map(({ id }) => id)));
  return ids;
}

/** Where an amount begins to look like another unit. */
const LARGE_ORE = 1e10;

/** What a cell of a declined or withdrawn application says. */
const DECLINED =
  /^(?:avslag|avslås|avslagen|avslaget|ej beviljad|ej beviljat|återtagen|återtaget|återkallad|återkallat)$/iu;

function checkAmount(sheet: SheetReader, ore: number, isMissing: boolean): void {
  if (ore > 0 && ore <= LARGE_ORE) return;
  const word =
    ore === 0 ? sheet.row.find((cell) => typeof cell === "string" && DECLINED.test(cell.trim())) : undefined;
  if (word !== undefined) sheet.report("declined", undefined, word);
  else if (!isMissing) reportAmount(sheet, ore);
}

function reportAmount(sheet: SheetReader, ore: number): void {
  const code = ore > 0 ? "amount-large" : ore === 0 ? "amount-zero" : "amount-negative";
  sheet.report(code, sheet.column("awarded_amount"), sheet.cell("awarded_amount")());
}

/** The form of support, by its id or as the funder writes it; a heading in no list is kept as written. */
function programOf(
  sheet: SheetReader,
): () => { readonly term: GrantProgram | undefined; readonly written: string } {
  const idCell = sheet.cell("program");
  const named = sheet.remembered("program_name", (cell) => {
    const written = cellText(cell);
    const term = written === "" ? undefined : parseGrantProgram(written);
    const isKnown = written === "" || term !== undefined || sheet.has("program");
    return {
      value: { term, written },
      ...(isKnown ? {} : { problems: [{ code: "term-unknown" as const }] }),
    };
  });
  if (!sheet.has("program")) return named;
  return () => {
    const { written } = named();
    return { term: parseGrantProgram(cellText(idCell())), written };
  };
}

const areaLists = new WeakMap<readonly object[], readonly CulturalAreaId[]>();

/** The areas that are named, and those of the fields; of the same fields alone the same list. */
function areasOf(
  named: readonly { readonly id: CulturalAreaId }[],
  fields: readonly { readonly area: CulturalAreaId | undefined }[],
): readonly CulturalAreaId[] {
  const before = named.length === 0 ? areaLists.get(fields) : undefined;
  if (before !== undefined) return before;
  const areas = [...new Set([...named.map(({ id }) => id), ...fields.flatMap(({ area }) => area ?? [])])];
  if (named.length === 0) areaLists.set(fields, areas);
  return areas;
}

function withDepartment(funder: Organization | undefined, department: string): Organization | undefined {
  return funder === undefined || department === "" ? funder : { ...funder, department };
}

/** A title for rows that have none, which is said once. */
function oncePerSheet(sheet: SheetReader): (program: string, recipient: Organization | undefined) => string {
  let isSaid = false;
  return (program, recipient) => {
    if (!isSaid) sheet.report("title-made", sheet.column("title"));
    isSaid = true;
    return recipient === undefined ? program : `${program}: ${recipient.name}`;
  };
}
