import { defineConfig } from "tsup";

/** The one build of every package; a package calls it from its own folder: `tsup --config ../../tsup.config.ts src/index.ts`. */
export default defineConfig({
  format: ["esm"],
  target: "es2022",
  clean: true,
  sourcemap: true,
  // tsup's type build sets baseUrl, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
