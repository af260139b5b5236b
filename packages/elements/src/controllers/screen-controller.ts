import type { ReactiveController, ReactiveControllerHost } from "lit";

const canvas = (): CanvasRenderingContext2D | null => document.createElement("canvas").getContext("2d");
let pen: CanvasRenderingContext2D | null | undefined;

/**
 * Knows what only the screen knows: how wide the root is, how large its text is and how wide a word becomes.
 * Watches the element with class `root` and beside it `probe` (1em wide), so that zoomed text lays out anew.
 */
export class ScreenController implements ReactiveController {
  /** Width of the root in px; 0 until it has been measured. */
  width = 0;
  /** Size of a label in px: 13/16 of the root's text, never under 12. */
  labelPx = 13;

  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #family = "sans-serif";
  #widths = new Map<string, number>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener("loadingdone", this.#onFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector(".root") ?? null;
    if (root === null || root === this.#watched) return;
    this.#observer ??= new ResizeObserver(() => {
      this.#read(root);
    });
    this.#observer.disconnect();
    this.#observer.observe(root);
    const probe = this.#host.shadowRoot?.querySelector(".probe") ?? null;
    if (probe !== null) this.#observer.observe(probe);
    this.#watched = root;
    this.#read(root);
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
        pen ??= canvas();
        if (pen !== null) pen.font = `${bold ? "700" : "400"} ${this.labelPx}px ${this.#family}`;
        width = pen?.measureText(text).width ?? text.length * this.labelPx * 0.6;
        this.#widths.set(key, width);
      }
      return width;
    };
  }

  #read(root: Element): void {
    const { fontFamily, fontSize } = getComputedStyle(root);
    const { clientWidth: width } = root;
    const labelPx = Math.max(12, Number.parseFloat(fontSize) * 0.8125);
    if (width === this.width && labelPx === this.labelPx && fontFamily === this.#family) return;
    if (labelPx !== this.labelPx || fontFamily !== this.#family) {
      this.labelPx = labelPx;
      this.#family = fontFamily;
      this.measure = this.#measureWith();
    }
    this.width = width;
    this.#host.requestUpdate();
  }
}
