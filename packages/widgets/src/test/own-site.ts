import { afterEach, beforeEach, vi } from "vitest";

/** The page's own site, as a widget loads from it. */
export interface OwnSite {
  /** What it answers, by the name of the file; any other file is not there. */
  files: Record<string, string>;
  /** A page loads an address once: each test has a folder of its own. */
  folder: string;
}

/** Lets each test find these files on the page's own site, and leaves an empty page after it. */
export function ownSite(published: Readonly<Record<string, string>>): OwnSite {
  const site: OwnSite = { files: {}, folder: "" };
  let tests = 0;
  beforeEach(() => {
    tests += 1;
    site.folder = `/test-${tests}`;
    site.files = { ...published };
    document.documentElement.removeAttribute("lang");
    vi.stubGlobal("fetch", (url: string) => {
      const text = site.files[url.slice(url.lastIndexOf("/") + 1)];
      const response = new Response(text ?? "", { status: text === undefined ? 404 : 200 });
      Object.defineProperty(response, "url", { value: url });
      return Promise.resolve(response);
    });
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return site;
}
