import type { ReactiveController, ReactiveControllerHost } from "lit";

export type Scheme = "light" | "dark";

/**
 * Light or dark as the page is, not as the visitor's system is: the two differ on every page that declares
 * nothing. Reads the system text colour where the element stands, from the element with class `probe`, which
 * stands outside `root` because `root` declares a scheme of its own.
 */
export class SchemeController implements ReactiveController {
  scheme: Scheme = "light";

  readonly #host: ReactiveControllerHost & Element;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia("(prefers-color-scheme: dark)");
    this.#query.addEventListener("change", this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener("change", this.#read);
  }

  hostUpdated(): void {
    this.#read();
  }

  readonly #read = (): void => {
    const probe = this.#host.shadowRoot?.querySelector(".probe");
    if (probe === null || probe === undefined) return;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    const scheme = 0.2126 * r + 0.7152 * g + 0.0722 * b > 127 ? "dark" : "light";
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.#host.requestUpdate();
  };
}
