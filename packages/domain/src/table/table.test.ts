import { expect, test } from "vitest";
import { missingReasons } from "../measure/measure.js";
import type { Table } from "./table.js";
import { tableSchemaOf } from "./table-schema.js";
import { tables } from "./tables.js";

const all: readonly Table[] = Object.values(tables);

test.each(all)(
  "$file: names are for machines, headers are words, and none stands for two columns",
  ({ columns, key }) => {
    const names = columns.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/u);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(columns.map(({ sv }) => sv)).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...key]));
  },
);

test.each(all)("$file: every column has a type of Table Schema", (table) => {
  const { fields } = tableSchemaOf(table) as {
    readonly fields: readonly Readonly<Record<string, unknown>>[];
  };
  for (const { name, type } of fields)
    expect(["string", "number", "integer", "boolean", "date", "list"], String(name)).toContain(type);
});

test("the fields of a grant say what a validator has to check", () => {
  const { fields, primaryKey, missingValues } = tableSchemaOf(tables.grants) as {
    readonly fields: readonly { readonly name: string }[];
    readonly primaryKey: unknown;
    readonly missingValues: unknown;
  };
  const field = (name: string) => fields.find((one) => one.name === name);
  expect(primaryKey).toEqual(["id"]);
  expect(missingValues).toContainEqual({ value: "..", label: "Uppgift saknas" });
  expect(field("award_date")).toMatchObject({ type: "date" });
  expect(field("year")).toMatchObject({
    type: "integer",
    constraints: { required: true, minimum: 1900, maximum: 2999 },
  });
  expect(field("funder_number")).toMatchObject({ constraints: { pattern: "^\\d{6}-\\d{4}$" } });
  expect(field("places")).toMatchObject({ type: "list", delimiter: "|" });
  expect(field("awarded_amount")).toMatchObject({ type: "number", title: "Beviljat belopp (kr)" });
});

test("where reasons have columns of their own, each measure has one after it, and no mark is needed", () => {
  const { fields, missingValues } = tableSchemaOf(tables.facts, "columns") as {
    readonly fields: readonly { readonly name: string }[];
    readonly missingValues?: unknown;
  };
  expect(fields.slice(2, 4)).toMatchObject([
    { name: "population" },
    { name: "population_missing", type: "string", constraints: { enum: missingReasons } },
  ]);
  expect(fields.filter(({ name }) => name.endsWith("_missing"))).toHaveLength(6);
  expect(missingValues).toBeUndefined();
});
