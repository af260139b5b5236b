import { defineConfig, type Options } from "tsup";
import { everyWidget, widgetNames } from "./scripts/every-widget.js";
import { onDemand } from "./scripts/on-demand.js";
import { shownFacts } from "./scripts/shown-facts.js";
import { smallTemplates } from "./scripts/small-templates.js";
import { esbuildSmallest, terserSmallest } from "./scripts/smallest.js";

/** A file for a page without a build step, whole in itself: each is built alone, so that none leans on another. */
const file = (name: string, source: string, splitting = false): Options => ({
  entry: { [name]: source },
  format: ["esm"],
  target: "es2022",
  platform: "browser",
  noExternal: [/.*/],
  splitting,
  minify: "terser",
  terserOptions: terserSmallest,
  esbuildPlugins: [everyWidget, shownFacts, smallTemplates, onDemand()],
  esbuildOptions: (options) => {
    Object.assign(options, esbuildSmallest, { chunkNames: "part-[hash]" });
  },
});

/** Widgets that load others when there is time for them, and share their code with them: those are several files. */
const inParts: readonly string[] = ["grant-explorer"];

export default defineConfig([
  {
    // The modules, for projects with a bundler of their own.
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/test/**", "!src/lansmuseer.ts"],
    format: ["esm"],
    target: "es2022",
    bundle: false,
    splitting: false,
    sourcemap: true,
    clean: true,
  },
  ...widgetNames.map((name) =>
    file(`lansmuseer-${name}`, `src/${name}/${name}.define.ts`, inParts.includes(name)),
  ),
  file("lansmuseer", "src/lansmuseer.ts"),
]);
