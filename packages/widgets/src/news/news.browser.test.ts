import { afterEach, expect, test, vi } from "vitest";
import "./news.define.js";
import type { LansmuseerNews } from "./news.js";

const RSS = `<rss version="2.0"><channel><title>Nytt</title><language>sv</language>
  <item><title>Äldre</title><pubDate>Fri, 13 Mar 2015 09:05:00 GMT</pubDate></item>
  <item><title>Nyare</title><link>/nyare</link><pubDate>Thu, 03 Dec 2015 10:00:00 +0100</pubDate></item>
</channel></rss>`;

async function made(attributes: Readonly<Record<string, string>>): Promise<LansmuseerNews> {
  const widget = document.createElement("lansmuseer-news");
  for (const [name, text] of Object.entries({ lang: "sv", ...attributes })) widget.setAttribute(name, text);
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
}

/** An address of its own for each test: what has been loaded once is not loaded again. */
function answered(name: string, body: string, status = 200): string {
  const url = new URL(`/${name}`, location.href).href;
  const reach = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal("fetch", reach);
  return url;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const titles = (widget: LansmuseerNews): readonly (string | null)[] =>
  [
    ...(widget.shadowRoot!.querySelector("lansmuseer-news-list")?.shadowRoot?.querySelectorAll(".name") ??
      []),
  ].map(({ textContent }) => textContent);

test("a feed on the page's own site becomes a list, the newest first", async () => {
  const widget = await made({ src: answered("a.xml", RSS) });
  await vi.waitFor(() => {
    expect(titles(widget)).toEqual(["Nyare", "Äldre"]);
  });
  widget.setAttribute("limit", "1");
  await widget.updateComplete;
  await vi.waitFor(() => {
    expect(titles(widget)).toEqual(["Nyare"]);
  });
});

test("what is no feed is told of to the visitor and to the page's editor", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const told = vi.fn<(code: string) => void>();
  document.addEventListener("lansmuseer-error", ({ code }) => told(code), { once: true });
  const widget = await made({ src: answered("b.xml", "<html></html>") });
  await vi.waitFor(() => {
    expect(widget.shadowRoot!.querySelector("[role=alert]")?.textContent).toContain(
      "b.xml gick inte att läsa",
    );
  });
  expect(told).toHaveBeenCalledWith("unreadable");
  expect(warn).toHaveBeenCalledOnce();
});

test("without an address what stands inside the tag is shown", async () => {
  const widget = await made({});
  expect(widget.shadowRoot!.querySelector("slot")).not.toBeNull();
});
