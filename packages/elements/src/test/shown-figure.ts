import axe from "axe-core";
import type { LitElement } from "lit";

/** Puts an element into the page in a box of a width, and waits for its first picture. */
export async function shownFigure<Shown extends LitElement>(element: Shown, width: number): Promise<Shown> {
  const box = document.createElement("div");
  box.style.inlineSize = `${width}px`;
  box.append(element);
  const ready = new Promise((resolve) => {
    element.addEventListener("lansmuseer-ready", resolve, { once: true });
  });
  document.body.append(box);
  await ready;
  return element;
}

export async function settled(element: LitElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export const all = <T extends Element = HTMLElement>(element: LitElement, selector: string): readonly T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

export function one<T extends Element = HTMLElement>(element: LitElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (found === undefined) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What axe finds wrong, best practices too. */
export async function axeFindings(element: LitElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** A name that a page must show as it is, and never run. */
export const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
