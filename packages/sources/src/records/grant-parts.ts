import type { Organization } from "@lansmuseer/domain";
import { amountOf, dayOf, urlOf, yearOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { DraftGrant } from "./grant-draft.js";
import { organizationsOf } from "./organization-reader.js";
import { periodOf } from "./period-reader.js";
import { type MakerContext, oreOf } from "./record-maker.js";

/** Reads who gives and who receives. */
export function partiesPart(sheet: SheetReader, context: MakerContext): (grant: DraftGrant) => void {
  const { register } = context;
  const department = sheet.text("funder_department");
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
  return (grant) => {
    const list = recipients();
    const funder = withDepartment(funders()[0] ?? context.funder, department());
    if (list.length === 0) sheet.report("value-missing", sheet.column("recipient_names"));
    if (funder === undefined) sheet.report("value-missing", sheet.column("funder_name"));
    else grant.funder = funder;
    grant.recipients = list;
  };
}

function withDepartment(funder: Organization | undefined, department: string): Organization | undefined {
  return funder === undefined || department === "" ? funder : { ...funder, department };
}

/** Reads the three amounts, and gives the öre that were awarded; nothing where that amount cannot be read. */
export function amountsPart(sheet: SheetReader): (grant: DraftGrant) => number | undefined {
  const requested = amountOf(sheet, "requested_amount");
  const awarded = amountOf(sheet, "awarded_amount");
  const paid = amountOf(sheet, "paid_amount");
  return (grant) => {
    const awardedAmount = awarded();
    if (awardedAmount === undefined) return undefined;
    const ore = oreOf(awardedAmount);
    checkAmount(sheet, ore, awardedAmount.kind === "missing");
    const requestedAmount = requested();
    const paidAmount = paid();
    grant.awardedAmount = awardedAmount;
    if (requestedAmount !== undefined) grant.requestedAmount = requestedAmount;
    if (paidAmount !== undefined) grant.paidAmount = paidAmount;
    return ore;
  };
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

/** Reads when it was decided, which year it is counted in, and when the work is planned. */
export function daysPart(sheet: SheetReader): (grant: DraftGrant) => void {
  const awardDate = dayOf(sheet, "award_date");
  const year = yearOf(sheet, "year");
  const writtenYear = yearOf(sheet, "award_date");
  const period = periodOf(sheet, "planned_from", "planned_until");
  return (grant) => {
    const day = awardDate();
    const planned = period();
    // A day that can be read in two ways has one year all the same.
    const ofDay = day === undefined ? writtenYear() : Number(day.slice(0, 4));
    const counted = year() ?? ofDay ?? sheet.context.year;
    if (counted === undefined)
      sheet.report("year-unreadable", sheet.column("year") ?? sheet.column("award_date"));
    else grant.year = counted;
    if (day !== undefined) grant.awardDate = day;
    if (planned !== undefined) grant.plannedPeriod = planned;
  };
}

/** Reads what is written in words of the funder's own. */
export function textsPart(sheet: SheetReader): (grant: DraftGrant) => void {
  const description = sheet.text("description");
  const call = sheet.text("call");
  const caseNumber = sheet.text("case_number");
  const url = urlOf(sheet, "url");
  return (grant) => {
    const [descriptionText, callText, caseText, address] = [description(), call(), caseNumber(), url()];
    if (descriptionText !== "") grant.description = descriptionText;
    if (callText !== "") grant.call = callText;
    if (caseText !== "") grant.caseNumber = caseText;
    if (address !== undefined) grant.url = address;
  };
}
