import { defineConfig } from "tsup";

/**
 * One output file for every source file, so that an app's bundler sees each `*.define.js` that it must keep
 * (docs/decisions/0008). The types are made by `tsc --project tsconfig.build.json`.
 */
export default defineConfig({
  entry: [
    "src/**/*.{ts,tsx}",
    "!src/**/*.test.{ts,tsx}",
    "!src/**/*.test-d.{ts,tsx}",
    "!src/**/*.sample.ts",
    "!src/test/**",
  ],
  format: ["esm"],
  target: "es2022",
  bundle: false,
  splitting: false,
  clean: true,
  sourcemap: true,
  dts: false,
});
