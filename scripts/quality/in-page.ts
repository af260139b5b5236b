import type { Frame, Page } from "playwright-core";

declare global {
  interface Element {
    /** The accessible name as Chromium computes it; readable behind a flag that the lab sets. */
    readonly computedName: string;
    readonly computedRole: string;
  }
}

const makeTools = () => {
  const roots = (from: Document | ShadowRoot = document): readonly (Document | ShadowRoot)[] => [
    from,
    ...[...from.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : roots(shadowRoot),
    ),
  ];
  /** All that match, through every open shadow root. */
  const all = (selector: string): readonly HTMLElement[] =>
    roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (found === undefined) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  /** The element around, through slots and shadow roots. */
  const around = (element: Element): Element | null => {
    const { parentNode } = element;
    return (
      element.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement)
    );
  };
  const holds = (outer: Element, inner: Element | null): boolean =>
    inner !== null && (outer === inner || holds(outer, around(inner)));
  const shown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  /** Only for screen readers: one clipped pixel. */
  const isUnseen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (width <= 1 && height <= 1) || getComputedStyle(element).clipPath.startsWith("inset(50%");
  };
  const active = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const say = (element: Element): string => {
    const text = (element.getAttribute("aria-label") ?? element.textContent).replaceAll(/\s+/g, " ").trim();
    const className = element.getAttribute("class")?.trim().replaceAll(/\s+/g, ".") ?? "";
    return `<${element.localName}${className === "" ? "" : `.${className}`}> ${text.slice(0, 50)}`;
  };
  /** Text that stands directly in the element. */
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? "")
      .join(" ")
      .replaceAll(/[ \n\t]+/g, " ")
      .trim();
  const frames = async (count = 2): Promise<void> => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  };
  return { roots, all, one, around, holds, shown, isUnseen, active, say, ownText, frames };
};

export type Tools = ReturnType<typeof makeTools>;

/**
 * Runs a function in the page, with tools that see through shadow roots. It is sent as text: nothing outside it
 * but its argument comes along. A content policy does not stop it.
 */
export async function inPage<Result, Argument = undefined>(
  page: Page | Frame,
  run: (tools: Tools, argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  return page.evaluate<Result>(
    `(${run.toString()})((${makeTools.toString()})(), ${argument === undefined ? "undefined" : JSON.stringify(argument)})`,
  );
}

/** Adds rules to every shadow root: how a fault is made. */
export const addRules = async (page: Page, rules: string): Promise<void> => {
  await inPage(
    page,
    ({ roots, frames }, text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      for (const root of roots()) root.adoptedStyleSheets.push(sheet);
      return frames();
    },
    rules,
  );
};
