import {
  activitySchema,
  allocationSchema,
  grantSchema,
  jsonSchemaOf,
  municipalityFactsSchema,
  municipalityFormSchema,
  networkSchema,
  policyDocumentSchema,
  tables,
  tableSchemaOf,
  venueSchema,
} from "@lansmuseer/domain";
import type { ExitCode, Terminal } from "../terminal/terminal.js";
import { oneOf, type Options } from "./options.js";

/** Writes the schema of a table: of its CSV file (Table Schema), or of its values in JSON (JSON Schema). */
export function schemaCommand(options: Options, terminal: Terminal): ExitCode {
  const form = oneOf("--as", ["table", "json"] as const, options.as ?? "table");
  const json = {
    grants: grantSchema,
    facts: municipalityFactsSchema,
    activities: activitySchema,
    venues: venueSchema,
    policy: policyDocumentSchema,
    forms: municipalityFormSchema,
    networks: networkSchema,
    allocations: allocationSchema,
  }[options.kind];
  const schema =
    form === "table"
      ? tableSchemaOf(tables[options.kind])
      : { $schema: "https://json-schema.org/draft/2020-12/schema", ...jsonSchemaOf(json) };
  terminal.out(`${JSON.stringify(schema, undefined, 2)}\n`);
  return 0;
}
