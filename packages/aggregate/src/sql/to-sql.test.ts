import { expect, test } from "vitest";
import type { TallyQuery } from "../tally/tally.js";
import type { Dialect } from "./dialect.js";
import { flatModel, starModel } from "./sql-model.js";
import { toSql } from "./to-sql.js";

const queries: Readonly<Record<string, TallyQuery>> = {
  total: { by: [], where: [], stats: [{ stat: "count" }, { stat: "sum", of: "awarded" }] },
  "municipality-year": {
    by: ["municipality", "year"],
    where: [
      { field: "area", value: ["music", null] },
      { field: "year", value: { from: "2019", to: "2024" } },
      { field: "targetGroup", value: { not: ["young"] } },
    ],
    stats: [
      { stat: "sum", of: "awarded" },
      { stat: "quantile", of: "awarded", p: 0.5 },
      { stat: "distinct" },
      { stat: "persons" },
    ],
  },
};

const dialects: readonly Dialect[] = ["duckdb", "postgres", "trino"];
const models = { star: starModel, flat: flatModel };

const cases = dialects.flatMap((dialect) =>
  Object.entries(models).flatMap(([model, tables]) =>
    Object.entries(queries).map(([name, query]) => ({ dialect, model, name, query, tables })),
  ),
);

test.each(cases)("$name of a $model model for $dialect", async ({ dialect, model, name, query, tables }) => {
  const { sql, parameters } = toSql(query, dialect, tables);
  const file = `./golden/${dialect}-${model}-${name}.sql`;
  await expect(`${sql}\n-- ${JSON.stringify(parameters)}\n`).toMatchFileSnapshot(file);
});

test.each(cases)(
  "$name of a $model model for $dialect has a place for each value",
  ({ dialect, query, tables }) => {
    const { sql, parameters } = toSql(query, dialect, tables);
    const places = sql.match(dialect === "trino" ? /\?/g : /\$\d+/g) ?? [];
    expect(places).toHaveLength(parameters.length);
    if (dialect !== "trino") expect(places).toEqual(parameters.map((_, at) => `$${at + 1}`));
  },
);
