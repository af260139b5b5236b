import { existsSync, readdirSync } from "node:fs";
import type { Plugin } from "esbuild";

/** Folders of `src` with a tag: `map` of `src/map/map.define.ts`, which becomes `dist/lansmuseer-map.js`. */
export const widgetNames: readonly string[] = readdirSync("src")
  .filter((name) => existsSync(`src/${name}/${name}.define.ts`))
  .sort();

/** Puts an import of every widget in the place of what `src/lansmuseer.ts` says. */
export const everyWidget: Plugin = {
  name: "every-widget",
  setup(build) {
    build.onLoad({ filter: /\/src\/lansmuseer\.ts$/ }, () => ({
      contents: widgetNames.map((name) => `import "./${name}/${name}.define.js";`).join("\n"),
      loader: "ts",
    }));
  },
};
