import type { LitElement } from "lit";
import type { Grant } from "@lansmuseer/domain";

/** A tag as a page author writes it on a Swedish page, with data of the page's own, once its picture stands. */
export async function pasted<Widget extends LitElement & { data: readonly Grant[] | undefined }>(
  html: string,
  data: readonly Grant[],
): Promise<Widget> {
  document.documentElement.lang = "sv";
  const page = new DOMParser().parseFromString(html, "text/html");
  const ready = new Promise((resolve) => {
    document.addEventListener("lansmuseer-ready", resolve, { once: true });
  });
  document.body.append(document.importNode(page.body.firstElementChild!, true));
  const widget = document.body.lastElementChild as Widget;
  widget.data = data;
  await ready;
  return widget;
}

/** What the element in a widget has drawn. */
export function inside(widget: LitElement): ShadowRoot {
  const drawn = [...(widget.shadowRoot?.children ?? [])].find((each) =>
    each.localName.startsWith("lansmuseer-"),
  );
  if (drawn?.shadowRoot) return drawn.shadowRoot;
  throw new Error(`${widget.localName} has not drawn`);
}

export async function settled(widget: LitElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
  }
}

/** Chooses an option of a list by what it is called. */
export async function choose(widget: LitElement, list: string, label: string): Promise<void> {
  const select = inside(widget).querySelector<HTMLSelectElement>(`#choice-${list}`)!;
  select.selectedIndex = [...select.options].findIndex(({ textContent }) => textContent.trim() === label);
  select.dispatchEvent(new Event("change"));
  await settled(widget);
}

/** Text with plain spaces. */
export const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ").trim();
