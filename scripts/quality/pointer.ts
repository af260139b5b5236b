import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";

/** How far apart the museums of the first picture stand, and how far the page is scrolled. */
const reading = async (page: Page) =>
  inPage(page, ({ one }) => {
    const picture = one("[role=listbox]").getBoundingClientRect();
    const dots = [...one("[role=listbox]").querySelectorAll(".dot")].map((dot) =>
      dot.getBoundingClientRect(),
    );
    const spread = Math.max(...dots.map(({ y }) => y)) - Math.min(...dots.map(({ y }) => y));
    return {
      scroll: scrollY,
      spread: Math.round(spread),
      x: picture.x + picture.width / 2,
      y: picture.y + picture.height / 2,
    };
  });

const bringIntoView = async (page: Page): Promise<void> => {
  await inPage(page, ({ one, frames }) => {
    one("[role=listbox]").scrollIntoView({ block: "start" });
    return frames();
  });
};

const moved = (before: number, after: number, what: string): readonly string[] =>
  after > before + 20 ? [] : [`${what} did not scroll the page`];

/** A37. A plain wheel over the picture scrolls the page; with Ctrl it zooms the picture and not the page. */
export async function wheelFaults(page: Page): Promise<Findings> {
  await bringIntoView(page);
  const before = await reading(page);
  await page.mouse.move(before.x, Math.max(20, before.y));
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(150);
  const after = await reading(page);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await page.waitForTimeout(150);
  const zoomed = await reading(page);
  return [
    ...moved(before.scroll, after.scroll, "a plain wheel"),
    ...(after.spread === before.spread ? [] : ["a plain wheel zoomed the picture"]),
    ...(zoomed.spread > after.spread * 1.2 ? [] : ["Ctrl and wheel did not zoom"]),
    ...(zoomed.scroll === after.scroll ? [] : ["Ctrl and wheel scrolled the page"]),
  ];
}

/** A37, A20. One finger scrolls the page over the picture; two zoom the picture. */
export async function touchFaults(page: Page): Promise<Findings> {
  await bringIntoView(page);
  const touch = await page.context().newCDPSession(page);
  const before = await reading(page);
  const { height = 0 } = page.viewportSize() ?? {};
  // Inside the picture, which begins at the top of the screen.
  const [x, y] = [Math.round(before.x), Math.round(Math.min(height, before.y * 2) * 0.7)];
  const stroke = async (
    steps: readonly (readonly { x: number; y: number; id: number }[])[],
  ): Promise<void> => {
    for (const [i, touchPoints] of steps.entries()) {
      await touch.send("Input.dispatchTouchEvent", {
        type: i === 0 ? "touchStart" : "touchMove",
        touchPoints: [...touchPoints],
      });
      await page.waitForTimeout(20);
    }
    // A finger that rests before it lifts throws nothing.
    await page.waitForTimeout(150);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForTimeout(150);
  };
  await stroke([0, 20, 50, 80, 110].map((up) => [{ x, y: y - up, id: 0 }]));
  const after = await reading(page);
  await bringIntoView(page);
  await stroke(
    [20, 30, 45, 60, 80].map((gap) => [
      { x: x - gap, y: y - 60, id: 0 },
      { x: x + gap, y: y - 40, id: 1 },
    ]),
  );
  const pinched = await reading(page);
  const scale = await page.evaluate(() => visualViewport?.scale);
  return [
    ...moved(before.scroll, after.scroll, "one finger"),
    ...(after.spread === before.spread ? [] : ["one finger zoomed the picture"]),
    ...(pinched.spread > after.spread * 1.3 ? [] : ["two fingers did not zoom the picture"]),
    ...(scale === 1 ? [] : ["two fingers zoomed the page"]),
  ];
}

/** A12. Buttons zoom and move the picture: no drag and no gesture is needed. */
export const deadButtons = async (page: Page): Promise<Findings> =>
  inPage(page, async ({ one, all, frames }) => {
    const place = (): string =>
      all("[role=listbox] .dot")
        .map((dot) => {
          const { x, y } = dot.getBoundingClientRect();
          return `${Math.round(x)},${Math.round(y)}`;
        })
        .join(" ");
    const whole = place();
    const findings: string[] = [];
    const press = async (name: string, index = 0): Promise<void> => {
      const before = place();
      const button = all(".icon").filter(({ computedName }) => computedName.startsWith(name))[index];
      button?.click();
      await frames(3);
      if (place() === before) findings.push(`"${name}" did nothing`);
    };
    await press("Zooma in");
    for (const way of ["Flytta norrut", "Flytta söderut", "Flytta västerut", "Flytta österut"])
      await press(way);
    await press("Zooma ut");
    await press("Zooma in");
    await press("Visa hela Sverige");
    if (place() !== whole) findings.push("the whole country does not come back");
    one(".icon").focus();
    return findings;
  });

/** A31. Hovering shows nothing that focus and click do not: no text comes or goes. */
export async function hoverContent(page: Page, selector: string): Promise<Findings> {
  const words = async (): Promise<string> =>
    inPage(page, ({ all, shown, ownText }) =>
      all("body *, .root *, [popover], [role=tooltip]")
        .filter((element) => shown(element))
        .map(ownText)
        .filter((text) => text !== "")
        .join("|"),
    );
  await bringIntoView(page);
  const before = await words();
  const point = await inPage(
    page,
    ({ one }, which) => {
      const { x, y, width, height } = one(which).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await page.waitForTimeout(100);
  return (await words()) === before ? [] : [`text came or went under the pointer at ${selector}`];
}
