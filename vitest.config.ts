import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { chromiumArgs, chromiumPath } from "./scripts/chromium.mjs";
import { CountingReporter } from "./scripts/counting-reporter.mjs";

const packages = new URL("./packages/", import.meta.url).pathname;
// Tests read the packages' sources, not yesterday's build.
const alias = [
  { find: "@lansmuseer/aggregate/arrow", replacement: `${packages}aggregate/src/arrow/ipc.ts` },
  { find: "@lansmuseer/aggregate/parquet", replacement: `${packages}aggregate/src/chunks/parquet.ts` },
  { find: /^@lansmuseer\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` },
  { find: /^@lansmuseer\/([a-z]+)\/([a-z]+)$/, replacement: `${packages}$1/src/$2/$2.ts` },
  { find: /^@lansmuseer\/([a-z]+)\/(.+)\.js$/, replacement: `${packages}$1/src/$2.ts` },
];

const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "unit",
    include: ["packages/*/src/**/*.test.ts", "packages/*/scripts/**/*.test.ts"],
    exclude: ["**/*.browser.test.ts", "**/*.page.test.ts"],
    // A law is tried hundreds of times, also on a machine that is busy with other things.
    testTimeout: 20_000,
  },
};

/** What builds, serves and checks the workspace. */
const scripts: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "scripts",
    include: ["scripts/**/*.test.ts"],
    exclude: ["**/*.built.test.ts", "**/*.rehearsal.test.ts"],
    testTimeout: 20_000,
  },
};

/** Elements alone, inside Chromium. */
const browser = async (): Promise<TestProjectConfiguration> => ({
  extends: true,
  // Prepared, MapLibre no longer finds its worker.
  optimizeDeps: {
    exclude: ["maplibre-gl"],
    include: ["lit", "lit/decorators.js", "lit/directive.js", "axe-core", "@lit/react/use-controller.js"],
  },
  test: {
    name: "browser",
    include: ["packages/*/src/**/*.browser.test.{ts,tsx}"],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs } }),
      viewport: { width: 1280, height: 900 },
      screenshotFailures: false,
      instances: [{ browser: "chromium" }],
    },
  },
});

/** Whole pages, driven from Node. */
const page: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "page",
    include: ["apps/**/*.page.test.ts", "packages/*/src/**/*.page.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

/** What the build made: needs dist folders. */
const built: TestProjectConfiguration = {
  extends: true,
  test: { name: "built", include: ["scripts/**/*.built.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
};

/** The element template in a copy of the workspace, and the packages in fresh projects that install them. */
const rehearsal: TestProjectConfiguration = {
  extends: true,
  test: { name: "rehearsal", include: ["scripts/**/*.rehearsal.test.ts"], testTimeout: 180_000 },
};

// Only a run with the browser project needs a browser to be there.
const asked = process.argv.filter((_, index) => process.argv[index - 1] === "--project");
const needsBrowser = asked.length === 0 || asked.includes("browser");

export default defineConfig({
  resolve: { alias },
  test: {
    // A package may have no test of a kind; scripts/test.mjs fails when no package has one.
    passWithNoTests: true,
    reporters: ["default", new CountingReporter(process.argv)],
    projects: [unit, scripts, ...(needsBrowser ? [await browser()] : []), page, built, rehearsal],
  },
});
