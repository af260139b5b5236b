import { afterEach, expect, test, vi } from "vitest";
import "./museum.define.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test("a museum's card, and its data for search engines when they are asked for", async () => {
  const widget = document.createElement("lansmuseer-museum");
  widget.lang = "sv";
  widget.museum = "jamtli";
  widget.jsonLd = true;
  document.body.append(widget);
  await widget.updateComplete;
  const card = widget.shadowRoot!.querySelector("lansmuseer-museum-card")!;
  await card.updateComplete;
  expect(card.shadowRoot!.querySelector(".name")?.textContent).toBe("Jamtli");
  const [script, ...others] = widget.querySelectorAll("script");
  expect(others).toEqual([]);
  expect(JSON.parse(script!.textContent)).toMatchObject({ "@type": "Museum", name: "Jamtli" });
  widget.jsonLd = false;
  await widget.updateComplete;
  expect(widget.querySelectorAll("script")).toHaveLength(0);
});

test("an id that no museum has is told of, and what stands inside the tag is shown", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const told = vi.fn<(code: string) => void>();
  document.addEventListener("lansmuseer-error", ({ code }) => told(code), { once: true });
  const widget = document.createElement("lansmuseer-museum");
  widget.museum = "louvren";
  document.body.append(widget);
  await widget.updateComplete;
  expect(widget.shadowRoot!.querySelector("slot")).not.toBeNull();
  expect(told).toHaveBeenCalledWith("unknown-value");
});
