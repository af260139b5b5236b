import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appMounts, byteRange, serve } from "./serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const each of [
    "apps/site",
    "apps/empty",
    "apps/bundled/dist",
    "apps/unbuilt",
    "packages/widgets/dist",
  ])
    mkdirSync(join(folder, each), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "apps/site/index.html"), "<!doctype html><title>Å</title>");
  for (const name of ["bundled", "unbuilt"]) {
    writeFileSync(join(folder, "apps", name, "vite.config.ts"), "");
    writeFileSync(join(folder, "apps", name, "index.html"), "source");
  }
  writeFileSync(join(folder, "apps/bundled/dist/index.html"), "built");
  writeFileSync(join(folder, "apps/site/.env"), "secret");
  writeFileSync(join(folder, "apps/site/ten.parquet"), "0123456789");
  writeFileSync(join(folder, "packages/widgets/dist/lansmuseer.js"), "export const a = 1;\n".repeat(200));
  symlinkSync(join(folder, "secret.txt"), join(folder, "apps/site/link.txt"));
  server = await serve({ mounts: await appMounts(folder) });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** As a hostile client: the path goes out as written, where fetch would tidy it. */
function raw(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
    (resolve, reject) => {
      request(`${server.origin}/`, { path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          });
        });
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("serve", () => {
  test("gives what an app with a bundler has built, and never its source", async () => {
    expect(await (await fetch(`${server.origin}/bundled/`)).text()).toBe("built");
    expect((await fetch(`${server.origin}/unbuilt/`)).status).toBe(404);
  });

  test("gives a page with the strict headers", async () => {
    const response = await fetch(`${server.origin}/site/`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await response.text()).toContain("<title>Å</title>");
  });

  test("gives the built widgets beside each page, packed", async () => {
    const packed = await raw("/site/lansmuseer/lansmuseer.js", { "accept-encoding": "gzip, br" });
    expect(packed.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(packed.bytes.length).toBeLessThan(200);
    expect((await raw("/site/lansmuseer/lansmuseer.js")).bytes.length).toBe(4000);
  });

  test.each([
    "/../secret.txt",
    "/site/../../secret.txt",
    "/site/%2e%2e/%2e%2e/secret.txt",
    "/site/..%2f..%2fsecret.txt",
    "/site/..%5c..%5csecret.txt",
    "/site/lansmuseer/../../../secret.txt",
    "/site/link.txt",
    "/site/.env",
    "/site/%00",
    "/site/missing.js",
    "/empty/",
    "/site/index.html/",
  ])("does not give %s", async (path) => {
    const { status, bytes } = await raw(path);
    expect(status).toBe(404);
    expect(bytes.toString()).not.toContain("secret");
  });

  test("says so when an address cannot be read", async () => {
    expect((await raw("/%E0%A4%A")).status).toBe(400);
  });

  test("answers only to reading", async () => {
    const response = await fetch(`${server.origin}/site/`, { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("answers 304 to the tag that it gave", async () => {
    const first = await raw("/site/");
    const again = await raw("/site/", { "if-none-match": String(first.headers["etag"]) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test("gives a part of a file", async () => {
    const part = await raw("/site/ten.parquet", { range: "bytes=2-4" });
    expect([part.status, part.headers["content-range"], part.bytes.toString()]).toEqual([
      206,
      "bytes 2-4/10",
      "234",
    ]);
    expect((await raw("/site/ten.parquet", { range: "bytes=10-" })).status).toBe(416);
  });

  test("leads to the folder's slash", async () => {
    const response = await fetch(`${server.origin}/site`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([308, "/site/"]);
  });

  test("lists the apps with a page, in Swedish", async () => {
    const page = await (await fetch(`${server.origin}/`)).text();
    expect(page).toContain('<html lang="sv">');
    expect(page.match(/href="[^"]+"/g)).toEqual(['href="/bundled/"', 'href="/site/"']);
  });

  test("refuses a port in use", async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serve({ port, mounts: {} })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

test.each([
  [undefined, undefined],
  ["bytes=0-0", [0, 0]],
  ["bytes=5-", [5, 9]],
  ["bytes=-3", [7, 9]],
  ["bytes=-30", [0, 9]],
  ["bytes=5-99", [5, 9]],
  ["bytes=10-", null],
  ["bytes=5-4", null],
  ["bytes=-", undefined],
  ["bytes=0-1,3-4", undefined],
])("byteRange of %s", (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});
