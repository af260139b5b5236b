import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";

/**
 * A24, A30. All text has 4.5:1 against what is painted behind it, a label in the picture against its halo. axe gives
 * up on text in nested shadow roots and on pictures ("overlapped by another element"), so this asks the styles.
 */
export const paleText = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, around, shown, isUnseen, ownText, say }) => {
    const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (pen === null) return ["colours cannot be read"];
    /** Colours over each other, the lowest first. */
    const painted = (colors: readonly string[]): readonly number[] => {
      pen.clearRect(0, 0, 1, 1);
      for (const color of colors) {
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
      }
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element: Element): readonly string[] => {
      const layers: string[] = [];
      for (let at: Element | null = element; at !== null; at = around(at)) {
        const { backgroundColor } = getComputedStyle(at);
        layers.unshift(backgroundColor);
        if (painted([backgroundColor])[3] === 255) break;
      }
      return ["white", ...layers];
    };
    return all(".root *")
      .filter((element) => ownText(element) !== "" && shown(element) && !isUnseen(element))
      .flatMap((element) => {
        const style = getComputedStyle(element);
        const label = element.closest("text");
        const mark = label?.classList.contains("no") === true ? label : undefined;
        // A number stands on its own mark, another label on the halo around its letters.
        const dot = mark && all(`.mark[data-id="${mark.dataset["id"] ?? ""}"] .dot`)[0];
        const [ink, ground] =
          label === null
            ? [painted([...behind(element), style.color]), painted(behind(element))]
            : dot === undefined
              ? [painted([style.fill]), painted([style.stroke])]
              : [painted([style.fill]), painted([getComputedStyle(dot).fill])];
        const [a, b] = [luminance(ink), luminance(ground)];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)}:1: ${say(element)}`];
      });
  });

/** A25. The lines that show where a control is have 3:1 against the ground they stand on. */
export const paleLines = async (page: Page, controls: string): Promise<Findings> =>
  inPage(
    page,
    ({ all, around, shown, say }, selector) => {
      const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const luminance = (color: string): number => {
        if (pen === null) return 0;
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        const [x = 0, y = 0, z = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const ground = (element: Element): string => {
        for (let at = around(element); at !== null; at = around(at)) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
        }
        return "white";
      };
      return all(selector)
        .filter(shown)
        .flatMap((control) => {
          const { borderBlockStartColor, borderBlockStartWidth } = getComputedStyle(control);
          const [a, b] = [luminance(borderBlockStartColor), luminance(ground(control))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          return Number.parseFloat(borderBlockStartWidth) > 0 && ratio >= 3
            ? []
            : [`a line of ${borderBlockStartWidth}, ${ratio.toFixed(2)}:1: ${say(control)}`];
        });
    },
    controls,
  );
