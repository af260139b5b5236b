// What a developer meets: the packages are versioned and published to a registry of this machine's own, and fresh
// projects install them from there, build, and show the museum map.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "./chromium.mjs";
import { closureOf, startRegistry } from "./rehearsal/registry.mjs";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "rehearsal-"));
const minutes = 60_000;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let browser: Browser | undefined;

/** In a folder outside of the repository, with nothing of this process's npm around it. */
function run(folder: string, command: string, ...args: readonly string[]): string {
  const outer = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_/i.test(name));
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...Object.fromEntries(outer),
      npm_config_registry: registry.url,
      npm_config_userconfig: join(folder, ".npmrc"),
      CI: "1",
    },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`.slice(-3000));
  return stdout;
}

/** The workspace as a release sees it: what is built, its manifests and changesets, in a repository of its own. */
function release(): void {
  const copy = join(home, "release");
  cpSync(join(root, ".changeset"), join(copy, ".changeset"), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  for (const name of readdirSync(join(root, "packages")))
    cpSync(join(root, "packages", name), join(copy, "packages", name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|src|scripts|\.turbo|\.tests)$/.test(path),
    });
  mkdirSync(join(copy, "apps"));
  writeFileSync(join(copy, ".npmrc"), registry.npmrc);
  const git = (...args: readonly string[]) =>
    run(copy, "git", "-c", "user.name=a", "-c", "user.email=a@example.org", ...args);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message=all");
  const changeset = join(root, "node_modules/.bin/changeset");
  run(copy, changeset, "version");
  run(copy, changeset, "publish", "--no-git-tag");
}

const compiler = {
  compilerOptions: {
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    strict: true,
    noEmit: true,
    jsx: "react-jsx",
    types: [],
  },
};
const html = (script: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kartan</title><script type="module" src="${script}"></script></head><body>${body}</body></html>`;

/** A fresh project with these files and dependencies, installed from the registry. */
function project(
  name: string,
  dependencies: readonly string[],
  files: Readonly<Record<string, string>>,
): string {
  const folder = join(home, name);
  mkdirSync(folder);
  const all = {
    "package.json": JSON.stringify({ name, private: true, type: "module" }),
    ".npmrc": registry.npmrc,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  run(folder, "npm", "install", "--ignore-scripts", ...dependencies);
  return folder;
}

/** What a visitor sees of the map on the page that lies in `folder`. */
async function museumsOn(
  folder: string,
): Promise<{ readonly rows: number; readonly errors: readonly string[] }> {
  const server = await serve({ mounts: { "/": folder } });
  const page = await browser!.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  try {
    await page.goto(`${server.origin}/`);
    await page.locator("lansmuseer-map .row").nth(23).waitFor({ timeout: 30_000 });
    return { rows: await page.locator("lansmuseer-map .row").count(), errors };
  } finally {
    await page.close();
    await server.close();
  }
}
const all = { rows: 24, errors: [] };

beforeAll(async () => {
  registry = await startRegistry(join(home, "registry"));
  release();
  const others = [
    "lit",
    "valibot",
    "@lit/react",
    "react",
    "react-dom",
    "@types/react",
    "@types/react-dom",
    "vite",
    "typescript",
  ];
  const ours = readdirSync(join(root, "packages")).flatMap((name) => {
    if (name === "cli") return [];
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(root, "packages", name, "package.json"), "utf8"),
    ) as {
      dependencies?: Record<string, string>;
    };
    return Object.keys(dependencies).filter((each) => !each.startsWith("@lansmuseer/"));
  });
  await registry.publishFolders(closureOf([...new Set([...others, ...ours])]));
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 10 * minutes);

afterAll(async () => {
  await browser?.close();
  await registry.stop();
  rmSync(home, { recursive: true });
});

test(
  "Node imports the packages without a page",
  () => {
    const folder = project(
      "node",
      ["@lansmuseer/places", "@lansmuseer/view", "@lansmuseer/elements", "@lansmuseer/widgets"],
      {
        "main.js": `
      import { museums } from "@lansmuseer/places";
      import { museumMapView, museumRegister } from "@lansmuseer/view";
      import "@lansmuseer/widgets/map/map.define.js";
      const screen = { width: 1200, lineHeight: 17, measure: (text) => text.length * 7 };
      const view = museumMapView(museumRegister, { language: "sv", parts: "both", search: "" }, screen);
      console.log(museums.length, view.rows.length);`,
      },
    );
    expect(run(folder, process.execPath, "main.js").trim()).toBe("24 24");
  },
  5 * minutes,
);

test(
  "a page shows the map from the one file",
  async () => {
    const folder = project("html", ["@lansmuseer/widgets"], {
      "index.html": html("lansmuseer-map.js", '<lansmuseer-map museum="jamtli"></lansmuseer-map>'),
    });
    const dist = join(folder, "node_modules/@lansmuseer/widgets/dist");
    cpSync(join(dist, "lansmuseer-map.js"), join(folder, "lansmuseer-map.js"));
    expect(await museumsOn(folder)).toEqual(all);
  },
  5 * minutes,
);

test(
  "a project of Vite and TypeScript builds the map",
  async () => {
    const folder = project("vite", ["@lansmuseer/widgets", "vite", "typescript"], {
      "index.html": html("main.ts", ""),
      "tsconfig.json": JSON.stringify({ ...compiler, include: ["main.ts"] }),
      "main.ts": `
      import "@lansmuseer/widgets/map/map.define.js";
      const map = document.createElement("lansmuseer-map");
      map.museum = "jamtli";
      map.addEventListener("lansmuseer-select", ({ id }) => { document.title = id ?? ""; });
      document.body.append(map);`,
    });
    run(folder, "npx", "tsc");
    run(folder, "npx", "vite", "build");
    expect(await museumsOn(join(folder, "dist"))).toEqual(all);
  },
  5 * minutes,
);

test(
  "a project of Vite and React builds the example of the readme",
  async () => {
    const [, example = ""] =
      /```tsx\n([\s\S]*?)```/.exec(readFileSync(join(root, "packages/react/README.md"), "utf8")) ?? [];
    const dependencies = [
      "@lansmuseer/react",
      "react",
      "react-dom",
      "@types/react",
      "@types/react-dom",
      "vite",
      "typescript",
    ];
    const folder = project("react", dependencies, {
      "index.html": html("main.tsx", '<div id="root"></div>'),
      "tsconfig.json": JSON.stringify({ ...compiler, include: ["*.tsx"] }),
      "museums.tsx": example,
      "main.tsx": `
      import { createRoot } from "react-dom/client";
      import { Museums } from "./museums.js";
      createRoot(document.getElementById("root")!).render(<Museums />);`,
    });
    run(folder, "npx", "tsc");
    run(folder, "npx", "vite", "build");
    expect(await museumsOn(join(folder, "dist"))).toEqual(all);
  },
  5 * minutes,
);

test("the release has raised every version and written what has changed", () => {
  for (const name of readdirSync(join(root, "packages"))) {
    const folder = join(home, "release/packages", name);
    expect(existsSync(join(folder, "CHANGELOG.md")), name).toBe(true);
    const version = (path: string) =>
      (JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { version: string }).version;
    expect(version(folder), name).not.toBe(version(join(root, "packages", name)));
  }
});
