import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";

const dist = fileURLToPath(new URL("../../packages/widgets/dist", import.meta.url));

/** Runs in the page: from the tag's insertion to the first frame that holds it, its script being there already. */
async function insert() {
  await import("/lansmuseer/lansmuseer-map.js");
  const start = performance.now();
  const element = document.createElement("lansmuseer-map");
  const ready = new Promise((resolve) =>
    element.addEventListener("lansmuseer-ready", resolve, { once: true }),
  );
  document.body.append(element);
  await ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Median in milliseconds for the whole widget, or undefined when it has not been built. */
export async function firstPaint(browser, rounds, median) {
  if (!existsSync(join(dist, "lansmuseer-map.js"))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="sv"><title>bench</title><body></body></html>',
  );
  const server = await serve({ mounts: { "/lansmuseer/": dist, "/": folder } });
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.origin);
    times.push(await page.evaluate(insert));
    await context.close();
  }
  await server.close();
  rmSync(folder, { recursive: true });
  return median(times);
}
