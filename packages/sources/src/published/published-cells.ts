import {
  type Confidence,
  confidences,
  type Measure,
  missing,
  type MunicipalityCode,
  type Organization,
  type OrganizationKind,
  organizationKinds,
  type OrganizationNumber,
  type Origin,
  parseMissingMark,
  parseMunicipalityCode,
  parsePlace,
  parsePlainDate,
  type Place,
  type PlainPeriod,
  value,
} from "@lansmuseer/domain";
import type { PublishedRow } from "./published-csv.js";

/** Reads the ids of a code list. */
export function oneOf<Id extends string>(
  list: readonly { readonly id: Id }[] | readonly Id[],
): (text: string) => Id | undefined {
  const ids = list.map((each) => (typeof each === "string" ? each : each.id));
  return (text) => ids.find((id) => id === text);
}

const readConfidence = /* @__PURE__ */ oneOf<Confidence>(confidences);
const readCount = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

export const readKind = /* @__PURE__ */ oneOf<OrganizationKind>(organizationKinds);

export const readYear = (text: string): number | undefined =>
  /^\d{4}$/.test(text) ? Number(text) : undefined;

/** A text that has to be there. */
export const readText = (text: string): string | undefined => (text === "" ? undefined : text);

function readKronor(text: string): Measure | undefined {
  const reason = parseMissingMark(text);
  if (reason !== undefined) return missing(reason);
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? value(Math.round(Number(text) * 100)) : undefined;
}

function readFigure(text: string): Measure | undefined {
  const reason = parseMissingMark(text);
  if (reason !== undefined) return missing(reason);
  return /^-?\d/.test(text) && Number.isFinite(Number(text)) ? value(Number(text)) : undefined;
}

/** Kronor in a cell as öre; an empty one does not say why there are none. */
export const amount = (row: PublishedRow, column: string): Measure =>
  row.read(column, readKronor) ?? missing("unknown");

/** A figure in a cell that is no amount. */
export const figure = (row: PublishedRow, column: string): Measure =>
  row.read(column, readFigure) ?? missing("unknown");

export const municipality = (row: PublishedRow): MunicipalityCode =>
  row.need("municipality", parseMunicipalityCode);

/** What is there: an empty cell is a property that is not. */
export const given = <Key extends string>(key: Key, text: string) =>
  (text === "" ? {} : { [key]: text }) as Readonly<Partial<Record<Key, string>>>;

/** The values of a list, each of which `read` has to make something of. */
export const listOf = <Value>(
  row: PublishedRow,
  column: string,
  read: (text: string) => Value | undefined,
): readonly Value[] =>
  // The cell as a whole is what the message names.
  row.list(column).map((text) => read(text) ?? row.need<Value>(column, () => undefined));

export const places = (row: PublishedRow, column: string): readonly Place[] =>
  listOf(row, column, parsePlace);

export function period(row: PublishedRow, first: string, last: string): PlainPeriod {
  const from = row.read(first, parsePlainDate);
  const until = row.read(last, parsePlainDate);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

export const numbered = (text: string) =>
  text === "" ? {} : { organizationNumber: text as OrganizationNumber };

/** Who gives or receives, by the columns that begin with `prefix`. */
export const organization = (row: PublishedRow, prefix: string): Organization => ({
  name: row.text(`${prefix}_name`),
  ...numbered(row.text(`${prefix}_number`)),
  kind: row.read(`${prefix}_kind`, readKind) ?? "unknown",
});

export function origin(row: PublishedRow): Origin {
  const confidence = row.read("confidence", readConfidence);
  const number = row.read("source_row", readCount);
  return {
    ...given("source", row.text("source")),
    ...(confidence !== undefined && { confidence }),
    ...(row.text("fictional") === "true" && { fictional: true as const }),
    ...(number !== undefined && {
      sourceRow: { file: row.text("source_file"), ...given("sheet", row.text("source_sheet")), row: number },
    }),
  };
}
