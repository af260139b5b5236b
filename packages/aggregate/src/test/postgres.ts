import pg from "pg";
// @boundaries-ignore the server is started the same way by the tests of several packages
import { startPostgres } from "../../../../scripts/postgres.js";
import type { SqlRow } from "../sql/tally-of-rows.js";
import type { TestEngine } from "./duckdb.js";
import { makeTables, starRows } from "./star-rows.js";

/** A PostgreSQL server of its own with the tables of `starModel`. */
export async function openPostgres(): Promise<TestEngine> {
  const { stop, ...address } = await startPostgres();
  const client = new pg.Client(address);
  await client.connect();
  for (const statement of makeTables) await client.query(statement);
  return {
    execute: async ({ sql, parameters }) => {
      const { rows } = await client.query<SqlRow>(sql, [...parameters]);
      return rows;
    },
    fill: async (rows) => {
      for (const [table, content] of Object.entries(starRows(rows))) {
        await client.query(`TRUNCATE ${table}`);
        await client.query(
          `INSERT INTO ${table} SELECT * FROM JSON_POPULATE_RECORDSET(NULL::${table}, $1::json)`,
          [JSON.stringify(content)],
        );
      }
    },
    stop: async () => {
      await client.end();
      await stop();
    },
  };
}
