import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runIn } from "../test/make-command.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

const command = (...words: readonly string[]) => runIn(folder, words);

const HEAD = "id,step,year,region,from_name,from_kind,to_name,to_kind,area,amount,remainder";
const table = (theatre: number) =>
  [
    HEAD,
    "s,state-to-region,2024,25,Statens kulturråd,state,Region Norrbotten,region,,56906000,",
    `t,region-to-recipient,2024,25,Region Norrbotten,region,Norrbottensteatern,company,performing-arts,${theatre},`,
    "r,region-to-recipient,2024,25,Region Norrbotten,region,Ej publicerat,unknown,,41906000,not-published",
  ].join("\n");

/** A data package of the table. */
async function makePackage(theatre: number): Promise<void> {
  await writeFile(join(folder, "lista.csv"), table(theatre));
  expect(await command("import", "lista.csv", "-o", "ut", "--kind", "allocations")).toMatchObject({
    code: 0,
  });
}

test("a package whose levels add up says so, with each level's sum", async () => {
  await makePackage(15_000_000);
  const { code, out } = await command("reconcile", "ut");
  expect(code).toBe(0);
  expect(out).toMatch(/Region\s+56\s906\s000\skr/u);
  expect(out).toMatch(/Kulturområde\s+15\s000\s000\skr\s+0\skr\s+41\s906\s000\skr/u);
  expect(out).toContain("Allt stämmer");
});

test("one krona changed is told of, with the region, the size and what to do", async () => {
  await makePackage(14_999_999);
  const { code, out } = await command("reconcile", "ut");
  expect(code).toBe(1);
  expect(out).toMatch(/2024 Region Norrbotten: .* 1\skr mindre än summan 56\s906\s000\skr\. Skriv/u);
});

test("a program gets öre, whether all is well, and every difference", async () => {
  await makePackage(15_000_001);
  const { code, out } = await command("reconcile", "ut", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    years: [{ year: 2024, differences: [{ code: "lines-exceed", region: "25", difference: -100 }] }],
  });
});

test("a row that cannot be read fails as well, and a folder without the table is not understood", async () => {
  await writeFile(join(folder, "trasig.csv"), table(15_000_000).replace("56906000", "många"));
  const broken = await command("reconcile", "trasig.csv");
  expect(broken.code).toBe(1);
  expect(broken.err).toContain("många");
  expect(await command("reconcile", ".")).toMatchObject({ code: 2 });
  expect(await command("reconcile")).toMatchObject({ code: 2 });
});

test("one region is checked alone", async () => {
  await makePackage(14_999_999);
  expect((await command("reconcile", "ut", "--region", "Norrbotten")).out).toContain("Skillnader: 1.");
  expect(await command("reconcile", "ut", "--region", "Skåne")).toMatchObject({ code: 0 });
  expect(await command("reconcile", "ut", "--region", "Mordor")).toMatchObject({ code: 2 });
});

test("its help has examples", async () => {
  expect(await command("reconcile", "--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("lansmuseer reconcile data/kultursamverkan") as string,
  });
});
