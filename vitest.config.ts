import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath, chromiumArgs } from "./scripts/chromium.mjs";

const source = (name: string) => new URL(`./packages/${name}/src/index.ts`, import.meta.url).pathname;
// Tests read the packages' sources, not yesterday's build.
const alias = Object.fromEntries(
  ["domain", "places", "view", "elements", "widgets"].map((name) => [`@lansmuseer/${name}`, source(name)]),
);

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"], exclude: ["**/*.browser.test.ts", "**/*.page.test.ts"] },
      },
      {
        extends: true,
        optimizeDeps: { include: ["lit", "lit/decorators.js", "lit/directive.js", "axe-core"] },
        test: {
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs } }),
            viewport: { width: 1280, height: 900 },
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: { name: "page", include: ["apps/**/*.page.test.ts", "packages/*/src/**/*.page.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
