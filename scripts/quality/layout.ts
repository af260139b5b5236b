import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";

/** A19. Targets: 44 px for controls; for links 24 px, or nothing else that near. */
export const smallTargets = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, holds, shown, say }) => {
    const pressed = all("a[href], button, input, select, summary, [tabindex='0']").filter(shown);
    // A box and the words beside it are one target.
    const targets = pressed.map((each) =>
      each.matches("[type=checkbox], [type=radio]") ? (each.closest("label") ?? each) : each,
    );
    const centers = targets.map((target) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return { target, x: x + width / 2, y: y + height / 2 };
    });
    /** A circle of 24 px around it touches no other target. */
    const isApart = (target: Element): boolean => {
      const own = centers.find((each) => each.target === target) ?? { x: 0, y: 0 };
      return centers.every((other) => {
        if (holds(other.target, target)) return true; // itself, or the box that it scrolls in
        const { left, right, top, bottom } = other.target.getBoundingClientRect();
        const [dx, dy] = [Math.max(left - own.x, 0, own.x - right), Math.max(top - own.y, 0, own.y - bottom)];
        return Math.hypot(dx, dy) >= 12 && Math.hypot(other.x - own.x, other.y - own.y) >= 24;
      });
    };
    return targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isControl = !target.matches("a:not(.row)");
      const floor = isControl ? 44 : 24;
      const isLarge = width >= floor - 0.5 && height >= floor - 0.5;
      return isLarge || (!isControl && isApart(target))
        ? []
        : [`${Math.round(width)} × ${Math.round(height)} px, ${floor} needed: ${say(target)}`];
    });
  });

/** A19. Each mark in the picture has a row of 44 px in the list, which does the same. */
export const marksWithoutRow = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, shown, say }) =>
    all("[role=option]").flatMap((mark) => {
      const name = /^\d+\. (.+?)\. /.exec(mark.getAttribute("aria-label") ?? "")?.[1] ?? "";
      const rows = [...(mark.getRootNode() as ShadowRoot).querySelectorAll(".row")];
      const row = rows.find((each) => each.querySelector(".rowname")?.textContent === name);
      return row !== undefined && shown(row) && row.getBoundingClientRect().height >= 43.5
        ? []
        : [`no row: ${say(mark)}`];
    }),
  );

/** A20, A22. Nothing is wider than the screen, but tables inside a box that scrolls by itself. */
export const sidewaysScroll = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, around, shown, say }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element): boolean => {
      for (let at = around(element); at !== null && at !== document.documentElement; at = around(at)) {
        if (getComputedStyle(at).overflowX !== "visible") return true;
      }
      return false;
    };
    const wide = all("*").filter(
      (element) =>
        shown(element) && element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
    );
    return [`the page is ${scrollWidth} px wide in ${clientWidth}`, ...wide.slice(0, 5).map(say)];
  });

/** A21, A22, A23. No text but `except` is cut off by its box or runs out of it, and no label by the picture's edge. */
export const clippedText = async (page: Page, except = "option"): Promise<Findings> =>
  inPage(
    page,
    ({ all, around, shown, isUnseen, ownText, say }, left) => {
      const texts = all("body *, .root *").filter(
        (element) =>
          ownText(element) !== "" && shown(element) && !isUnseen(element) && !element.matches(left),
      );
      return [...new Set(texts)].flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const words =
          element instanceof SVGElement ? element.getBoundingClientRect() : range.getBoundingClientRect();
        for (let at: Element | null = element; at !== null && at !== document.body; at = around(at)) {
          if (at instanceof SVGElement || isUnseen(at)) continue;
          const { overflowX, overflowY, display } = getComputedStyle(at);
          if (display === "inline" || display === "contents") continue;
          const box = at.getBoundingClientRect();
          const cutsX = overflowX === "hidden" || overflowX === "clip";
          const cutsY = overflowY === "hidden" || overflowY === "clip";
          const scrolls = overflowX === "auto" || overflowX === "scroll";
          if (scrolls) return [];
          const outX = words.left < box.left - 1 || words.right > box.right + 1;
          const outY = words.top < box.top - 1 || words.bottom > box.bottom + 1;
          if ((cutsX && outX) || (cutsY && outY))
            return [`cut off by ${say(at).slice(0, 30)}: ${say(element)}`];
          // Text that runs out of its own block lands on its neighbour.
          if (at === element && words.right > box.right + 1) return [`runs out of its box: ${say(element)}`];
        }
        return [];
      });
    },
    except,
  );

