import { jsonSchemaOf } from "../json-schema/json-schema.js";
import { missingReasons } from "../measure/measure.js";
import type { Table, TableColumn } from "./table.js";

type Json = Readonly<Record<string, unknown>>;

/** The words of a JSON Schema that Table Schema has under `constraints` by the same names. */
const CONSTRAINTS = ["pattern", "enum", "minimum", "maximum"] as const;

/** An empty cell, and the marks of Swedish statistics. */
const MISSING_VALUES = [
  { value: "", label: "Okänt" },
  { value: "..", label: "Uppgift saknas" },
  { value: ".", label: "Kan inte förekomma" },
  { value: "x", label: "Sekretess" },
];

/**
 * Where a file says why a figure is missing: in `marks`, the cell itself, or in `columns`, one of its own after the
 * figure's, as a file of typed columns such as Parquet has it.
 */
export type ReasonsIn = "marks" | "columns";

/** The name of the column that says why figures of a column are missing. */
export const reasonColumn = (name: string): string => `${name}_missing`;

/**
 * The Frictionless Table Schema (version 2) of a table, made from the schemas of its columns: what a validator that has
 * never heard of this package checks.
 */
export function tableSchemaOf(table: Table, reasonsIn: ReasonsIn = "marks"): Json {
  const isMarked = reasonsIn === "marks";
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: table.columns.flatMap((column) =>
      isMarked || column.measure !== true ? [fieldOf(column)] : [fieldOf(column), reasonFieldOf(column)],
    ),
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    ...(isMarked ? { missingValues: MISSING_VALUES } : {}),
  };
}

function reasonFieldOf({ name, sv, en }: TableColumn): Json {
  return {
    name: reasonColumn(name),
    title: `${sv}: varför det saknas`,
    description: `${en}: why it is missing`,
    type: "string",
    constraints: { enum: missingReasons },
  };
}

function fieldOf({ name, sv, en, schema, required, list }: TableColumn): Json {
  const json = jsonSchemaOf(schema);
  const type = json["format"] === "date" ? "date" : json["type"];
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(list === true ? {} : constraintsOf(json)),
  };
  return {
    name,
    title: sv,
    description: en,
    ...(list === true ? { type: "list", delimiter: "|", itemType: "string" } : { type }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function constraintsOf(json: Json): Json {
  const isSafeInteger = json["minimum"] === Number.MIN_SAFE_INTEGER;
  // A date's form is in its type, and Table Schema has no pattern for it.
  const left = json["format"] === "date" || isSafeInteger ? [] : CONSTRAINTS;
  return Object.fromEntries(left.flatMap((word) => (word in json ? [[word, json[word]]] : [])));
}
