import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";

export interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** What the page keeps after a collection of garbage. */
export async function kept(page: Page): Promise<Kept> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  for (let i = 0; i < 3; i++) {
    await page.waitForTimeout(50);
    await devtools.send("HeapProfiler.collectGarbage");
  }
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return { nodes, listeners: jsEventListeners, bytes: usedSize };
}

/** Puts an element into the page and takes it out, `times` over, a frame now and then so that it really draws. */
export const connectAndRemove = async (page: Page, html: string, times: number): Promise<void> => {
  await page.evaluate(
    async ({ markup, count }) => {
      const box = document.querySelector("main") ?? document.body;
      for (let i = 0; i < count; i++) {
        box.innerHTML = markup;
        await new Promise((resolve) =>
          i % 10 === 0 ? requestAnimationFrame(resolve) : queueMicrotask(() => resolve(0)),
        );
        box.replaceChildren();
      }
    },
    { markup: html, count: times },
  );
};

const growth = (before: Kept, after: Kept): Findings => [
  ...(after.nodes - before.nodes <= 20 ? [] : [`${after.nodes - before.nodes} nodes stay`]),
  ...(after.listeners - before.listeners <= 2
    ? []
    : [`${after.listeners - before.listeners} listeners stay`]),
  ...(after.bytes - before.bytes <= 1_000_000 ? [] : [`${after.bytes - before.bytes} bytes stay`]),
];

/** What stays in the page of an element that came and went so many times. */
export async function leaks(page: Page, html: string, times: number): Promise<Findings> {
  // The first rounds fill caches: templates, compiled code, the widths of the names.
  await connectAndRemove(page, html, 50);
  const before = await kept(page);
  await connectAndRemove(page, html, times);
  return growth(before, await kept(page));
}
