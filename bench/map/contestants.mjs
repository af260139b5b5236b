import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { countPoints, geojsonOf } from "./geojson.mjs";

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

async function bundled(entry, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [beside(entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    plugins,
  });
  return outputFiles[0].text;
}

async function gridModules() {
  const names = ["grid/overview", "grid/context", "projection/grid-origin"];
  const contents = names
    .map((name) => `export * from "${beside(`../../packages/places/src/${name}.generated.ts`)}";`)
    .join("");
  const stdin = { contents, resolveDir: beside("."), loader: "js" };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** The two ways to a first picture, each as one script that defines `draw(svg, width, height)`. */
export async function contestants() {
  const grid = await gridModules();
  const geojson = JSON.stringify(geojsonOf(grid));
  const data = {
    name: "geojson",
    setup(builder) {
      builder.onResolve({ filter: /^geojson$/ }, () => ({ path: "geojson", namespace: "bench" }));
      builder.onLoad({ filter: /.*/, namespace: "bench" }, () => ({ contents: geojson, loader: "text" }));
    },
  };
  return {
    points: countPoints(grid),
    codes: { ours: await bundled("ours.js"), "d3-geo": await bundled("d3-geo.js", [data]) },
  };
}