/** Every text with its size in px, to compare before and after. */
export const textSizes = async (
  page: Page,
): Promise<readonly { readonly what: string; readonly px: number }[]> =>
  inPage(page, ({ all, shown, isUnseen, ownText, say }) =>
    all(".root *")
      .filter((element) => ownText(element) !== "" && shown(element) && !isUnseen(element))
      .map((element) => ({ what: say(element), px: Number.parseFloat(getComputedStyle(element).fontSize) })),
  );

/** A21. Twice the page's text size makes all text at least 1.9 times as large, but what `fixed` names. */
export async function textThatStaysSmall(page: Page, fixed: RegExp): Promise<Findings> {
  const before = new Map((await textSizes(page)).map(({ what, px }) => [what, px]));
  await setRootFont(page, "200%");
  return (await textSizes(page))
    .filter(({ what, px }) => px < (before.get(what) ?? 0) * 1.9 && !fixed.test(what))
    .map(({ what, px }) => `${before.get(what) ?? 0} px became ${px} px: ${what}`);
}

export const setRootFont = async (page: Page, size: string): Promise<void> => {
  await inPage(
    page,
    ({ frames }, value) => {
      document.documentElement.style.fontSize = value;
      return frames(4);
    },
    size,
  );
};

/** A23. The four rules of the success criterion, in every shadow root as a bookmarklet or an extension does it. */
export const spaceText = async (page: Page): Promise<void> => {
  await inPage(page, ({ roots, frames }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p,[role=heading]{margin-block-end:2em!important}",
    );
    for (const root of roots()) root.adoptedStyleSheets.push(sheet);
    return frames(4);
  });
};

/** A36. Nothing turns the page or hides it in one orientation: picture and heading are shown upright. */
export const orientationFaults = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, shown, around, say }) =>
    all("[role=listbox], [part=heading]").flatMap((element) => {
      if (!shown(element)) return [`not shown: ${say(element)}`];
      for (let at: Element | null = element; at !== null; at = around(at)) {
        const { b } = new DOMMatrix(getComputedStyle(at).transform);
        if (Math.abs(b) > 0.1 || getComputedStyle(at).rotate !== "none") return [`turned: ${say(at)}`];
      }
      return [];
    }),
  );

/** What a visitor needs of the widget, with a box of some size: its picture, marks, rows and search field. */
export const collapsedParts = async (page: Page, wanted = 24): Promise<Findings> =>
  inPage(
    page,
    ({ all, shown, say }, count) => {
      const box = (selector: string, width: number, height: number): string[] => {
        const found = all(selector).filter(shown);
        if (found.length === 0) return [`not shown: ${selector}`];
        return found
          .filter(
            (each) =>
              each.getBoundingClientRect().width < width || each.getBoundingClientRect().height < height,
          )
          .map((each) => {
            const { width: w, height: h } = each.getBoundingClientRect();
            return `${Math.round(w)} × ${Math.round(h)} px, ${width} × ${height} needed: ${say(each)}`;
          });
      };
      const marks = all(".mark .dot").filter(shown).length;
      return [
        ...box(".map", 250, 320),
        ...box(".map svg", 250, 320),
        ...box(".search input", 150, 40),
        ...box(".row", 100, 40),
        ...box(".icon", 40, 40),
        ...box(".ground .land", 60, 200),
        ...(marks >= count ? [] : [`${marks} marks, ${count} needed`]),
      ];
    },
    wanted,
  );
