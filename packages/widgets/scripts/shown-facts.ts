import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Leaves out of a page's file what no widget shows of a museum: the id of the source that a fact was read in, and the
 * code of the municipality that an address lies in. The value and how certain it is stay; `places` has the rest.
 */
export const shownFacts: Plugin = {
  name: "shown-facts",
  setup(build) {
    build.onLoad({ filter: /packages\/places\/dist\/.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll(
        /,\s*source: "(?:own|[SF]\d+)"|\s*municipality: "\d{4}",/g,
        "",
      ),
      loader: "js",
    }));
  },
};
