import type { Terminal } from "./terminal.js";

/** How long work goes on before a line about it is drawn, and how often it is drawn then, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;
const WIDTH = 24;

/** One line of progress, drawn over itself; nothing where no one is looking. */
export class Progress {
  #drawn = -Infinity;
  readonly #begun: number;

  /** @param now milliseconds, for tests */
  constructor(
    readonly terminal: Terminal,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#begun = now();
  }

  /** @param share between 0 and 1, where it is known */
  show(rows: number, share?: number): void {
    const time = this.now();
    if (!this.terminal.isWatched || time - this.#begun < PATIENCE || time - this.#drawn < INTERVAL) return;
    this.#drawn = time;
    const bar = share === undefined ? "" : `${barOf(share)} `;
    this.terminal.err(`\r${bar}${new Intl.NumberFormat("sv-SE").format(rows)} rader`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#drawn > -Infinity) this.terminal.err("\r\u001b[K");
  }
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
}
