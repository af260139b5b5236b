// Which Chromium the tests drive: CHROMIUM_PATH, else the one inside an npm package, else one on the machine.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packed = join(root, "node_modules/@sparticuz/chromium");
const onTheMachine = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export const chromiumArgs = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
];

const advice = "Install one (Debian: apt-get install chromium) and set CHROMIUM_PATH to its executable.";

/** Why `path` does not start, or undefined when it does. */
function complaint(path) {
  const run = spawnSync(path, ["--no-sandbox", "--version"], { encoding: "utf8", timeout: 30_000 });
  if (run.status === 0) return undefined;
  return run.error?.message ?? (run.stderr.trim() || `it ended with ${run.status ?? run.signal}`);
}

/**
 * Unpacks the package's archives (browser, software renderer, fonts, system libraries) once, under node_modules.
 * The package unpacks into the temporary folder and adds the libraries only where it believes that they are
 * needed; a child process with that folder and that belief of our choosing gives the four of them in one place.
 */
function unpack() {
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const cache = join(root, "node_modules/.cache/lansmuseer");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(join(home, "chromium"))) return home;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "unpacking-"));
  const program = `const { default: it } = await import(${JSON.stringify(pathToFileURL(join(packed, "build/esm/index.js")).href)}); await it.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    stdio: "ignore",
  });
  try {
    renameSync(fresh, home);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(home, "chromium"))) throw cause; // else another process was first
  }
  return home;
}

/** A machine without fonts draws no letters: lend it the package's. */
function lendFonts(home) {
  if (process.env.FONTCONFIG_FILE || process.platform !== "linux" || existsSync("/etc/fonts/fonts.conf"))
    return;
  const file = join(home, "lent-fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/** The package's libraries serve where the machine lacks its own (libnss3 and a few more on a bare Debian). */
function lendLibraries(home) {
  const lent = join(home, "al2023/lib");
  const before = process.env.LD_LIBRARY_PATH;
  if (!before?.split(":").includes(lent)) process.env.LD_LIBRARY_PATH = before ? `${before}:${lent}` : lent;
}

let found;

/**
 * Path of a Chromium that starts. May set LD_LIBRARY_PATH and FONTCONFIG_FILE in this process, which a browser
 * started from it inherits.
 * @returns {Promise<string>}
 */
export async function chromiumPath() {
  found ??= find();
  return found;
}

function find() {
  const tried = [];
  const attempt = (path) => {
    const why = complaint(path);
    if (why) tried.push(`${path}: ${why}`);
    return why === undefined;
  };
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (attempt(own)) return own;
    throw new Error(`CHROMIUM_PATH names a browser that does not start. ${tried[0]}`);
  }
  if (process.platform === "linux" && process.arch === "x64" && existsSync(packed)) {
    const home = unpack();
    const path = join(home, "chromium");
    lendFonts(home);
    if (attempt(path)) return path;
    lendLibraries(home);
    if (attempt(path)) return path;
  }
  const path = onTheMachine.find((each) => existsSync(each) && attempt(each));
  if (path) return path;
  throw new Error(["No Chromium found that starts.", advice, ...tried].join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--help")) {
    console.log(
      "node scripts/chromium.mjs\nPrints the path of the Chromium that the tests drive. CHROMIUM_PATH overrides it.",
    );
  } else console.log(await chromiumPath());
}
