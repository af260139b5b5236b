import { jsonSchemaOf } from "../json-schema/json-schema.js";
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
 * The Frictionless Table Schema (version 2) of a table, made from the schemas of its columns: what a validator that has
 * never heard of this package checks.
 */
export function tableSchemaOf(table: Table): Json {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: table.columns.map(fieldOf),
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    missingValues: MISSING_VALUES,
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
