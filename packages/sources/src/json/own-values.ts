import {
  activitySchema,
  allocationSchema,
  grantSchema,
  type Measure,
  municipalityFactsSchema,
  municipalityFormSchema,
  networkSchema,
  policyDocumentSchema,
  type TableKind,
  venueSchema,
} from "@lansmuseer/domain";
import * as v from "valibot";
import type { ValueByKind } from "../export/record-cells.js";

const schemas: { readonly [Kind in TableKind]: v.GenericSchema<unknown, ValueByKind[Kind]> } = {
  grants: grantSchema,
  facts: municipalityFactsSchema,
  activities: activitySchema,
  venues: venueSchema,
  policy: policyDocumentSchema,
  forms: municipalityFormSchema,
  networks: networkSchema,
  allocations: allocationSchema,
};

/** A field that values of this project have and rows of other files do not. */
const MARKS: Readonly<Record<TableKind, string>> = {
  grants: "placeShares",
  facts: "cultureCost",
  activities: "participants",
  venues: "kind",
  policy: "period",
  forms: "form",
  networks: "members",
  allocations: "amount",
};

/** Whether objects are values of this project as JSON, and not the rows of somebody else's table. */
export function areOwnValues(kind: TableKind, objects: readonly object[]): boolean {
  const [first] = objects;
  return (
    first !== undefined &&
    v.is(v.looseObject({ [MARKS[kind]]: v.union([v.looseObject({}), v.string()]) }), first) &&
    v.safeParse(schemas[kind], first).success
  );
}

/** A value of this project out of JSON, or where and how it breaks its schema. */
export function parseOwnValue<Kind extends TableKind>(
  kind: Kind,
  object: unknown,
): { readonly value: ValueByKind[Kind] } | { readonly path: string; readonly message: string } {
  const schema: v.GenericSchema<unknown, ValueByKind[Kind]> = schemas[kind];
  const parsed = v.safeParse(schema, object);
  if (parsed.success) return { value: parsed.output };
  const [issue] = parsed.issues;
  return { path: v.getDotPath(issue) ?? "", message: issue.message };
}

/** The öre of an object, whether it is valid or not. */
export function oreOfObject(kind: TableKind, object: object): number {
  const field: unknown =
    kind === "grants" ? Reflect.get(object, "awardedAmount") : Reflect.get(object, "amount");
  const measure = field as Partial<Measure> | undefined;
  return measure?.kind === "value" && Number.isSafeInteger(measure.value) ? measure.value! : 0;
}
