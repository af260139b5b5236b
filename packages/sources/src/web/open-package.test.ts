import { describe, expect, it } from "vitest";
import { fetchFile } from "./fetch-file.js";
import { LoadFailure } from "./load-failure.js";
import { formatOf, openPackage } from "./open-package.js";

const src = "https://region.example.se/data/datapackage.json";

/** A web of one file. */
const serving =
  (body: BodyInit, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

const opened = (json: unknown) => openPackage(src, { fetch: serving(JSON.stringify(json)) });

describe("openPackage", () => {
  it("finds files by kind, or by name where none is said", async () => {
    const { files, madeUp, asOf, source } = await opened({
      description: "Exempel. Värdena är påhittade.",
      "lansmuseer:description": { en: "Example. The values are made up." },
      "lansmuseer:fictional": true,
      created: "2026-11-26T00:00:00Z",
      sources: [{ title: "Region Skåne" }, { title: "SCB" }, {}],
      resources: [
        { name: "beslut", path: "grants.csv", "lansmuseer:kind": "grants" },
        { name: "cube", path: "cube.json" },
        { name: "notes", path: "notes.txt" },
        null,
      ],
    });
    expect(files).toEqual({
      grants: { url: "https://region.example.se/data/grants.csv", format: "csv" },
      cube: { url: "https://region.example.se/data/cube.json", format: "json" },
    });
    expect([madeUp, asOf, source]).toEqual([
      { sv: "Exempel. Värdena är påhittade.", en: "Example. The values are made up." },
      "2026-11-26",
      "Region Skåne; SCB",
    ]);
  });

  it("passes over what Excel gets, and says where a file is from", async () => {
    const { files } = await opened({
      resources: [
        { name: "grants", path: "grants.csv", "lansmuseer:kind": "grants", "lansmuseer:fictional": true },
        {
          name: "grants-excel",
          path: "grants-excel.csv",
          "lansmuseer:kind": "grants",
          dialect: { delimiter: ";" },
        },
        {
          name: "municipality-facts",
          path: "municipality-facts.csv",
          "lansmuseer:kind": "facts",
          sources: [{ title: "SCB" }],
        },
      ],
    });
    expect(files).toEqual({
      grants: { url: "https://region.example.se/data/grants.csv", format: "csv", madeUp: "all" },
      facts: { url: "https://region.example.se/data/municipality-facts.csv", format: "csv", source: "SCB" },
    });
  });

  it("says of each file whether all of its rows are made up, or some", async () => {
    const { files } = await opened({
      resources: [
        { name: "grants", path: "grants.csv", "lansmuseer:fictional": true },
        { name: "venues", path: "venues.csv", "lansmuseer:someFictional": true },
        { name: "networks", path: "networks.csv" },
      ],
    });
    expect([files.grants?.madeUp, files.venues?.madeUp, files.networks?.madeUp]).toEqual([
      "all",
      "some",
      undefined,
    ]);
  });

  it("takes a file of grants alone", async () => {
    const url = "https://region.example.se/bidrag.parquet?v=2";
    expect((await openPackage(url)).files).toEqual({ grants: { url, format: "parquet" } });
    expect((await opened([])).files).toEqual({ grants: { url: src, format: "json" } });
  });

  it.each([
    [{ resources: [{ name: "grants", path: "https://elsewhere.example/grants.csv" }] }, "unreadable"],
    [{ resources: [{ name: "grants", path: "//elsewhere.example/grants.csv" }] }, "unreadable"],
  ])("never leaves the site of the package: %j", async (json, problem) => {
    await expect(opened(json)).rejects.toMatchObject({ problem });
  });

  it("says what is wrong with a package that is no JSON", async () => {
    const failure = openPackage(src, { fetch: serving("<!doctype html>") });
    await expect(failure).rejects.toMatchObject({ problem: "unreadable", file: "datapackage.json" });
  });

  it("refuses letters that would be lost", async () => {
    const failure = openPackage(src, { fetch: serving(new Uint8Array([0x7b, 0xe5, 0x7d])) });
    await expect(failure).rejects.toMatchObject({ problem: "unreadable", detail: "UTF-8" });
  });
});

describe("fetchFile", () => {
  it.each([
    [404, "not-found"],
    [503, "unreachable"],
  ])("tells %d as %s", async (status, problem) => {
    await expect(fetchFile(src, { fetch: serving("", status) })).rejects.toMatchObject({ problem });
  });

  /** Never answers, but listens to the signal. */
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init!.signal!.addEventListener("abort", () => {
        reject(init!.signal!.reason as Error);
      });
    });

  it("gives up after a while", async () => {
    await expect(fetchFile(src, { fetch: silent, timeout: 5 })).rejects.toMatchObject({ problem: "timeout" });
  });

  it("stops when it is told to, without calling that a failure", async () => {
    const abort = new AbortController();
    const asked = fetchFile(src, { fetch: silent, signal: abort.signal });
    abort.abort();
    await expect(asked).rejects.not.toBeInstanceOf(LoadFailure);
  });
});

describe("formatOf", () => {
  it("goes by the ending", () => {
    expect(formatOf("https://a.se/x.CSV?y=1")).toBe("csv");
    expect(formatOf("https://a.se/x.xlsx")).toBeUndefined();
  });
});
