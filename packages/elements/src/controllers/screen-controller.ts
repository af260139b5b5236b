import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";

export type Scheme = "light" | "dark";

let pen: CanvasRenderingContext2D | null | undefined;
let lastFont = "";

/**
 * What an element renders first in its shadow root, outside `root`: as wide as the element, never higher than
 * nothing, so that watching it can never chase the element's own growth; inside it, a letter in the page's scheme,
 * as wide as letters and the space between them are.
 */
export const ruler: TemplateResult = html`<div class="ruler" aria-hidden="true"><i class="probe">M</i></div>`;

/**
 * Knows what only the screen knows: how wide the element is, how large its text is, how wide a word becomes, and
 * whether it stands on a light or a dark page. The page's scheme is not the visitor's: the two differ on every
 * page that declares nothing, so the system text colour is read where the element stands.
 */
export class ScreenController implements ReactiveController {
  /** Width in px; 0 until it has been measured. */
  width = 0;
  /** Size of a label in px: 13/16 of the text, never under 12. */
  labelPx = 13;
  scheme: Scheme = "light";

  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #query: MediaQueryList | undefined;
  #family = "sans-serif";
  /** px that a reader wants between letters and, beyond that, between words. */
  #between: readonly [letters: number, words: number] = [0, 0];
  #widths = new Map<string, number>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia("(prefers-color-scheme: dark)");
    this.#query.addEventListener("change", this.#read);
    document.fonts.addEventListener("loadingdone", this.#onFonts);
    // After a move nothing else asks for the update that starts the observer again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener("change", this.#read);
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    if (this.#observer !== undefined && this.width > 0) {
      // Figures that follow each other would each have the page laid out anew, if they did not wait for its frame.
      requestAnimationFrame(this.#read);
      return;
    }
    // The first reading comes before the first paint, so nothing is seen twice.
    this.#read();
    if (this.#observer !== undefined) return;
    // Later ones wait a frame: a picture drawn while sizes are being told may bring a scroll bar, and the browser
    // then reports the width that changed again as an error of the page.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#read));
    for (const element of this.#host.shadowRoot?.querySelectorAll(".ruler, .probe") ?? [])
      this.#observer.observe(element);
  }

  /** Width of a label in px. The same function as long as the font is the same. */
  measure = this.#measureWith();

  readonly #onFonts = (): void => {
    this.measure = this.#measureWith();
    this.#host.requestUpdate();
  };

  #measureWith(): (text: string, bold: boolean) => number {
    this.#widths = new Map();
    return (text, bold) => {
      const key = `${bold ? "b" : ""}${text}`;
      let width = this.#widths.get(key);
      if (width === undefined) {
        pen ??= document.createElement("canvas").getContext("2d");
        const font = `${bold ? "700" : "400"} ${this.labelPx}px ${this.#family}`;
        // Setting a font costs more than measuring with it.
        if (pen !== null && font !== lastFont) pen.font = lastFont = font;
        const [letters, words] = this.#between;
        width =
          (pen?.measureText(text).width ?? text.length * this.labelPx * 0.6) +
          text.length * letters +
          (text.split(" ").length - 1) * words;
        this.#widths.set(key, width);
      }
      return width;
    };
  }

  #schemeNow(): Scheme {
    const probe = this.#host.shadowRoot?.querySelector(".probe");
    if (probe === null || probe === undefined) return this.scheme;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 127 ? "dark" : "light";
  }

  readonly #read = (): void => {
    const root = this.#host.shadowRoot?.querySelector(".root");
    if (!root?.isConnected) return;
    const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(root);
    // "normal" is no number.
    const between = [Number.parseFloat(letterSpacing) || 0, Number.parseFloat(wordSpacing) || 0] as const;
    const width = this.#host.shadowRoot?.querySelector(".ruler")?.clientWidth ?? 0;
    const labelPx = Math.max(12, Number.parseFloat(fontSize) * 0.8125);
    const scheme = this.#schemeNow();
    const sameFont =
      labelPx === this.labelPx && fontFamily === this.#family && between.join() === this.#between.join();
    if (sameFont && width === this.width && scheme === this.scheme) return;
    this.width = width;
    this.scheme = scheme;
    if (!sameFont) {
      this.labelPx = labelPx;
      this.#family = fontFamily;
      this.#between = between;
      this.measure = this.#measureWith();
    }
    this.#host.requestUpdate();
  };
}
