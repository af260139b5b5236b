import { expect, test } from "vitest";
import { lockComplaints, manifestComplaints, supplyComplaints } from "./supply.mjs";

const policy = {
  scripts: { esbuild: true },
  floors: {
    "maplibre-gl": { min: "6.11.0", why: "w" },
    xlsx: { forbidden: true, why: "w" },
    exceljs: { buildTimeOnly: true, why: "w" },
  },
  licenses: { shipped: ["MIT"], tools: ["MPL-2.0"], read: { odd: "read" } },
};
const fine = { version: "6.11.0", license: "MIT", integrity: "sha512-x" };
const complaints = (name: string, entry: object) =>
  lockComplaints({ packages: { [`node_modules/${name}`]: { ...fine, ...entry } } }, policy);

test("nothing in the lock or the manifests is out of bounds", () => {
  expect(supplyComplaints()).toEqual([]);
});

test.each([
  ["a", {}],
  ["a", { license: "MPL-2.0", dev: true }],
  ["odd", { license: "SEE LICENSE" }],
  ["a", { license: "(GPL-3.0 OR MIT)" }],
  ["esbuild", { hasInstallScript: true }],
  ["maplibre-gl", {}],
  ["maplibre-gl", { version: "7.0.0" }],
  ["exceljs", { dev: true }],
])("%s with %o may come in", (name, entry) => {
  expect(complaints(name, entry)).toEqual([]);
});

test.each([
  ["a", { integrity: undefined }, "has no sha512 integrity"],
  ["a", { integrity: "sha1-x" }, "has no sha512 integrity"],
  ["a", { resolved: "git+ssh://a" }, "is tied to an address, git+ssh://a"],
  ["a", { hasInstallScript: true }, "has an install script that nobody has judged"],
  ["a", { license: "GPL-3.0" }, "has a licence not on the list, GPL-3.0"],
  ["a", { license: "(GPL-3.0 OR AFL-2.1)" }, "has a licence not on the list, (GPL-3.0 OR AFL-2.1)"],
  ["a", { license: undefined }, "has a licence not on the list, undefined"],
  ["a", { license: "MPL-2.0" }, "has a licence not on the list, MPL-2.0"],
  ["xlsx", {}, "is forbidden: w"],
  ["exceljs", {}, "is for building only: w"],
  ["maplibre-gl", { version: "6.9.9" }, "is 6.9.9, under 6.11.0: w"],
  ["maplibre-gl", { version: "5.24.1" }, "is 5.24.1, under 6.11.0: w"],
])("%s with %o may not", (name, entry, what) => {
  expect(complaints(name, entry)).toEqual([`node_modules/${name} ${what}`]);
});

test("a package pins what it depends on", () => {
  expect(
    manifestComplaints({ name: "a", dependencies: { lit: "3.3.3", "@lansmuseer/view": "^0.1.0" } }),
  ).toEqual([]);
  expect(manifestComplaints({ name: "a", dependencies: { lit: "^3.3.3" } })).toHaveLength(1);
  expect(manifestComplaints({ name: "a", dependencies: { duckdb: "1.5.6-r.1" } })).toEqual([]);
  expect(manifestComplaints({ name: "a", dependencies: { duckdb: "1.5.6-r.1 || 2" } })).toHaveLength(1);
  expect(manifestComplaints({ name: "a", peerDependencies: { lit: "github:lit/lit" } })).toHaveLength(1);
});
