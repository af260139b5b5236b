import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./map.define.js";
import type { LansmuseerMap } from "./map.js";

/** The tag as a page author writes it. */
async function pasted(html: string): Promise<LansmuseerMap> {
  const page = new DOMParser().parseFromString(html, "text/html");
  const ready = new Promise((resolve) => {
    document.addEventListener("lansmuseer-ready", resolve, { once: true });
  });
  document.body.append(...page.body.childNodes);
  await ready;
  const map = document.querySelector("lansmuseer-map");
  if (map === null) throw new Error("no map in the page");
  return map;
}

const inside = (map: LansmuseerMap): ShadowRoot => {
  const root = map.shadowRoot?.querySelector("lansmuseer-museum-map")?.shadowRoot;
  if (root === null || root === undefined) throw new Error("the map has not drawn");
  return root;
};
const title = (map: LansmuseerMap): string | undefined =>
  inside(map).querySelector(".title")?.textContent.trim();

async function settled(map: LansmuseerMap): Promise<void> {
  await map.updateComplete;
  await map.shadowRoot?.querySelector("lansmuseer-museum-map")?.updateComplete;
}

beforeEach(() => {
  document.documentElement.removeAttribute("lang");
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("lansmuseer-map", () => {
  it("shows the whole country from the tag alone", async () => {
    const map = await pasted("<lansmuseer-map></lansmuseer-map>");
    expect(title(map)).toBe("Från Lund till Luleå: 24 länsmuseer täcker hela landet");
    expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(24);
  });

  it("takes its words from the language around it, and from its own before that", async () => {
    document.documentElement.lang = "en-GB";
    const map = await pasted("<lansmuseer-map></lansmuseer-map>");
    expect(title(map)).toContain("county museums");
    map.lang = "sv";
    await settled(map);
    expect(title(map)).toContain("länsmuseer");
  });

  it("takes the width that a page's style sheet gives it", async () => {
    const map = await pasted("<lansmuseer-map></lansmuseer-map>");
    map.style.inlineSize = "420px";
    expect(map.getBoundingClientRect().width).toBe(420);
  });

  it.each([320, 400, 768, 1200])("gives each dot to its own museum, %d px wide", async (width) => {
    const map = await pasted("<lansmuseer-map></lansmuseer-map>");
    map.style.inlineSize = `${width}px`;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await settled(map);
    for (const dot of inside(map).querySelectorAll(".mark .dot")) {
      dot.scrollIntoView({ block: "center" });
      const { left, top, width: w, height: h } = dot.getBoundingClientRect();
      const under = inside(map)
        .elementFromPoint(left + w / 2, top + h / 2)
        ?.closest("[data-id]");
      expect(under?.getAttribute("data-id")).toBe(dot.closest("[data-id]")?.getAttribute("data-id"));
    }
  });

  it("says nothing when an attribute is taken away", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const map = await pasted('<lansmuseer-map museum="jamtli" region="23"></lansmuseer-map>');
    map.removeAttribute("museum");
    map.removeAttribute("region");
    await settled(map);
    expect(warn.mock.calls.filter(([message]) => String(message).includes("<lansmuseer-map"))).toEqual([]);
  });

  it("answers the visitor's choice and search itself", async () => {
    const map = await pasted('<lansmuseer-map museum="jamtli"></lansmuseer-map>');
    const chosen: (string | undefined)[] = [];
    document.addEventListener("lansmuseer-select", ({ id }) => chosen.push(id), { once: true });
    inside(map).querySelector<HTMLElement>(".row")?.click();
    await settled(map);
    expect(chosen).toEqual(["stockholms-lansmuseum"]);
    expect(inside(map).querySelector(".row + .details")?.textContent).toContain("Stockholms län");
    const field = inside(map).querySelector("input");
    if (field === null) throw new Error("no search field");
    field.value = "Åre";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await settled(map);
    expect([...inside(map).querySelectorAll(".rowname")].map(({ textContent }) => textContent)).toEqual([
      "Jamtli",
    ]);
  });

  it("says once what it cannot use, and shows the map all the same", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const errors: string[] = [];
    const listen = (event: LansmuseerErrorEvent): unknown => errors.push(event.code);
    document.addEventListener("lansmuseer-error", listen);
    await pasted('<lansmuseer-map museum="jamtlli"></lansmuseer-map>');
    document.body.replaceChildren();
    const map = await pasted('<lansmuseer-map museum="jamtlli"></lansmuseer-map>');
    document.removeEventListener("lansmuseer-error", listen);
    expect(errors).toEqual(["unknown-value", "unknown-value"]);
    const said = warn.mock.calls.filter(([message]) => String(message).includes("jamtlli"));
    expect(said).toHaveLength(1);
    expect(said[0]?.[0]).toMatch(/okänt värde.*unknown value.*jamtli, /s);
    expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(24);
  });

  it.each([
    ["region", "99", "01, 03, "],
    ["view", "chart", "both, picture, table"],
    ["theme", "sepia", "auto, light, dark"],
    ["link", "javascript:alert(1)", "detail, website, none"],
    ["heading-level", "nine", "1, 2, 3, 4, 5, 6"],
    ["heading-level", "7", "1, 2, 3, 4, 5, 6"],
    ["height", "tall", "≥ 320"],
    ["height", "100", "≥ 320"],
  ])("falls back when %s is %s, and says so with what is allowed", async (name, value, values) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const codes: string[] = [];
    const listen = (event: LansmuseerErrorEvent): unknown => codes.push(event.code);
    document.addEventListener("lansmuseer-error", listen);
    const map = await pasted(`<lansmuseer-map ${name}="${value}"></lansmuseer-map>`);
    document.removeEventListener("lansmuseer-error", listen);
    expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(24);
    expect(inside(map).querySelector(".title")?.getAttribute("aria-level")).toBe("2");
    expect(codes).toEqual(["unknown-value"]);
    const [said] = warn.mock.calls.map(String).filter((each) => each.includes(`${name}="${value}"`));
    expect(said).toContain(values);
  });

  it("names each region once among those allowed", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await pasted('<lansmuseer-map region="98"></lansmuseer-map>');
    const [said = ""] = warn.mock.calls.map(String).filter((each) => each.includes('region="98"'));
    expect(said.match(/\b14\b/g)).toHaveLength(1);
  });

  it.each([
    ["view", "picture"],
    ["theme", "dark"],
    ["link", "none"],
    ["heading-level", "3"],
    ["height", "400"],
    ["region", "14"],
  ])("says nothing when %s is %s", async (name, value) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await pasted(`<lansmuseer-map ${name}="${value}"></lansmuseer-map>`);
    expect(warn.mock.calls.filter(([message]) => String(message).includes("<lansmuseer-map"))).toEqual([]);
  });

  it("has a title also when the page's is empty", async () => {
    expect(title(await pasted('<lansmuseer-map heading=""></lansmuseer-map>'))).toContain("24 länsmuseer");
  });

  it("keeps what a page set before the script came", async () => {
    const late = document.createElement("lansmuseer-map-late") as unknown as LansmuseerMap;
    late.museum = "jamtli";
    const { LansmuseerMap: Original } = await import("./map.js");
    customElements.define("lansmuseer-map-late", class extends Original {});
    customElements.upgrade(late);
    document.body.append(late);
    await late.updateComplete;
    expect(late.museum).toBe("jamtli");
  });

  it("passes on the parts for a page's style sheet", async () => {
    const map = await pasted("<lansmuseer-map></lansmuseer-map>");
    const exported = map.shadowRoot
      ?.querySelector("lansmuseer-museum-map")
      ?.getAttribute("exportparts")
      ?.split(", ");
    const parts = [...inside(map).querySelectorAll("[part]")].flatMap((each) => [...each.part]);
    expect(exported).toEqual(expect.arrayContaining(parts.filter((part) => part !== "details")));
  });
});
