import type { GlTrouble } from "@lansmuseer/view";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { enter, leave, stand } from "./live-maps.js";
import { EngineTrouble } from "./load-engine.js";
import type { MapEngine, MapEngineOptions } from "./map-engine.js";

/** What an engine tells about its own life. */
export type Vitals = Pick<MapEngineOptions, "onReady" | "onLost" | "onTrouble">;

export interface LifeOptions {
  /** Makes the engine; undefined when there is nothing to draw. */
  readonly begin: (vitals: Vitals) => Promise<MapEngine | undefined>;
  readonly onTrouble: (trouble: GlTrouble) => void;
}

/** ms from the beginning, or from a loss, to a picture. */
const patience = 10_000;
/** A map begins a little before it is seen. */
const rootMargin = "100px";

/** Lets a map live while it is on screen and the page has room for one more; else what it covers is seen. */
export class MapLife implements ReactiveController {
  engine: MapEngine | undefined;
  /** A picture stands. */
  live = false;
  /** Why there will be none. */
  trouble: GlTrouble | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LifeOptions;
  readonly #place = { begin: (): void => void this.#begin() };
  #observer: IntersectionObserver | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  // A beginning that is overtaken by an end finds another number, and stops.
  #attempt = 0;

  constructor(host: ReactiveControllerHost & Element, options: LifeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting !== true) this.#end();
        else if (this.trouble === undefined) enter(this.#place);
      },
      { rootMargin },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A page that moves an element removes it first: the map goes along.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  /** Begins anew where the map lives: for what an engine is told once. */
  restart(): void {
    if (this.engine === undefined) return;
    this.#end();
    enter(this.#place);
  }

  async #begin(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const now = <A extends readonly unknown[]>(act: (...args: A) => void) => {
      return (...args: A): void => {
        if (attempt === this.#attempt) act(...args);
      };
    };
    this.#wait("gl-slow");
    try {
      const engine = await this.#options.begin({
        onReady: now(() => {
          clearTimeout(this.#watchdog);
          stand(this.#place);
          this.#set(true);
        }),
        onLost: now(() => {
          this.#wait("gl-lost");
          this.#set(false);
        }),
        onTrouble: now((trouble) => {
          this.fail(trouble);
        }),
      });
      if (attempt === this.#attempt) this.engine = engine;
      else engine?.remove();
      if (engine === undefined) this.#end();
    } catch (error) {
      now(() => {
        this.fail(error instanceof EngineTrouble ? error.trouble : "gl-failed");
      })();
    }
  }

  /** From now on there is so much time for a picture to stand. */
  #wait(trouble: GlTrouble): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      this.fail(trouble);
    }, patience);
  }

  /** Ends the map for good, and says why. */
  fail(trouble: GlTrouble): void {
    this.trouble = trouble;
    this.#end();
    this.#options.onTrouble(trouble);
  }

  #end(): void {
    this.#attempt += 1;
    clearTimeout(this.#watchdog);
    this.engine?.remove();
    this.engine = undefined;
    leave(this.#place);
    this.#set(false);
  }

  #set(live: boolean): void {
    this.live = live;
    this.#host.requestUpdate();
  }
}
