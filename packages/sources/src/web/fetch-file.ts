import { fileNameOf, LoadFailure } from "./load-failure.js";

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** What reaches out; the browser's own where absent. */
  readonly fetch?: typeof fetch;
  /** How long to wait for an answer, ms. */
  readonly timeout?: number;
}

/**
 * A file that the page's author has named. Nothing is sent along: no cookie, no referrer beyond the page's own policy.
 *
 * @throws LoadFailure when it cannot be had
 * @throws DOMException named `AbortError` when `signal` says so
 */
export async function fetchFile(url: string, options: FetchOptions = {}): Promise<Response> {
  const { signal, fetch: reach = fetch, timeout = 15_000 } = options;
  const patience = AbortSignal.timeout(timeout);
  const file = fileNameOf(url);
  try {
    const response = await reach(url, {
      credentials: "same-origin",
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    if (response.ok) return response;
    throw new LoadFailure(
      response.status === 404 || response.status === 410 ? "not-found" : "unreachable",
      file,
      String(response.status),
    );
  } catch (error) {
    if (error instanceof LoadFailure || signal?.aborted === true) throw error;
    throw new LoadFailure(patience.aborted ? "timeout" : "unreachable", file);
  }
}

/**
 * The text of a file in UTF-8.
 *
 * @throws LoadFailure when it is in another encoding: letters would be lost
 */
export async function textOf(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new LoadFailure("unreadable", fileNameOf(response.url), "UTF-8");
  }
}
