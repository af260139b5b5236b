import type { YearChoice } from "@lansmuseer/view";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long a year stands while they are played, ms. */
const stepMs = 1200;

/**
 * Asks for years, one by one or through them all. Nothing plays by itself: it starts when the visitor asks, and stops at
 * the last year, when another is chosen, or when nobody looks.
 */
export class YearController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #choice: () => YearChoice | undefined;
  readonly #ask: (year: string) => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    host: ReactiveControllerHost,
    choice: () => YearChoice | undefined,
    ask: (year: string) => void,
  ) {
    this.#host = host;
    this.#choice = choice;
    this.#ask = ask;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** True when the visitor's system asks for as little motion as possible: the buttons for one year remain. */
  get isUnwanted(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  hostDisconnected(): void {
    this.stop();
  }

  choose(at: number): void {
    this.stop();
    const year = this.#choice()?.years[at];
    if (year !== undefined) this.#ask(year);
  }

  /** Plays on from the year that stands, from the first when it is the last; or pauses. */
  readonly toggle = (): void => {
    if (this.isPlaying) {
      this.stop();
      return;
    }
    const choice = this.#choice();
    if (choice !== undefined && choice.at === choice.years.length - 1) this.choose(0);
    this.#timer = setInterval(this.#step, stepMs);
    this.#host.requestUpdate();
  };

  stop(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  readonly #step = (): void => {
    const { years, at } = this.#choice() ?? { years: [], at: 0 };
    const next = years[at + 1];
    if (next === undefined || document.hidden) {
      this.stop();
      return;
    }
    this.#ask(next);
    if (at + 2 === years.length) this.stop();
  };
}
