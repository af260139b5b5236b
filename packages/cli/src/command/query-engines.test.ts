import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { starModel } from "@lansmuseer/aggregate";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
// @boundaries-ignore the server is started the same way by the tests of several packages
import { postgresMissing, type PostgresServer, startPostgres } from "../../../../scripts/postgres.js";
import { runIn } from "../test/make-command.js";

const command = (...words: readonly string[]) => runIn("/", words);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const ASK = "v=1&by=area&measure=count&measure=sum,awarded&where=regrant,in,%3Dfalse";

/** Three grants, of which one is to be granted on, and one works in two municipalities. */
const TABLES = `
CREATE TABLE grants (id BIGINT, year INT, program TEXT, call TEXT, funder TEXT, regrant BOOLEAN,
  awarded BIGINT, requested BIGINT, paid BIGINT);
CREATE TABLE grant_places (grant_id BIGINT, place TEXT, awarded BIGINT, requested BIGINT, paid BIGINT);
CREATE TABLE grant_areas (grant_id BIGINT, area TEXT);
INSERT INTO grants VALUES (1, 2023, 'project', NULL, 'Region Skåne', false, 123450, NULL, NULL),
  (2, 2024, 'project', NULL, 'Region Skåne', false, 500000, NULL, NULL),
  (3, 2024, 'operating', NULL, 'Kulturrådet', true, 900000, NULL, NULL);
INSERT INTO grant_places VALUES (1, '1280', 61725, NULL, NULL), (1, '1281', 61725, NULL, NULL), (2, '1290', 500000, NULL, NULL);
INSERT INTO grant_areas VALUES (1, 'music'), (2, 'performing-arts'), (3, 'music');
`;

const absent = postgresMissing();
if (absent !== undefined) console.info(`--engine postgres:// is not tested: ${absent}`);

let postgres: PostgresServer | undefined;
beforeAll(async () => {
  if (absent !== undefined) return;
  postgres = await startPostgres();
  const client = new pg.Client(postgres);
  await client.connect();
  await client.query(TABLES);
  await client.end();
}, 60_000);
afterAll(() => postgres?.stop());

test("a question is answered by a PostgreSQL server, where there is one", async () => {
  if (!postgres) return;
  const { host, user, database } = postgres;
  const engine = `postgres://${user}@${encodeURIComponent(host)}/${database}`;
  const { code, out, err } = await command("query", "--engine", engine, "--ask", ASK);
  expect([code, err]).toEqual([0, ""]);
  expect(plain(out)).toBe(
    [
      "area             count  sum:awarded",
      "music                1  1 234,50 kr",
      "performing-arts      1     5 000 kr",
      "",
    ].join("\n"),
  );
  const places = await command(
    "query",
    "--engine",
    engine,
    "--json",
    "--ask",
    ASK.replace("area", "municipality"),
  );
  expect(JSON.parse(places.out)).toMatchObject({
    rows: [
      { key: { municipality: "1280" } },
      { key: { municipality: "1281" } },
      { key: { municipality: "1290" } },
    ],
  });
});

/** A request that the server was sent. */
interface Sent {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server that speaks as much of Trino's protocol as one answer takes: queued first, then two pages. */
async function startTrino(): Promise<{
  readonly port: number;
  readonly sent: Sent[];
  readonly server: Server;
}> {
  const sent: Sent[] = [];
  const columns = [{ name: "k0" }, { name: "n" }, { name: "v0" }, { name: "v1" }, { name: "v2" }];
  const pages: Readonly<Record<string, (origin: string) => object>> = {
    "/v1/statement": (origin) => ({ nextUri: `${origin}/v1/statement/queued/1` }),
    "/v1/statement/queued/1": (origin) => ({
      columns,
      data: [["music", "1", "1", "123450", "1"]],
      nextUri: `${origin}/v1/statement/executing/2`,
    }),
    "/v1/statement/executing/2": () => ({ columns, data: [["performing-arts", "1", "1", "500000", "1"]] }),
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method, url: path = "", headers } = request;
      sent.push({ method, path, headers, body: Buffer.concat(parts).toString() });
      const page = pages[path]?.(`http://${headers.host!}`);
      response.writeHead(page ? 200 : 404, { "Content-Type": "application/json" });
      response.end(JSON.stringify(page ?? {}));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, sent, server };
}

test("a question is answered by a server that speaks Trino's protocol", async () => {
  const { port, sent, server } = await startTrino();
  const engine = `trino+http://kultur:hemligt%C3%A5@127.0.0.1:${port}/hive/skane`;
  const { code, out, err } = await command("query", "--engine", engine, "--ask", ASK);
  server.close();
  expect([code, err]).toEqual([0, ""]);
  expect(plain(out)).toMatch(/music +1 +1 234,50 kr\nperforming-arts +1 +5 000 kr/u);
  expect(sent.map(({ method, path }) => `${method!} ${path!}`)).toEqual([
    "POST /v1/statement",
    "GET /v1/statement/queued/1",
    "GET /v1/statement/executing/2",
  ]);
  expect(sent[0]!.body).toBe("EXECUTE lansmuseer USING 'false'");
  const { headers } = sent[0]!;
  expect(headers).toMatchObject({
    "x-trino-user": "kultur",
    "x-trino-catalog": "hive",
    "x-trino-schema": "skane",
    authorization: `Basic ${Buffer.from("kultur:hemligtå").toString("base64")}`,
  });
  const statement = decodeURIComponent(String(headers["x-trino-prepared-statement"]));
  expect(statement).toContain(`FROM "${starModel.grants}" AS g`);
});

test.each([
  ["postgres://test@127.0.0.1:1/postgres", /--engine: servern kan inte svara: connect ECONNREFUSED/u],
  ["trino+http://kultur@127.0.0.1:1/hive/skane", /--engine: servern kan inte svara: /u],
])("a server that cannot be reached is told of: %s", async (engine, message) => {
  const { code, err } = await command("query", "--engine", engine, "--ask", ASK);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test("what a server says of a statement is told, and no address", async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(
      JSON.stringify({ error: { errorName: "TABLE_NOT_FOUND", message: "Table 'grants' does not exist" } }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const engine = `trino+http://kultur:hemligt@127.0.0.1:${port}/hive/skane`;
  const { code, err } = await command("query", "--engine", engine, "--ask", ASK);
  server.close();
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("TABLE_NOT_FOUND: Table 'grants' does not exist") as string,
  ]);
  expect(err).not.toContain("hemligt");
});
