import type { BaseField, SqlField, SqlModel } from "@lansmuseer/aggregate";

// The published table of grants as DuckDB sees it: a row a grant, lists in a cell with `|` between them, kronor. Views
// turn it into what a query asks: öre, and for each field that has several values in a cell a table of its own.

type Amount = "awarded" | "requested" | "paid";

const AMOUNTS: readonly Amount[] = ["awarded", "requested", "paid"];

/** The list columns and the fields that they are. */
const LISTS = [
  { base: "place", column: "places" },
  { base: "seat", column: "recipient_seats" },
  { base: "area", column: "areas" },
  { base: "field", column: "fields" },
  { base: "targetGroup", column: "target_groups" },
  { base: "recipient", column: "recipient_names" },
] as const satisfies readonly { base: BaseField; column: string }[];

/** Names may hold any character; the values of the other lists are codes and ids, which hold neither mark. */
const hasMarks = (column: string): boolean => column.startsWith("recipient_n");

/** `\\` and `\|` are a backslash and a line in a value; two characters that no text has stand for them meanwhile. */
const hidden = (cell: string) => `REPLACE(REPLACE(${cell}, '\\\\', CHR(1)), '\\|', CHR(2))`;
const shown = (value: string) => `REPLACE(REPLACE(${value}, CHR(2), '|'), CHR(1), '\\')`;
const cellOf = (column: string) => (hasMarks(column) ? hidden(column) : column);
const textOf = (column: string, value: string) => (hasMarks(column) ? shown(value) : value);
const valuesOf = (column: string) => `STR_SPLIT(${cellOf(column)}, '|')`;

/** A county and the region on the same ground are one place, known by two digits. */
const placeOf = (value: string) =>
  `CASE WHEN ${value} LIKE '%:%' THEN SUBSTR(${value}, -2) ELSE ${value} END`;

/** Öre of kronor: of a text as a decimal number, a mark for a missing figure is none; of a double by rounding. */
const oreOf = (amount: Amount, isText: boolean) => {
  const kronor = `${amount}_amount`;
  return `CAST(ROUND(${isText ? `TRY_CAST(${kronor} AS DECIMAL(20, 2))` : kronor} * 100) AS BIGINT)`;
};

/** How DuckDB reads a file, named by the variable `grants_file`. */
export function readerOf(file: string): string | undefined {
  if (/\.parquet$/iu.test(file)) return "read_parquet(GETVARIABLE('grants_file'))";
  if (/\.csv$/iu.test(file)) return `(${CSV})`;
  return undefined;
}

/** A cell that a spreadsheet would take for a formula has an apostrophe before it, which is not part of its text. */
const CSV = `SELECT REGEXP_REPLACE(COLUMNS(*), '^''(''*[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20\u2212])', '\\1')
  FROM read_csv(GETVARIABLE('grants_file'), header = true, all_varchar = true)`;

/** Whether a grant has several values in one of some fields. */
const hasSeveral = (bases: readonly BaseField[]): string =>
  [
    "false",
    ...LISTS.filter(({ base }) => bases.includes(base)).map(
      ({ column }) => `COALESCE(CONTAINS(${cellOf(column)}, '|'), false)`,
    ),
  ].join(" OR ");

/** The view of the published file, without the grants that have several values in one of some fields. */
export const ownView = (reader: string, aside: readonly BaseField[]): string =>
  `CREATE VIEW own AS SELECT * FROM ${reader} WHERE NOT (${hasSeveral(aside)})`;

/** Asks for the grants that {@link ownView} leaves out. */
export const asideQuery = (reader: string, aside: readonly BaseField[]): string =>
  `SELECT * FROM ${reader} WHERE ${hasSeveral(aside)}`;

/** Asks which list columns have several values in a cell somewhere. */
export const listsQuery = `SELECT ${LISTS.map(
  ({ base, column }) => `COALESCE(BOOL_OR(CONTAINS(${cellOf(column)}, '|')), false) AS "${base}"`,
).join(", ")} FROM own`;

const valueOf = (base: BaseField, value: string): string =>
  base === "place" || base === "seat" ? placeOf(value) : value;

/** The recipient's number, or its name where it has none. */
const recipientOf = (at: string) =>
  `COALESCE(NULLIF(${valuesOf("COALESCE(recipient_numbers, '')")}[${at}], ''), ${shown(`${valuesOf("recipient_names")}[${at}]`)})`;

/**
 * The views over `own`, and where each field is in them.
 *
 * @param several the fields with several values in a cell somewhere
 * @param isText whether amounts are texts, as in CSV
 */
