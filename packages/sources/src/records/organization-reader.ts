import {
  type Organization,
  type OrganizationKind,
  organizationKindOf,
  organizationKinds,
  type OrganizationNumber,
  parsePlace,
  type Place,
} from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { splitCell } from "../cells/list.js";
import { findPlace, type PlaceRegister } from "../register/place-register.js";
import { numbersOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";

/** The columns that tell of one organization, or of several with `|` between their values. */
export interface OrganizationColumns {
  readonly names: string;
  readonly numbers: string;
  readonly kinds: string;
  readonly seats?: string;
  /** Whether a row has one at most, so that no mark in its name parts two. */
  readonly single?: true;
}

/** What a person is called who is not named. */
const PERSON = "Privatperson";

const ENDINGS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/ kommun$|^.+ stad$/iu, "municipality"],
  [/^region |^landstinget /iu, "region"],
  [/ ek\.? ?för\.?$|ekonomisk förening/iu, "cooperative"],
  [/(?:^| )ab$|aktiebolag/iu, "company"],
  [/ (?:hb|kb)$|handelsbolag|kommanditbolag/iu, "partnership"],
  [/förening|stiftelse|förbund|sällskap|ideell|riksteatern/iu, "non-profit"],
];

/**
 * What an organization's name says that it is.
 *
 * @example
 * kindOfName("Anti AB"); // "company"
 */
export function kindOfName(name: string): OrganizationKind {
  return ENDINGS.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
}

/** Reads the organizations of a row; none where no name is there. */
export function organizationsOf(
  sheet: SheetReader,
  columns: OrganizationColumns,
  register: PlaceRegister,
): () => readonly Organization[] {
  const none: readonly Organization[] = [];
  if (!sheet.has(columns.names)) return () => none;
  const names = namesOf(sheet, columns);
  const numbers = numbersOf(sheet, columns.numbers);
  const kinds = textsOf(sheet, columns.kinds);
  const seats = columns.seats === undefined ? noSeats : seatsOf(sheet, columns.seats, register);
  return () => {
    const { list, known } = names();
    const numberOf = numbers();
    const kindOf = kinds();
    const seatOf = seats();
    // The same names, numbers and kinds again are the same organizations: a list has few, many times.
    const before = known.get(numberOf);
    if (before !== undefined && kindOf === before.kinds && seatOf === before.seats) return before.value;
    const value = list.map((name, index) =>
      organization(name, numberOf[index], kindOf[index], seatOf[index], sheet),
    );
    if (known.size < 64) known.set(numberOf, { kinds: kindOf, seats: seatOf, value });
    return value;
  };
}

const NO_SEATS: readonly (Place | undefined)[] = [];
const noSeats = () => NO_SEATS;

interface Known {
  readonly kinds: unknown;
  readonly seats: unknown;
  readonly value: readonly Organization[];
}

interface Names {
  readonly list: readonly string[];
  readonly known: Map<unknown, Known>;
}

function namesOf(sheet: SheetReader, { names: name, single }: OrganizationColumns): () => Names {
  const isOwn = sheet.column(name)?.isOwn === true;
  const split = (text: string) =>
    single === true ? [text] : isOwn ? splitCell(text) : splitOrganizations(text);
  return sheet.remembered(name, (cell) => {
    const { text, problems } = sheet.publicText(cellText(cell));
    const list = text === "" ? [] : split(text);
    return { value: { list, known: new Map() }, ...(problems.length > 0 ? { problems } : {}) };
  });
}

/** Several organizations in a cell that a person has written. A comma or a slash may belong to a name. */
function splitOrganizations(text: string): readonly string[] {
  if (!/[;|]| \+ /u.test(text)) return [text];
  return text.split(/\s*[;|]\s*|\s+\+\s+/u).filter((name) => name !== "");
}

function organization(
  name: string,
  number: OrganizationNumber | "person" | undefined,
  kind: string | undefined,
  seat: Place | undefined,
  sheet: SheetReader,
): Organization {
  const where = seat === undefined ? {} : { seat };
  if (number === "person" || kind === "individual")
    return { name: sheet.context.keepPersonal ? name : PERSON, kind: "individual", ...where };
  const given = organizationKinds.find((one) => one === kind);
  const derived = number === undefined ? kindOfName(name) : organizationKindOf(number);
  return {
    name,
    kind: given ?? derived,
    ...(number === undefined ? {} : { organizationNumber: number }),
    ...where,
  };
}

function textsOf(sheet: SheetReader, name: string): () => readonly string[] {
  const none: readonly string[] = [];
  if (!sheet.has(name)) return () => none;
  return sheet.remembered(name, (cell) => ({ value: splitCell(cellText(cell)) }));
}

function seatsOf(
  sheet: SheetReader,
  name: string,
  register: PlaceRegister,
): () => readonly (Place | undefined)[] {
  const none: readonly (Place | undefined)[] = [];
  if (!sheet.has(name)) return () => none;
  const isOwn = sheet.column(name)?.isOwn === true;
  return sheet.remembered(name, (cell) => {
    const text = typeof cell === "number" ? String(cell) : cellText(cell);
    if (isOwn) return { value: splitCell(text).map((one) => parsePlace(one)) };
    const found = text === "" ? undefined : findPlace(text, register, "municipality");
    if (typeof found !== "string") return { value: [found] };
    return { value: [], problems: [{ code: found }] };
  });
}
