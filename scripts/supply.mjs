// What may come into node_modules and into what we ship. Works on the lock alone: no network.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const isBelow = (version, floor) => {
  const [a, b] = [version, floor].map((each) => each.split(/[.-]/).slice(0, 3).map(Number));
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && a[index] < b[index];
};

/** Everything of the lock that came from outside, with its plain name. */
const foreign = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link)
    .map(([path, entry]) => ({ ...entry, path, name: path.split("node_modules/").at(-1) }));

/** `(MIT OR Apache-2.0)` leaves the choice to us. */
const choices = (license = "") => license.replace(/^\((.*)\)$/, "$1").split(" OR ");

const isShipped = (entry) => !entry.dev && !entry.devOptional;

export function lockComplaints(lock, { scripts, floors, licenses }) {
  return foreign(lock).flatMap((entry) => {
    const { name, version, license } = entry;
    const floor = floors[name] ?? {};
    const allowed = isShipped(entry) ? licenses.shipped : [...licenses.shipped, ...licenses.tools];
    return [
      !/^sha512-/.test(entry.integrity ?? "") && "has no sha512 integrity",
      entry.resolved !== undefined && `is tied to an address, ${entry.resolved}`,
      entry.hasInstallScript && !(name in scripts) && "has an install script that nobody has judged",
      !choices(license).some((each) => allowed.includes(each)) &&
        !(name in licenses.read) &&
        `has a licence not on the list, ${license}`,
      floor.forbidden && `is forbidden: ${floor.why}`,
      floor.buildTimeOnly && isShipped(entry) && `is for building only: ${floor.why}`,
      floor.min && isBelow(version, floor.min) && `is ${version}, under ${floor.min}: ${floor.why}`,
    ]
      .filter(Boolean)
      .map((what) => `${entry.path} ${what}`);
  });
}

/** Runtime dependencies of a package: ours by range, others exactly and few. */
export function manifestComplaints({ name, dependencies = {}, peerDependencies = {} }) {
  const others = Object.entries(dependencies).filter(([each]) => !each.startsWith("@lansmuseer/"));
  const loose = others.filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range));
  const away = [...Object.entries(dependencies), ...Object.entries(peerDependencies)].filter(([, range]) =>
    /[:/]/.test(range),
  );
  return [
    ...loose.map(([each, range]) => `${name}: an exact version of ${each} is required, got ${range}`),
    ...away.map(([each, range]) => `${name}: a version of ${each} is required, got ${range}`),
    ...(others.length > 6 ? [`${name}: at most 6 dependencies of others, got ${others.length}`] : []),
  ];
}

export function supplyComplaints() {
  const policy = {
    scripts: read("package.json").allowScripts,
    floors: read("security/floors.json"),
    licenses: read("security/licenses.json"),
  };
  const manifests = readdirSync(join(root, "packages")).map((name) => read(`packages/${name}/package.json`));
  return [...lockComplaints(read("package-lock.json"), policy), ...manifests.flatMap(manifestComplaints)];
}
