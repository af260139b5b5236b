import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Packages whose index passes on what stands elsewhere, and where the files behind it are. */
const barrels = {
  view: { index: "../view/src/index.ts", file: (path: string) => `../view/src/${path}.ts` },
  elements: { index: "../elements/src/index.ts", file: (path: string) => `../elements/dist/${path}.js` },
} as const;

type Barrel = keyof typeof barrels;

const passedOn = /export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"\.\/([^"]+)\.js"/g;
const taken = /import\s*\{([^}]*)\}\s*from\s*"@lansmuseer\/(view|elements)";/g;

const namesIn = (list: string): readonly string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const homes = new Map<Barrel, ReadonlyMap<string, string>>();

/** The file of each name that an index passes on. */
function homesIn(barrel: Barrel): ReadonlyMap<string, string> {
  const known = homes.get(barrel);
  if (known !== undefined) return known;
  const { index, file } = barrels[barrel];
  const found = new Map<string, string>();
  for (const [, list = "", path = ""] of readFileSync(index, "utf8").matchAll(passedOn))
    for (const name of namesIn(list)) found.set(name.replace(/^type\s+/, ""), resolve(file(path)));
  homes.set(barrel, found);
  return found;
}

/**
 * Imports from an index, made imports from the files behind it. A bundler parts code by files: whatever an index passes on
 * would be one part, and a page would load all of it before it draws anything.
 */
export function straightImports(source: string): string {
  return source.replaceAll(taken, (_, list: string, barrel: Barrel) =>
    namesIn(list)
      .filter((name) => !name.startsWith("type "))
      .map((name) => {
        const home = homesIn(barrel).get(name.split(/\s+as\s+/)[0]!);
        if (home === undefined) throw new RangeError(`${name} is not in the index of @lansmuseer/${barrel}`);
        return `import { ${name} } from ${JSON.stringify(home)};`;
      })
      .join("\n"),
  );
}
