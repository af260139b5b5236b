import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";
import { difference } from "./pixels.js";

/** A18, A26. Two marks tell themselves apart by lightness and shape alone, without their colours. */
export async function alikeWithoutColor(page: Page, one: string, other: string): Promise<Findings> {
  const clips = await inPage(
    page,
    ({ one: find }, selectors) =>
      selectors.map((selector) => {
        const element = find(selector);
        element.scrollIntoView({ block: "center" });
        const { x, y, width, height } = element.getBoundingClientRect();
        const size = 32;
        return {
          x: Math.round(x + width / 2 - size / 2),
          y: Math.round(y + height / 2 + scrollY - size / 2),
          width: size,
          height: size,
        };
      }),
    [one, other],
  );
  const [a, b] = await Promise.all(clips.map((clip) => page.screenshot({ clip, fullPage: true })));
  if (a === undefined || b === undefined) throw new Error("two places are required");
  const { lightness } = await difference(page.context(), a, b);
  return lightness >= 0.04
    ? []
    : [`only ${(lightness * 100).toFixed(1)} % of the pixels differ in lightness`];
}

/** A27. After `act` nothing moves any more: no running transition, and the picture stands within 50 ms. */
export const movingAfter = async (page: Page, press: string): Promise<Findings> =>
  inPage(
    page,
    async ({ roots, one, all, frames }, selector) => {
      const places = (): string =>
        all("[role=option]")
          .map((mark) => {
            const { x, y } = mark.getBoundingClientRect();
            return `${Math.round(x)},${Math.round(y)}`;
          })
          .join(" ");
      const before = places();
      one(selector).click();
      await frames(3);
      const soon = places();
      const running = roots()
        .flatMap((root) => root.getAnimations())
        .filter(({ playState }) => playState === "running");
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [
        ...(soon === before ? [`${selector} moved nothing`] : []),
        ...(places() === soon ? [] : ["the picture still moved"]),
        ...running.map(
          (animation) => `still running: ${(animation.effect as KeyframeEffect).target?.className ?? ""}`,
        ),
      ];
    },
    press,
  );

/** A28. No animation runs for ever. */
export const endlessAnimations = async (page: Page): Promise<Findings> =>
  inPage(page, ({ roots, say }) =>
    roots()
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity)
      .map(({ effect }) => {
        const target = (effect as KeyframeEffect).target;
        return `runs for ever: ${target === null ? "" : say(target)}`;
      }),
  );

/** A29. The lines that carry meaning, as `[what, width in px, color]`, to compare two preferences. */
export const lines = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  inPage(page, ({ one }) => {
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(one(selector));
    return {
      coast: style(".ground .coast").strokeWidth,
      border: style(".ground .border").stroke,
      "quiet words": style(".subtitle").color,
      frame: style(".rows .item").borderBlockStartColor,
    };
  });

/** A29. What stays as it was although the visitor asked for more contrast. */
export const deafToContrast = (
  plain: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Findings =>
  Object.keys(plain)
    .filter((what) => plain[what] === more[what])
    .map((what) => `the ${what} did not change`);
