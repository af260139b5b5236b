// The first picture of the map, ours beside d3-geo: fresh pages in turn, so that both meet a cold engine.
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contestants } from "./contestants.mjs";
import { comparePictures } from "./compare.mjs";
import { firstPaint } from "./widget.mjs";

const width = 320;
const height = 769;

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** Runs in the page. Evaluating the script counts: a first visit does it too. */
async function once([code, width, height]) {
  const svg = document.querySelector("svg");
  const start = performance.now();
  (0, eval)(code);
  const evaluated = performance.now();
  globalThis.draw(svg, width, height);
  const drawn = performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now();
  const paths = [...svg.querySelectorAll("path")].map((path) => {
    const { a, d, e, f } = path.getCTM();
    return { d: path.getAttribute("d"), matrix: [a, d, e, f] };
  });
  return {
    times: {
      evaluate: evaluated - start,
      draw: drawn - evaluated,
      total: drawn - start,
      painted: painted - start,
    },
    paths,
  };
}

async function freshPage(browser, origin, code) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const metrics = async () =>
    new Map(
      (await session.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value * 1000]),
    );
  const before = await metrics();
  const { times, paths } = await page.evaluate(once, [code, width, height]);
  const after = await metrics();
  const used = (name) => after.get(name) - before.get(name);
  await context.close();
  return { times: { ...times, task: used("TaskDuration") }, paths };
}

/** Medians in milliseconds: `{ points, rounds, ours: {…}, "d3-geo": {…}, widget }`. */
export async function runMap({ rounds = 21 } = {}) {
  const { codes, points } = await contestants();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><title>bench</title><svg width="${width}" height="${height}"></svg>`,
  );
  // Isolated, so that the clock ticks in microseconds.
  const headers = {
    "Content-Security-Policy": "script-src 'unsafe-eval'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  const server = await serve({ mounts: { "/": folder }, headers });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  try {
    const names = Object.keys(codes);
    const times = Object.fromEntries(names.map((name) => [name, []]));
    const pictures = {};
    for (let round = 0; round < rounds; round += 1)
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        const { times: measured, paths } = await freshPage(browser, server.origin, codes[name]);
        times[name].push(measured);
        pictures[name] = paths;
      }
    // Times of two different pictures say nothing.
    const comparison = comparePictures(pictures.ours, pictures["d3-geo"]);
    const medians = (list) =>
      Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((each) => each[key]))]));
    return {
      points,
      rounds,
      ...comparison,
      ...Object.fromEntries(names.map((name) => [name, medians(times[name])])),
      widget: await firstPaint(browser, rounds, median),
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
