import { type AmountName, amountNames, type BaseField, baseFields } from "./field-names.js";
import { FieldBuilder } from "./field-builder.js";
import type { AmountColumn, FieldColumn, GrantTable } from "./grant-table.js";
import { GrowingNumbers } from "./growing.js";
import { withFields } from "./with-fields.js";

/** One grant for the builder. What is absent is missing. Amounts are whole öre. */
export interface TableRow {
  readonly year?: number | undefined;
  /** Where the work takes place, each place once; several when the amounts are divided among them. */
  readonly places?: readonly RowPlace[];
  /** Where the recipients have their seats. */
  readonly seats?: readonly string[];
  readonly areas?: readonly string[];
  readonly fields?: readonly string[];
  readonly program?: string | undefined;
  readonly call?: string | undefined;
  readonly targetGroups?: readonly string[];
  readonly recipients?: readonly string[];
  readonly funder?: string | undefined;
  readonly regrant?: boolean;
  readonly awarded?: number | undefined;
  readonly requested?: number | undefined;
  readonly paid?: number | undefined;
}

/** A place and its part of each amount that the grant has. The parts of a grant add up to its amounts. */
export interface RowPlace {
  readonly place: string;
  readonly parts?: Readonly<Partial<Record<AmountName, number>>>;
}

/** Gathers grants into a table, one at a time, so that a file can be read in pieces. */
export class TableBuilder {
  readonly #fields = new Map<BaseField, FieldBuilder>(baseFields.map((field) => [field, new FieldBuilder()]));
  readonly #amounts = new Map(amountNames.map((name) => [name, new GrowingNumbers()]));
  readonly #parts = new Map(amountNames.map((name) => [name, new GrowingNumbers()]));
  readonly #naturalPersons = new Set<string>();
  readonly #names = new Map<string, string>();
  #rows = 0;

  /** @throws RangeError when an amount is no whole number of öre, or parts do not add up to it */
  add(row: TableRow): void {
    const places = row.places ?? [];
    checkAmounts(row, places);
    const field = (name: BaseField) => this.#fields.get(name)!;
    field("year").push(row.year === undefined ? null : String(row.year));
    field("place").pushList(places.map(({ place }) => place));
    field("seat").pushList(row.seats ?? []);
    field("area").pushList(row.areas ?? []);
    field("field").pushList(row.fields ?? []);
    field("program").push(row.program ?? null);
    field("call").push(row.call ?? null);
    field("targetGroup").pushList(row.targetGroups ?? []);
    field("recipient").pushList(row.recipients ?? []);
    field("funder").push(row.funder ?? null);
    field("regrant").push(String(row.regrant ?? false));
    for (const name of amountNames) {
      const amount = row[name] ?? Number.NaN;
      this.#amounts.get(name)!.push(amount);
      const parts = this.#parts.get(name)!;
      if (places.length <= 1) parts.push(amount);
      else for (const { parts: own } of places) parts.push(own?.[name] ?? Number.NaN);
    }
    this.#rows++;
  }

  /** Says that a recipient is a natural person, who is never named in what is published. */
  markNaturalPerson(recipient: string): void {
    this.#naturalPersons.add(recipient);
  }

  /** Says what a recipient is called, where its key is not its name; the last name that is told counts. */
  nameRecipient(recipient: string, name: string): void {
    this.#names.set(recipient, name);
  }

  finish(): GrantTable {
    const columns: Partial<Record<BaseField, FieldColumn>> = {};
    for (const [name, builder] of this.#fields)
      if (builder.values.some((value) => value !== null)) columns[name] = builder.finish(name === "year");
    const divided = columns.place?.kind === "list";
    const amounts: Partial<Record<AmountName, AmountColumn>> = {};
    for (const name of amountNames) {
      const values = this.#amounts.get(name)!.finish();
      if (this.#rows > 0 && values.every(Number.isNaN)) continue;
      const complete = !values.some(Number.isNaN);
      amounts[name] = { values, complete, ...(divided && { parts: this.#parts.get(name)!.finish() }) };
    }
    const recipients = columns.recipient?.dictionary.map((key) => this.#names.get(key ?? "") ?? key);
    return {
      rows: this.#rows,
      amounts,
      ...withFields(columns, this.#naturalPersons),
      ...(recipients && { recipientNames: recipients }),
    };
  }
}

function checkAmounts(row: TableRow, places: readonly RowPlace[]): void {
  for (const name of amountNames) {
    const amount = row[name];
    if (amount === undefined) continue;
    if (!Number.isSafeInteger(amount))
      throw new RangeError(`TableBuilder.add: a whole number of öre required for ${name}, got ${amount}`);
    if (places.length < 2) continue;
    const sum = places.reduce((total, { parts }) => total + (parts?.[name] ?? Number.NaN), 0);
    if (sum !== amount)
      throw new RangeError(
        `TableBuilder.add: parts that add up to ${amount} required for ${name}, got ${sum}`,
      );
  }
}

/** A table of rows in memory. */
export function tableOf(rows: Iterable<TableRow>): GrantTable {
  const builder = new TableBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish();
}
