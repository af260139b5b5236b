import { confidences, type Grant, missing, parseGrantProgram, parsePlainDate } from "@lansmuseer/domain";
import { type AmountReading, parseAmount } from "../cells/amount.js";
import { cellText } from "../cells/cell.js";
import { maskPersonal } from "../cells/personal.js";
import type { IssueCode } from "../issue/issue-code.js";
import { isFields } from "../json/json-table.js";
import type { Mutable } from "../records/record-maker.js";
import type { PlaceRegister } from "../register/place-register.js";
import { vocabularies } from "./threesixty-grant.js";
import {
  type Fields,
  objectsOf,
  organization,
  person,
  sharesOf,
  termsOf,
  type TextOf,
} from "./threesixty-parts.js";

/** A grant of a 360Giving file, or why there is none, and what there is to say of it. */
export interface ThreesixtyReading {
  readonly grant: Grant | undefined;
  /** Öre of the grant, whether it is read or not. */
  readonly ore: number;
  readonly problems: readonly {
    readonly code: IssueCode;
    readonly field: string;
    readonly value?: unknown;
  }[];
}

/** Fields of a grant that are read. Others are told of. */
const READ: ReadonlySet<string> = new Set([
  "id",
  "title",
  "description",
  "currency",
  "amountAwarded",
  "amountAppliedFor",
  "amountDisbursed",
  "awardDate",
  "url",
  "plannedDates",
  "fundingOrganization",
  "recipientOrganization",
  "recipientIndividual",
  "beneficiaryLocation",
  "grantProgramme",
  "classifications",
  "regrantType",
]);

/** Reads one grant of a 360Giving file. */
export function fromThreesixty(
  fields: Fields,
  register: PlaceRegister,
  keepPersonal: boolean,
): ThreesixtyReading {
  const problems: { code: IssueCode; field: string; value?: unknown }[] = [];
  const tell = (code: IssueCode, field: string, value?: unknown) =>
    void problems.push({ code, field, value });
  const text = (owner: Fields, field: string): string => {
    const written = owner[field];
    const line = typeof written === "string" || typeof written === "number" ? cellText(written) : "";
    const masked = maskPersonal(line);
    for (const kind of masked.found) tell(keepPersonal ? "personal-kept" : kind, field, masked.text);
    return keepPersonal ? line : masked.text;
  };
  const amount = (field: string) => {
    const written = fields[field];
    if (written === undefined || written === null) return missing("unknown");
    const reading: AmountReading =
      typeof written === "number" || typeof written === "string"
        ? parseAmount(written, 2)
        : "amount-unreadable";
    if (typeof reading !== "string") return reading;
    tell(reading, field, written);
    return undefined;
  };
  for (const field of Object.keys(fields)) if (!READ.has(field)) tell("field-not-kept", field);
  const awardedAmount = amount("amountAwarded");
  const ore = awardedAmount?.kind === "value" ? awardedAmount.value : 0;
  const currency = text(fields, "currency");
  if (currency !== "" && currency !== "SEK") {
    tell("currency-foreign", "currency", currency);
    return { grant: undefined, ore, problems };
  }
  const classes = objectsOf(fields["classifications"]);
  const awardDate = parsePlainDate(text(fields, "awardDate").slice(0, 10));
  const codeOf = (vocabulary: string) => classes.find((one) => one["vocabulary"] === vocabulary);
  const year = Number(codeOf(vocabularies.year)?.["code"] ?? awardDate?.slice(0, 4));
  const individual = isFields(fields["recipientIndividual"])
    ? [person(text(fields["recipientIndividual"], "name"))]
    : [];
  const recipients = [
    ...objectsOf(fields["recipientOrganization"]).map((one) => organization(one, text, register)),
    ...individual,
  ];
  const [funder] = objectsOf(fields["fundingOrganization"]).map((one) => organization(one, text, register));
  const grant: Partial<Mutable<Grant>> = {
    id: text(fields, "id"),
    title: text(fields, "title"),
    recipients,
    ...termsOf(classes),
    placeShares: sharesOf(objectsOf(fields["beneficiaryLocation"]), register, tell),
    year,
    regrant: fields["regrantType"] !== undefined,
  };
  if (funder !== undefined) grant.funder = funder;
  if (awardedAmount !== undefined) grant.awardedAmount = awardedAmount;
  const [requestedAmount, paidAmount] = [amount("amountAppliedFor"), amount("amountDisbursed")];
  if (requestedAmount !== undefined) grant.requestedAmount = requestedAmount;
  if (paidAmount !== undefined) grant.paidAmount = paidAmount;
  if (awardDate !== undefined) grant.awardDate = awardDate;
  const description = text(fields, "description");
  if (description !== "" && description !== grant.title) grant.description = description;
  addOthers(grant, fields, classes, text);
  for (const [field, isThere] of [
    ["id", grant.id !== ""],
    ["title", grant.title !== ""],
    ["recipientOrganization", recipients.length > 0],
    ["fundingOrganization", funder !== undefined],
    ["awardDate", Number.isSafeInteger(year)],
    [
      "amountAwarded",
      awardedAmount !== undefined && requestedAmount !== undefined && paidAmount !== undefined,
    ],
  ] as const)
    if (!isThere) tell("value-missing", field);
  const isWhole = !problems.some(({ code }) => code === "value-missing");
  // Whole: each field that is missing was told of.
  return { grant: isWhole ? (grant as Grant) : undefined, ore, problems };
}

function addOthers(
  grant: Partial<Mutable<Grant>>,
  fields: Fields,
  classes: readonly Fields[],
  text: TextOf,
): void {
  const codeOf = (vocabulary: string) => classes.find((one) => one["vocabulary"] === vocabulary) ?? {};
  const [program = {}] = objectsOf(fields["grantProgramme"]);
  const term = parseGrantProgram(text(program, "code")) ?? parseGrantProgram(text(program, "title"));
  const programName = text(program, "title");
  const [period = {}] = objectsOf(fields["plannedDates"]);
  const [from, until] = [parsePlainDate(period["startDate"]), parsePlainDate(period["endDate"])];
  const call = text(codeOf(vocabularies.call), "title");
  const caseNumber = text(codeOf(vocabularies.caseNumber), "code");
  const url = text(fields, "url");
  if (term !== undefined) grant.program = term.id;
  if (programName !== "" && programName !== term?.sv) grant.programName = programName;
  if (call !== "") grant.call = call;
  if (caseNumber !== "") grant.caseNumber = caseNumber;
  if (/^https?:\/\/\S+$/u.test(url)) grant.url = url;
  const source = text(codeOf(vocabularies.source), "title");
  const confidence = confidences.find((one) => one === codeOf(vocabularies.confidence)["code"]);
  if (source !== "") grant.source = source;
  if (confidence !== undefined) grant.confidence = confidence;
  if (codeOf(vocabularies.fictional)["code"] === "true") grant.fictional = true;
  if (from !== undefined || until !== undefined)
    grant.plannedPeriod = {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
}
