import type { Language } from "@lansmuseer/view";

/** The language that an element is in: its own `lang`, else the nearest around it, through shadow roots; else Swedish. */
export function languageOf(element: HTMLElement): Language {
  for (let at: Element | undefined = element; at !== undefined;) {
    const lang = (at as HTMLElement).lang || at.closest("[lang]:not([lang=''])")?.getAttribute("lang");
    if (lang) return /^en\b/i.test(lang) ? "en" : "sv";
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "sv";
}
