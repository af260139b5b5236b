import type { FieldName, GrantTable } from "@lansmuseer/aggregate";
import { type Measure, missing, value } from "@lansmuseer/domain";
import {
  fieldText,
  type Language,
  type RecordColumn,
  type RecordSource,
  type RecordValue,
  recordWords,
} from "@lansmuseer/view";
import { nameIn } from "../grant-figures/value-namer.js";
import type { LoadedGrants } from "../grant-widget/load-grants.js";

/** A column of a table of grants, and how it is read. */
interface GrantColumn extends RecordColumn {
  readonly read: (record: number) => RecordValue;
}

/** The codes of a grant in a field, as the table's column has them. */
function codesOf(table: GrantTable, field: FieldName): ((record: number) => readonly number[]) | undefined {
  const view = table.fields[field];
  if (view === undefined) return undefined;
  const column = table.columns[view.base];
  if (column === undefined) return () => [0];
  const codeOf = (code: number): number => view.codes?.[code] ?? code;
  return (record) => {
    if (column.kind === "single") return [codeOf(column.codes[record]!)];
    const list = column.lists?.[record] ?? record;
    const own = column.codes.subarray(column.offsets[list], column.offsets[list + 1]);
    return [...new Set(Array.from(own, codeOf))];
  };
}

/** Names of a field's values with commas between; what no value has is missing. */
function namesOf(
  table: GrantTable,
  field: FieldName,
  language: Language,
): ((record: number) => RecordValue) | undefined {
  const codes = codesOf(table, field);
  const dictionary = table.fields[field]?.dictionary;
  if (codes === undefined || dictionary === undefined) return undefined;
  const names = dictionary.map((key) => (key === null ? undefined : nameIn(table, field, key, language)));
  return (record) => {
    const own = codes(record).flatMap((code) => names[code] ?? []);
    return own.length === 0 ? missing("not-reported") : own.join(", ");
  };
}

function amountOf(table: GrantTable, name: "awarded" | "requested" | "paid") {
  const values = table.amounts[name]?.values;
  if (values === undefined) return undefined;
  return (record: number): Measure => {
    const ore = values[record]!;
    return Number.isNaN(ore) ? missing("not-reported") : value(ore);
  };
}

function yearOf(table: GrantTable): ((record: number) => RecordValue) | undefined {
  const codes = codesOf(table, "year");
  const dictionary = table.fields.year?.dictionary;
  if (codes === undefined || dictionary === undefined) return undefined;
  return (record) => {
    const year = dictionary[codes(record)[0]!];
    return year === null || year === undefined ? missing("not-reported") : value(Number(year));
  };
}

/** Columns whose words are the data's own, as no list of ours names them. */
const ownWords: readonly string[] = ["recipient", "title", "call", "caseNumber"];

/** The columns that some grants have, in their order: who, when, where, for what, how much. */
function columnsOf({ engine: { table }, grants }: LoadedGrants, language: Language): readonly GrantColumn[] {
  const words = recordWords[language];
  const name = (field: FieldName): string => fieldText[language][field]?.name ?? field;
  const column = (
    id: string,
    label: string,
    kind: RecordColumn["kind"],
    read: ((record: number) => RecordValue) | undefined,
    isExtra = false,
  ): readonly GrantColumn[] =>
    read === undefined
      ? []
      : [
          {
            ...{ id, name: label, kind, read },
            ...(ownWords.includes(id) ? { isData: true } : {}),
            ...(isExtra ? { isExtra } : {}),
          },
        ];
  const text = (field: FieldName, isExtra = false): readonly GrantColumn[] =>
    column(field, name(field), "text", namesOf(table, field, language), isExtra);
  const written = (of: (record: number) => string | undefined) =>
    grants === undefined ? undefined : (record: number): RecordValue => of(record) ?? missing("not-reported");
  return [
    ...text("recipient"),
    ...column("year", words.year, "number", yearOf(table)),
    ...text("municipality"),
    ...text("area"),
    ...text("program"),
    ...column(
      "title",
      words.title,
      "text",
      written((record) => grants?.at(record).title || undefined),
      true,
    ),
    ...text("field", true),
    ...text("targetGroup", true),
    ...text("call", true),
    ...column(
      "caseNumber",
      words.caseNumber,
      "text",
      written((record) => grants?.at(record).caseNumber),
      true,
    ),
    ...column("awarded", words.awarded, "ore", amountOf(table, "awarded")),
    ...column("requested", words.requested, "ore", amountOf(table, "requested"), true),
    ...column("paid", words.paid, "ore", amountOf(table, "paid"), true),
  ];
}

/** Grants as records of a table: read a value at a time from the engine's columns, so that nothing is written out for nobody. */
export function grantRecords(
  loaded: LoadedGrants,
  language: Language,
): { readonly columns: readonly RecordColumn[]; readonly records: RecordSource } {
  const columns = columnsOf(loaded, language);
  const { grants, engine } = loaded;
  const places = codesOf(engine.table, "municipality");
  const dictionary = engine.table.fields.municipality?.dictionary;
  return {
    columns,
    records: {
      length: engine.table.rows,
      id: (record) => String(record),
      value: (record, at) => columns[at]!.read(record),
      href: (record) => grants?.at(record).url,
      belongsTo: (record, id) => places?.(record).some((code) => dictionary?.[code] === id) === true,
    },
  };
}