export function publishedGrants(
  several: ReadonlySet<BaseField>,
  isText: boolean,
): {
  views: readonly string[];
  model: SqlModel;
} {
  const single = LISTS.filter(({ base }) => !several.has(base));
  const columns = single.map(({ base, column }) =>
    base === "recipient"
      ? `${recipientOf("1")} AS recipient, ${valuesOf("recipient_kinds")}[1] = 'individual' AS natural_person`
      : `NULLIF(${valueOf(base, textOf(column, cellOf(column)))}, '') AS "${base}"`,
  );
  const grants = `CREATE VIEW grants AS SELECT id, CAST(year AS INTEGER) AS year,
    COALESCE(NULLIF(program, ''), NULLIF(program_name, '')) AS program, NULLIF("call", '') AS "call",
    funder_name AS funder, COALESCE(LOWER(CAST(regrant AS VARCHAR)) = 'true', false) AS regrant,
    ${[...AMOUNTS.map((amount) => `${oreOf(amount, isText)} AS ${amount}`), ...columns].join(",\n    ")}
    FROM own`;
  const column = (name: string): SqlField => ({ kind: "column", column: name });
  const fieldOf = (base: (typeof LISTS)[number]["base"]): SqlField =>
    several.has(base)
      ? { kind: "table", table: `grant_${base}`, grant: "grant_id", column: base }
      : column(base);
  return {
    views: [
      grants,
      ...LISTS.filter(({ base }) => several.has(base)).map(({ base, column: of }) =>
        listView(base, of, isText),
      ),
    ],
    model: {
      grants: "grants",
      id: "id",
      fields: {
        year: column("year"),
        program: column("program"),
        call: column("call"),
        funder: column("funder"),
        regrant: column("regrant"),
        ...Object.fromEntries(LISTS.map(({ base }) => [base, fieldOf(base)])),
      },
      amounts: { awarded: "awarded", requested: "requested", paid: "paid" },
      naturalPerson: "natural_person",
    },
  };
}

function listView(base: (typeof LISTS)[number]["base"], column: string, isText: boolean): string {
  if (base === "place") return placesView(isText);
  const places = `UNNEST(RANGE(1, LEN(${valuesOf(column)}) + 1))`;
  if (base === "recipient")
    return `CREATE VIEW grant_recipient AS
      SELECT DISTINCT id AS grant_id, ${recipientOf("nth")} AS recipient,
        ${valuesOf("recipient_kinds")}[nth] = 'individual' AS natural_person
      FROM (SELECT *, ${places} AS nth FROM own WHERE recipient_names <> '')`;
  const value = valueOf(base, textOf(column, `${valuesOf(column)}[nth]`));
  return `CREATE VIEW "grant_${base}" AS
    SELECT DISTINCT id AS grant_id, ${value} AS "${base}"
    FROM (SELECT *, ${places} AS nth FROM own WHERE ${column} <> '') WHERE ${value} <> ''`;
}

/** One part of an amount by the largest remainder, as `splitAmount` of the domain has it. */
const partOf = (amount: Amount) => `CAST(SIGN(${amount}) * (${amount}_floor + CASE WHEN
  ROW_NUMBER() OVER (PARTITION BY grant_id ORDER BY ${amount}_exact - ${amount}_floor DESC, nth)
    <= ABS(${amount}) - SUM(${amount}_floor) OVER (PARTITION BY grant_id) THEN 1 ELSE 0 END) AS BIGINT) AS ${amount}`;

/** The places of each grant with the parts of its amounts; shares of one place are one, and none given are equal. */
const placesView = (isText: boolean) => `CREATE VIEW grant_place AS
  WITH shares AS (
    SELECT id AS grant_id, ${AMOUNTS.map((amount) => `${oreOf(amount, isText)} AS ${amount}`).join(", ")},
      ${placeOf("codes[nth]")} AS place, nth,
      CASE WHEN COALESCE(place_shares, '') = '' THEN 1.0 / LEN(codes)
        ELSE CAST(STR_SPLIT(place_shares, '|')[nth] AS DOUBLE) END AS share
    FROM (SELECT *, UNNEST(RANGE(1, LEN(codes) + 1)) AS nth
      FROM (SELECT *, ${valuesOf("places")} AS codes FROM own WHERE places <> ''))
  ),
  merged AS (
    SELECT grant_id, place, ANY_VALUE(awarded) AS awarded, ANY_VALUE(requested) AS requested, ANY_VALUE(paid) AS paid,
      LIST_SUM(LIST(share ORDER BY nth)) AS weight, MIN(nth) AS nth
    FROM shares GROUP BY grant_id, place
  ),
  weighed AS (
    SELECT *, weight / SUM(weight) OVER (PARTITION BY grant_id ORDER BY nth
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS part FROM merged
  ),
  exact AS (
    SELECT *, ${AMOUNTS.map((amount) => `ABS(${amount}) * part AS ${amount}_exact, FLOOR(ABS(${amount}) * part) AS ${amount}_floor`).join(", ")}
    FROM weighed
  )
  SELECT grant_id, place, ${AMOUNTS.map(partOf).join(", ")} FROM exact`;
