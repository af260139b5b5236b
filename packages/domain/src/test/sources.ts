import { readdir, readFile } from "node:fs/promises";
import { parseAst } from "vitest/node";

/** A file of TypeScript as statements; types and decorators included. */
export const parseSource = (source: string) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is in rolldown, which this package does not name
  parseAst(source, { lang: "ts" });

/**
 * The files under a folder that are shipped as code, with their text: no tests, no generated data.
 * Nothing where there is no such folder.
 */
export async function shippedSources(
  folder: string,
): Promise<readonly (readonly [path: string, source: string])[]> {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const shipped = paths.filter(
    (path) =>
      path.endsWith(".ts") && !/\.test|\.generated\.ts$|(?:^|\/)(?:test|dist|node_modules)\//u.test(path),
  );
  return Promise.all(shipped.map(async (path) => [path, await readFile(folder + path, "utf8")] as const));
}
