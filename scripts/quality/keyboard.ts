import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";
import { difference } from "./pixels.js";

/** One place where Tab stops. */
export interface Stop {
  /** The same number for the same element, however often it is met. */
  readonly id: number;
  readonly what: string;
  readonly kind: string;
  readonly name: string;
  readonly role: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly scroll: number;
  readonly outline: { readonly style: string; readonly width: number };
  /** Corners and centre in the viewport, and how many of them show the stop itself. */
  readonly points: number;
  readonly free: number;
  readonly isEnd: boolean;
}

/** Puts a reader into the page: what has focus, now and after each Tab. */
const installReader = async (page: Page): Promise<void> => {
  await inPage(page, ({ active, say, holds }) => {
    const store = document as unknown as Record<symbol, unknown>;
    if (store[Symbol.for("read")] !== undefined) return;
    const ids = new WeakMap<Element, number>();
    let count = 0;
    const deepest = (left: number, top: number): Element | null => {
      let at = document.elementFromPoint(left, top);
      for (let inner = at?.shadowRoot?.elementFromPoint(left, top); inner && inner !== at;) {
        at = inner;
        inner = at.shadowRoot?.elementFromPoint(left, top);
      }
      return at;
    };
    const read = (): Stop | undefined => {
      const element = active();
      if (element === null || element === document.body) return undefined;
      const id = ids.get(element) ?? ++count;
      ids.set(element, id);
      const { x, y, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const inset = 2;
      const points = [
        [x + width / 2, y + height / 2],
        [x + inset, y + inset],
        [x + width - inset, y + inset],
        [x + inset, y + height - inset],
        [x + width - inset, y + height - inset],
      ].filter(([left = 0, top = 0]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight);
      return {
        id,
        what: say(element),
        kind: `${element.localName}.${element.className} ${element.closest("[part]")?.getAttribute("part") ?? ""}`,
        name: element.computedName,
        role: element.computedRole,
        box: { x: x + scrollX, y: y + scrollY, width, height },
        scroll: scrollY,
        outline: { style: outlineStyle, width: Number.parseFloat(outlineWidth) },
        points: points.length,
        free: points.filter(([left = 0, top = 0]) => {
          const at = deepest(left, top);
          // A line box lets its element's corner show what stands around it: that hides nothing.
          return at !== null && (holds(element, at) || holds(at, element));
        }).length,
        isEnd: element.hasAttribute("data-end"),
      };
    };
    store[Symbol.for("read")] = read;
    store[Symbol.for("met")] = [];
    document.addEventListener(
      "keyup",
      ({ key }) => {
        const stop = key === "Tab" ? read() : undefined;
        if (stop !== undefined) (store[Symbol.for("met")] as Stop[]).push(stop);
      },
      true,
    );
  });
};

const takeMet = async (page: Page): Promise<readonly Stop[]> =>
  page.evaluate(() => (document as unknown as Record<symbol, Stop[]>)[Symbol.for("met")]?.splice(0) ?? []);

const most = 300;

/**
 * Presses Tab (or Shift+Tab) through the page, from one end to the other, and gives the stops. `visit` is told of
 * each while it has focus. Ends after 300: then there is a trap.
 */
export async function tabStops(
  page: Page,
  back = false,
  visit?: (stop: Stop) => Promise<void>,
): Promise<readonly Stop[]> {
  await installReader(page);
  await inPage(
    page,
    ({ all }, start) => {
      if (all("[data-end]").length === 0) {
        for (const place of ["afterbegin", "beforeend"] as const) {
          const end = document.createElement("button");
          end.dataset["end"] = "";
          end.textContent = "–";
          document.body.insertAdjacentElement(place, end);
        }
      }
      all("[data-end]").at(start)?.focus();
    },
    back ? -1 : 0,
  );
  const stops: Stop[] = [];
  for (let isOver = false; !isOver && stops.length < most;) {
    // Without a visitor the page itself takes notes, and is asked now and then.
    for (let i = 0; i < (visit === undefined ? 20 : 1); i++)
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    for (const stop of await takeMet(page)) {
      isOver ||= stop.isEnd;
      if (isOver) break;
      stops.push(stop);
      await visit?.(stop);
    }
  }
  await inPage(page, ({ all }) => {
    for (const end of all("[data-end]")) end.remove();
  });
  return stops.slice(0, most);
}

/** A9. Every stop has a name, is met once, and none stands above the one before it in the same column. */
export async function tabOrderFaults(page: Page): Promise<Findings> {
  const stops = await tabStops(page);
  return [
    ...(stops.length === 0 ? ["nothing can be reached"] : []),
    ...stops.filter(({ name }) => name.trim() === "").map(({ what }) => `no name: ${what}`),
    ...stops
      .filter(({ id }, i) => stops.findIndex((stop) => stop.id === id) < i)
      .map(({ what }) => `met more than once: ${what}`),
    ...stops.flatMap((stop, i) => {
      const before = stops[i - 1];
      if (before === undefined) return [];
      const sameColumn =
        stop.box.x < before.box.x + before.box.width && before.box.x < stop.box.x + stop.box.width;
      return sameColumn && stop.box.y + stop.box.height <= before.box.y
        ? [`comes after what stands below it: ${stop.what}`]
        : [];
    }),
  ];
}

/** A10. Tab and Shift+Tab leave every stop, and lead the same way back. */
export async function keyboardTraps(page: Page): Promise<Findings> {
  const there = await tabStops(page);
  if (there.length >= most) return [`Tab does not leave ${there.at(-1)?.what ?? ""}`];
  const back = await tabStops(page, true);
  if (back.length >= most) return [`Shift+Tab does not leave ${back.at(-1)?.what ?? ""}`];
  const missed = there.filter(({ id }) => !back.some((stop) => stop.id === id));
  const extra = back.filter(({ id }) => !there.some((stop) => stop.id === id));
  const reversed =
    back
      .toReversed()
      .map(({ id }) => id)
      .join() === there.map(({ id }) => id).join();
  return [
    ...missed.map(({ what }) => `not met on the way back: ${what}`),
    ...extra.map(({ what }) => `met only on the way back: ${what}`),
    ...(reversed || missed.length + extra.length > 0 ? [] : ["the way back is another one"]),
  ];
}

const firstOfKind = (): ((stop: Stop) => boolean) => {
  const met = new Set<string>();
  return ({ kind }) => !met.has(kind) && met.add(kind).size > 0;
};

/** A15. Focus is seen: around each kind of stop, pixels enough for a 2 px line change by 3:1 or more. */
export async function invisibleFocus(page: Page): Promise<Findings> {
  const findings: string[] = [];
  const isNew = firstOfKind();
  await tabStops(page, false, async (stop) => {
    if (!isNew(stop)) return;
    const viewport = page.viewportSize() ?? { width: 0, height: 0 };
    const [top, left] = [Math.max(0, stop.box.y - stop.scroll - 8), Math.max(0, stop.box.x - 8)];
    const clip = {
      x: left,
      y: top,
      width: Math.min(viewport.width - left, stop.box.width + 16),
      height: Math.min(viewport.height - top, stop.box.height + 16),
    };
    const focused = await page.screenshot({ clip });
    await inPage(page, ({ active, frames }) => {
      (active() as HTMLElement | null)?.blur();
      return frames();
    });
    const { strong } = await difference(page.context(), await page.screenshot({ clip }), focused);
    await page.bringToFront();
    // Only the edges that are in the window.
    const inside = stop.box.y - stop.scroll + stop.box.height < viewport.height;
    const needed = 2 * ((inside ? 2 : 1) * stop.box.width + 2 * (clip.height - 16)) * 0.8;
    if (strong < needed) findings.push(`${strong} px change, ${Math.round(needed)} needed: ${stop.what}`);
  });
  return findings;
}

/** A16. Each stop has an outline of 2 px or more: the only sign of focus that forced colours keep. */
export const missingOutlines = async (page: Page): Promise<Findings> =>
  (await tabStops(page))
    .filter(({ outline }) => outline.style === "none" || (outline.style !== "auto" && outline.width < 2))
    .map(({ what, outline }) => `outline ${outline.style} ${outline.width}px: ${what}`);

/** A17. What has focus is in view and not covered. */
export const coveredFocus = async (page: Page): Promise<Findings> =>
  (await tabStops(page))
    .filter(({ points, free }) => free === 0 || free < points / 2)
    .map(({ what, points, free }) => `${free} of ${points} points can be seen: ${what}`);
