import * as v from "valibot";
import { FileProblem } from "../file/file-problem.js";

/** What a person says of a file that it does not say itself. A file of JSON in this form is a mapping file. */
export interface Mapping {
  /** The column of the table by the header in the file; `null` to leave it out without a word. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Values for the whole file by the column of the table, for cells that are empty or not there. */
  readonly defaults: ReadonlyMap<string, string | number | boolean>;
  /** The sheets to read; all that have known headers where it is absent. */
  readonly sheets?: readonly string[];
  /** The row of the headers, counted from 1, where it is not found. */
  readonly headerRow?: number;
  /** Which of two numbers before a year is the day. */
  readonly dateOrder?: "dmy" | "mdy";
}

const schema = v.strictObject({
  columns: v.exactOptional(v.record(v.string(), v.nullable(v.string()))),
  defaults: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  sheets: v.exactOptional(v.array(v.string())),
  headerRow: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  dateOrder: v.exactOptional(v.picklist(["dmy", "mdy"])),
});

/** Nothing said. */
export const noMapping: Mapping = { columns: new Map(), defaults: new Map() };

/**
 * Reads a mapping file.
 *
 * @param columns the names of the table's columns
 * @throws FileProblem when the text is no JSON of the form, or names a column that the table does not have
 */
export function parseMapping(text: string, columns: readonly string[]): Mapping {
  const parsed = v.safeParse(schema, parseJson(text));
  if (!parsed.success) throw new FileProblem("mapping-invalid", explain(parsed.issues[0]));
  const { columns: chosen = {}, defaults = {}, ...rest } = parsed.output;
  const named = [...Object.values(chosen), ...Object.keys(defaults)];
  const stranger = named.find((name) => name !== null && !columns.includes(name));
  if (stranger !== undefined && stranger !== null)
    throw new FileProblem("mapping-invalid", `${stranger}: ${columns.join(", ")}`);
  return { ...rest, columns: new Map(Object.entries(chosen)), defaults: new Map(Object.entries(defaults)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem("mapping-invalid", error instanceof Error ? error.message : "JSON");
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim();
}
