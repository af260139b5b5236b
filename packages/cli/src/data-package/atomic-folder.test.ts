import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolder } from "./atomic-folder.js";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "atomic-"));
});
afterEach(() => rm(home, { recursive: true }));

const put = (text: string) => async (into: string) => {
  await writeFile(join(into, "a.txt"), text);
};
const read = () => readFile(join(home, "ut/a.txt"), "utf8");

test("a folder takes the place of the former one when it is whole", async () => {
  await writeFolder(join(home, "ut"), put("one"));
  await writeFolder(join(home, "ut"), put("other"));
  expect(await read()).toBe("other");
  expect(await readdir(home)).toEqual(["ut"]);
});

test("what fails halfway leaves the former folder and nothing else", async () => {
  await writeFolder(join(home, "ut"), put("one"));
  const failing = async (into: string) => {
    await put("half")(into);
    throw new Error("no room");
  };
  await expect(writeFolder(join(home, "ut"), failing)).rejects.toThrow("no room");
  expect(await read()).toBe("one");
  expect(await readdir(home)).toEqual(["ut"]);
});

test("a process that was ended between the two renamings loses nothing", async () => {
  await writeFolder(join(home, "ut"), put("one"));
  await rename(join(home, "ut"), join(home, ".ut.former"));
  const failing = () => Promise.reject(new Error("again"));
  await expect(writeFolder(join(home, "ut"), failing)).rejects.toThrow("again");
  expect(await read()).toBe("one");
});

test("a former folder that was left behind is taken away", async () => {
  await writeFolder(join(home, "ut"), put("one"));
  await mkdir(join(home, ".ut.former"));
  await writeFolder(join(home, "ut"), put("other"));
  expect(await readdir(home)).toEqual(["ut"]);
});
