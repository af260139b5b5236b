import { DuckDBInstance } from "@duckdb/node-api";
import type { TableRow } from "../columns/table-builder.js";
import type { Execute } from "../sql/answer-sql.js";
import type { SqlRow } from "../sql/tally-of-rows.js";
import { makeTables, starRows, starTables } from "./star-rows.js";

export interface TestEngine {
  readonly execute: Execute;
  /** Puts rows in the place of those that there are. */
  readonly fill: (rows: readonly TableRow[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** DuckDB in memory, with the tables of `starModel`. */
export async function startDuckDb(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const statement of makeTables) await connection.run(statement);
  return {
    execute: async ({ sql, parameters }) => {
      const result = await connection.runAndReadAll(sql, [...parameters]);
      return result.getRowObjectsJson() as SqlRow[];
    },
    fill: async (rows) => {
      for (const [table, content] of Object.entries(starRows(rows))) {
        const shape = JSON.stringify([starTables[table as keyof typeof starTables]]);
        await connection.run(`DELETE FROM ${table}`);
        await connection.run(
          `INSERT INTO ${table} SELECT UNNEST(FROM_JSON($1::JSON, '${shape}'), recursive := true)`,
          [JSON.stringify(content)],
        );
      }
    },
    stop: () => {
      connection.closeSync();
      return Promise.resolve();
    },
  };
}
