import {
  fileNameOf,
  LoadFailure,
  openPackage,
  type OpenPackage,
  PublishedProblem,
} from "@lansmuseer/sources/web";
import type { LoadStatus } from "@lansmuseer/view";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadOnce } from "./shared-loads.js";

/** Gives what an address holds, at most one load a page; see `loadOnce`. */
export type Once = <Value>(
  what: string,
  url: string,
  load: (signal: AbortSignal) => Promise<Value>,
) => Promise<Value>;

export interface SourceOptions<Loaded> {
  /** The address as the page's author wrote it. */
  readonly src: () => string | undefined;
  /** What the address holds, where it is no package and no table. */
  readonly open?: (url: string) => Promise<OpenPackage>;
  /** Loads what the widget needs of a package; `show` takes what can be shown on the way there. */
  readonly load: (
    opened: OpenPackage,
    once: Once,
    show: (loaded: Loaded) => void,
    url: string,
  ) => Promise<Loaded>;
  /** Told once a failure. */
  readonly failed: (failure: LoadFailure) => void;
}

/** After so long a wait is said to be longer than usual, ms. */
const slowAfter = 8_000;

/** Loads what a widget's `src` names while the widget is in a page, and says how that goes. */
export class SourceController<Loaded> implements ReactiveController {
  /** Loading until all is here, also when a part can be shown. */
  status: LoadStatus = { kind: "loading", isSlow: false };
  loaded: Loaded | undefined;
  /** What the package says of itself. */
  opened: OpenPackage | undefined;

  readonly #host: ReactiveControllerHost;
  #isConnected = false;
  readonly #options: SourceOptions<Loaded>;
  #src: string | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: SourceOptions<Loaded>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    // After a move nothing else asks for the update that begins the load again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    if (this.status.kind !== "loading") return;
    this.#abort?.abort();
    this.#src = undefined;
  }

  /** Attributes may change at any time; what has been loaded stays until the other file is there. */
  hostUpdate(): void {
    const src = this.#options.src();
    if (src === undefined || src === this.#src || !this.#isConnected) return;
    this.#src = src;
    void this.#begin(src);
  }

  readonly retry = (): void => {
    this.#src = undefined;
    this.status = { kind: "loading", isSlow: false };
    this.#host.requestUpdate();
  };

  async #begin(src: string): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    const become = (status: LoadStatus): void => {
      if (signal.aborted) return;
      this.status = status;
      this.#host.requestUpdate();
    };
    const slow = setTimeout(() => {
      become({ kind: "loading", isSlow: true });
    }, slowAfter);
    const once: Once = (what, url, load) => loadOnce(what, url, signal, load);
    this.status = { kind: "loading", isSlow: false };
    try {
      const url = new URL(src, document.baseURI).href;
      const { open, load } = this.#options;
      const opened = await (open?.(url) ??
        once("package", url, (stop) => openPackage(url, { signal: stop })));
      const show = (loaded: Loaded): void => {
        if (signal.aborted) return;
        this.opened = opened;
        this.loaded = loaded;
        this.#host.requestUpdate();
      };
      show(await load(opened, once, show, url));
      become({ kind: "ready" });
    } catch (error) {
      if (signal.aborted) return;
      const failure = failureOf(error, src);
      become({ kind: "failed", problem: failure.problem, file: failure.file, detail: failure.detail });
      this.#options.failed(failure);
    } finally {
      clearTimeout(slow);
    }
  }
}

/** Known by its name: widgets share a page's loads, but each file of scripts has a class of its own. */
const isLoadFailure = (error: unknown): error is LoadFailure =>
  error instanceof Error && error.name === "LoadFailure";

function failureOf(error: unknown, src: string): LoadFailure {
  if (isLoadFailure(error)) return error;
  if (error instanceof PublishedProblem)
    return new LoadFailure("unreadable", error.file, `${error.row}: ${error.column} = ${error.value}`);
  return new LoadFailure(
    "unreadable",
    fileNameOf(src),
    error instanceof Error ? error.message : String(error),
  );
}
