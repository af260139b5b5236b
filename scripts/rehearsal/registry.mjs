// A registry of this machine's own, with no way to another: what is installed from it was published to it.
import { spawn, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Where `folder` finds the package `name`, as Node would; undefined when it is not installed. */
function found(name, folder) {
  for (let at = folder; at.startsWith(root.slice(0, -1)); at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

/** Folders of the installed packages `names` and of everything that they need. */
export function closureOf(names) {
  const folders = new Set();
  const visit = (name, from, isOptional) => {
    const folder = found(name, from);
    if (folder === undefined && isOptional) return;
    if (folder === undefined) throw new Error(`rehearsal: ${name} is required, for ${from}`);
    if (folders.has(folder)) return;
    folders.add(folder);
    const manifest = manifestOf(folder);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = manifest;
    const peers = Object.keys(peerDependencies).filter((each) => !peerDependenciesMeta[each]?.optional);
    for (const each of Object.keys(dependencies)) visit(each, folder, each in optionalDependencies);
    for (const each of [...Object.keys(optionalDependencies), ...peers]) visit(each, folder, true);
  };
  for (const name of names) visit(name, root, false);
  // The same version may be installed in two places.
  const named = [...folders].map((folder) => {
    const { name, version } = manifestOf(folder);
    return [`${name}@${version}`, folder];
  });
  return [...new Map(named).values()];
}

/** Starts it in `home`. `npmrc` is what a project needs to reach it, and nothing else. */
export async function startRegistry(home) {
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const settings = {
    storage: join(home, "storage"),
    auth: { htpasswd: { file: join(home, "htpasswd"), max_users: 10 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    max_body_size: "200mb",
    // Between two packages this process is busy, and would find its connection closed.
    server: { keepAliveTimeout: 600 },
    log: { type: "file", path: join(home, "log"), format: "json", level: "warn" },
    web: { enable: false },
  };
  writeFileSync(join(home, "config.yaml"), JSON.stringify(settings));
  const bin = join(modules, "verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [bin, "-c", join(home, "config.yaml"), "-l", String(port)], {
    stdio: "ignore",
  });
  for (let tries = 0; ; tries += 1) {
    try {
      if ((await fetch(`${url}-/ping`)).ok) break;
    } catch (error) {
      if (tries > 300) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const put = async (path, body, token) => {
    const headers = {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(url + path, { method: "PUT", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`rehearsal: ${path} ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const user = { name: "rehearsal", password: "rehearsal" };
  const { token } = await put("-/user/org.couchdb.user:rehearsal", user);
  const npmrc = [
    `registry=${url}`,
    `//localhost:${port}/:_authToken=${token}`,
    `cache=${join(home, "cache")}`,
    "audit=false",
    "fund=false",
    "update-notifier=false",
  ].join("\n");

  async function publish(file) {
    const bytes = readFileSync(file);
    const manifest = JSON.parse(
      execFileSync("tar", ["-xOzf", file, "package/package.json"], { encoding: "utf8" }),
    );
    const { name, version } = manifest;
    const tarball = `${name.replace(/^@.*\//, "")}-${version}.tgz`;
    const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    const shasum = createHash("sha1").update(bytes).digest("hex");
    const dist = { integrity, shasum, tarball: `${url}${name}/-/${tarball}` };
    await put(
      name.replace("/", "%2f"),
      {
        _id: name,
        name,
        "dist-tags": { latest: version },
        versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
        _attachments: {
          [tarball]: {
            content_type: "application/octet-stream",
            data: bytes.toString("base64"),
            length: bytes.length,
          },
        },
      },
      token,
    );
  }

  return {
    url,
    npmrc,
    /** Publishes what lies in these folders, as `npm pack` would send it. */
    async publishFolders(folders) {
      const out = join(home, "packed");
      mkdirSync(out, { recursive: true });
      const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", out, ...folders];
      const answer = JSON.parse(
        execFileSync("npm", args, {
          cwd: home,
          encoding: "utf8",
          maxBuffer: 1e9,
          stdio: ["ignore", "pipe", "ignore"],
        }),
      );
      for (const { filename } of Object.values(answer))
        await publish(join(out, filename.replace("@", "").replace("/", "-")));
    },
    stop: () =>
      new Promise((resolve) => {
        server.once("exit", resolve);
        server.kill();
      }),
  };
}
