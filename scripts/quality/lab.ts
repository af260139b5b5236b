// A browser for the tests of whole pages: every page in a fresh context, and a record of what it did.
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumPath } from "../chromium.mjs";
import { byteRange, serve, strictHeaders } from "../serve.mjs";

/** What a page did that somebody may not want. */
export interface Seen {
  /** Every address that was asked for. */
  readonly requests: string[];
  /** Messages in the console, with violations of the content policy and error events among them. */
  readonly messages: string[];
  /** Uncaught errors and unhandled rejections. */
  readonly errors: string[];
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Seen;
  readonly origin: string;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs before any script of the page. */
  readonly before?: string;
  /** The policy of the museum's page for a page given as text; else it has none. */
  readonly strict?: boolean;
  /** More files of the same origin, by path; of bytes a page may ask for a part. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

export interface Lab {
  /** Opens a path of the served apps. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Opens a page given as text, beside the museum's page. */
  visitText(html: string, options?: VisitOptions): Promise<Visit>;
  readonly origin: () => string;
}

// Most pages need no WebGL, and without it a picture of the page takes 30 ms. The accessible name and role that
// the browser has computed become readable, so no check has to guess them.
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
  "--enable-blink-features=ComputedAccessibilityInfo",
  "--js-flags=--expose-gc",
];

/** What a server that knows ranges answers. */
function partOf(bytes: Buffer, asked: string | undefined) {
  const [first = 0, last = bytes.length - 1] = byteRange(asked, bytes.length) ?? [];
  return {
    status: asked === undefined ? 200 : 206,
    body: bytes.subarray(first, last + 1),
    contentType: "application/octet-stream",
    headers: { "Content-Range": `bytes ${first}-${last}/${bytes.length}` },
  };
}

const listen = `
  addEventListener("securitypolicyviolation", (event) => {
    console.error("policy violation: " + event.violatedDirective + " " + event.blockedURI);
  });
  addEventListener("error", (event) => {
    if (event.message) console.error("error event: " + event.message);
  });
`;

const folder = "/museum-site/";

/**
 * Call it once in a test file: it starts and ends the browser and the server, and closes each test's pages.
 * `scrollbars` take room, as on most desktops; else they lie over the page, as on a phone. `webgl` draws in software.
 */
export function useLab({ scrollbars = false, webgl = false } = {}): Lab {
  const drawing = webgl ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-gpu"];
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const open: BrowserContext[] = [];

  const origin = (): string => {
    if (server === undefined) throw new Error("the lab is open only inside tests");
    return server.origin;
  };

  async function visit(
    path: string,
    { before = "", strict, files = {}, ...options }: VisitOptions = {},
  ): Promise<Visit> {
    if (browser === undefined) throw new Error("the lab is open only inside tests");
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "sv-SE",
      ...options,
    });
    open.push(context);
    const seen: Seen = { requests: [], messages: [], errors: [] };
    await context.addInitScript(listen + before);
    await context.route("**/*", async (route) => {
      const { origin: at, pathname } = new URL(route.request().url());
      const body = files[pathname];
      if (at !== origin()) await route.abort();
      else if (body === undefined) await route.continue();
      else if (typeof body !== "string")
        await route.fulfill(partOf(body, route.request().headers()["range"]));
      else
        await route.fulfill({
          body,
          contentType: `text/${pathname.endsWith(".js") ? "javascript" : "html"}; charset=utf-8`,
          // A frame without an origin may only run scripts that are meant for all.
          headers: strict === true ? strictHeaders : { "Access-Control-Allow-Origin": "*" },
        });
    });
    context.on("request", (request) => seen.requests.push(request.url()));
    context.on("console", (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => seen.errors.push(error.error().message));
    const page = await context.newPage();
    await page.goto(origin() + path);
    return { page, context, seen, origin: origin() };
  }

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      chromiumPath().then((executablePath) =>
        chromium.launch({
          executablePath,
          args: [...args, ...drawing],
          ignoreDefaultArgs: scrollbars ? ["--hide-scrollbars"] : [],
        }),
      ),
      serve(),
    ]);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    visit,
    visitText: (html, options = {}) =>
      visit(`${folder}page.html`, { ...options, files: { ...options.files, [`${folder}page.html`]: html } }),
    origin,
  };
}
