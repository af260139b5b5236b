// A change of a filter in the explorer over many decisions: how long scripts run until every linked view is drawn anew.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";
import { writePackage } from "./package.mjs";

const dist = fileURLToPath(new URL("../../packages/widgets/dist", import.meta.url));
const ROWS = 100_000;
const ROUNDS = 21;

const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>bench</title>
<script type="module" src="/lansmuseer/lansmuseer-grant-explorer.js"></script>
<lansmuseer-grant-explorer src="/datapackage.json" region="12"></lansmuseer-grant-explorer></html>`;

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Runs in the page: true when all decisions are there, in every view. */
function isWhole(rows) {
  const root = document.querySelector("lansmuseer-grant-explorer")?.shadowRoot;
  const result = root?.querySelector("lansmuseer-facets")?.shadowRoot?.querySelector(".result");
  const drawn = [...(root?.querySelectorAll(".figures > *") ?? [])].every((figure) =>
    figure.shadowRoot?.firstElementChild?.shadowRoot?.querySelector(".sourceline, .foot"),
  );
  return drawn && result?.textContent.replaceAll(/\s/g, "").startsWith(String(rows));
}

/**
 * Runs in the page: chooses the next value of a field. Every view is drawn in microtasks, so that a message to itself comes
 * when all scripts have run, before the frame is laid out and painted.
 */
async function choose(round) {
  const root = document.querySelector("lansmuseer-grant-explorer").shadowRoot;
  const facets = root.querySelector("lansmuseer-facets").shadowRoot;
  const [area] = facets.querySelectorAll("details:not(.all)");
  area.open = true;
  while (area.querySelector("input") === null) await new Promise(requestAnimationFrame);
  const boxes = [...area.querySelectorAll("input")];
  const { port1, port2 } = new MessageChannel();
  const isOver = new Promise((resolve) => (port1.onmessage = resolve));
  const start = performance.now();
  boxes[round % boxes.length].click();
  port2.postMessage(0);
  await isOver;
  const script = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const drawn = [...root.querySelectorAll(".figures > *")].map(
    (figure) =>
      figure.shadowRoot?.firstElementChild?.shadowRoot?.querySelector(".summary, .status, .result")
        ?.textContent,
  );
  return { script, drawn: [facets.querySelector(".result").textContent, ...drawn].join(" ") };
}

async function changes(tab) {
  const scripts = [];
  const results = new Set();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { script, drawn } = await tab.evaluate(choose, round);
    scripts.push(script);
    results.add(drawn);
  }
  if (results.size < 5)
    throw new Error(`explorer: choices that change the result required, got ${results.size}`);
  return median(scripts);
}

export async function runExplorer() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  writePackage(folder, ROWS);
  writeFileSync(join(folder, "index.html"), page);
  const server = await serve({ mounts: { "/lansmuseer/": dist, "/": folder } });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await tab.context().newCDPSession(tab);
    await tab.goto(server.origin);
    await tab.waitForFunction(isWhole, ROWS, { timeout: 60_000 });
    const plain = await changes(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const throttled = await changes(tab);
    return { rows: ROWS, rounds: ROUNDS, plain, throttled };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

export const explorerTable = ({ rows, rounds, plain, throttled }) =>
  `explorer: a change of a filter over ${rows} decisions, script until every view is drawn; medians of ${rounds}
  ${plain.toFixed(1)} ms, with the processor four times slower ${throttled.toFixed(1)} ms; a frame is 16 ms`;

export const explorerRatios = ({ plain, throttled }) => ({
  explorer_filter_vs_frame: Number((plain / 16).toFixed(3)),
  explorer_filter_slow_vs_frame: Number((throttled / 16).toFixed(3)),
});
