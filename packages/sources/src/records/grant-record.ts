import { type Grant, missing, type Organization } from "@lansmuseer/domain";
import { flagOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { DraftGrant } from "./grant-draft.js";
import { amountsPart, daysPart, partiesPart, textsPart } from "./grant-parts.js";
import { termsPart } from "./grant-terms.js";
import { originOf } from "./origin-reader.js";
import type { Made, MakerContext, RecordKind } from "./record-maker.js";
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
  const id = sheet.text("id");
  const title = sheet.text("title");
  const titleMade = oncePerSheet(sheet);
  const addAmounts = amountsPart(sheet);
  const addParties = partiesPart(sheet, context);
  const addTerms = termsPart(sheet);
  const places = sharesOf(sheet, context);
  const addDays = daysPart(sheet);
  const regrant = flagOf(sheet, "regrant");
  const addTexts = textsPart(sheet);
  const addOrigin = originOf(sheet, context);
  return () => {
    const grant = emptyGrant(id() || context.idPrefix + String(sheet.number), title());
    const ore = addAmounts(grant);
    if (ore === undefined) return { value: undefined, ore: 0 };
    addParties(grant);
    addTerms(grant);
    grant.title ||= titleMade(grant.programName ?? "Bidrag", grant.recipients?.[0]);
    grant.placeShares = places();
    addDays(grant);
    grant.regrant = regrant();
    addTexts(grant);
    addOrigin(grant);
    // Whole: each field that is missing here was told of as an error.
    return { value: sheet.failed ? undefined : (grant as Grant), ore };
  };
}

const NONE: readonly never[] = [];
const UNKNOWN = missing("unknown");

/** A grant before its parts are read. It has all the required fields from the start: an object that grows is slow. */
function emptyGrant(id: string, title: string): DraftGrant {
  return {
    id,
    title,
    recipients: NONE,
    areas: NONE,
    fields: NONE,
    targetGroups: NONE,
    placeShares: NONE,
    year: 0,
    requestedAmount: UNKNOWN,
    awardedAmount: UNKNOWN,
    paidAmount: UNKNOWN,
    regrant: false,
  };
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
