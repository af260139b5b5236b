import type { ChoroplethData, ChoroplethState } from "@lansmuseer/view";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import { pngOf } from "../export/paint-picture.js";
import { standaloneSvg } from "../export/standalone-svg.js";
import { choroplethView } from "@lansmuseer/view";
import { shownFigure } from "../test/shown-figure.js";
import { sample } from "./choropleth.sample.js";
import type { LansmuseerChoropleth } from "./choropleth.js";

let map: LansmuseerChoropleth;
let asked: (string | undefined)[];
let years: unknown[];

const all = <E extends Element = HTMLElement>(selector: string): readonly E[] => [
  ...map.shadowRoot!.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(selector: string): E => all<E>(selector)[0]!;
const settled = async (): Promise<void> => {
  await map.updateComplete;
  await new Promise(requestAnimationFrame);
  await map.updateComplete;
};

async function show(
  changes: Partial<ChoroplethState> = {},
  data: Partial<ChoroplethData> = {},
): Promise<void> {
  map.state = { language: "sv", year: "2025", ...changes };
  map.data = { ...sample().data!, ...data };
  await settled();
}

/** An owner that gives what is asked for. */
beforeEach(async () => {
  asked = [];
  years = [];
  map = sample();
  map.addEventListener("lansmuseer-select", ({ id }: LansmuseerSelectEvent) => {
    asked.push(id);
    map.state = { ...map.state, selected: id };
  });
  map.addEventListener("lansmuseer-filter", ({ field, value }: LansmuseerFilterEvent) => {
    years.push([field, value]);
    map.state = { ...map.state, year: value as string };
  });
  document.body.append(map);
  await settled();
  await show();
});

afterEach(() => {
  map.remove();
  vi.useRealTimers();
});

const press = async (key: string): Promise<void> => {
  one(".map").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await settled();
};
const active = (): string => one(".map").getAttribute("aria-activedescendant") ?? "";

describe("the picture", () => {
  it("has an option for each area, with its figure and place, and a fill by its class", () => {
    expect(
      all("[role=option]").map((option) => option.getAttribute("aria-label")?.replaceAll("\u00a0", " ")),
    ).toEqual([
      "Kronoberg. 99 kronor per invånare 2025. Plats 2 av 3 regioner med uppgift.",
      "Blekinge. 128 kronor per invånare 2025. Plats 1 av 3 regioner med uppgift.",
      "Skåne. 65 kronor per invånare 2025. Plats 3 av 3 regioner med uppgift.",
      "Halland. Uppgift saknas 2025.",
    ]);
    expect(getComputedStyle(all(".area")[3]!).fill).toContain("not-reported-main");
    expect(getComputedStyle(all(".area")[1]!).fill).toMatch(/^rgb/);
  });

  it("says in the table what it says in the areas", async () => {
    one("[aria-controls=table]").click();
    await settled();
    const rows = all("tbody tr").map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
    expect(rows[1]).toEqual(["Blekinge", "10", "128", "1"]);
    expect(rows[3]?.[2]).toContain("Uppgift saknas");
  });

  it("changes only classes and words when the year does", async () => {
    const paths = all(".area[role=option]");
    const before = paths.map((path) => path.getAttribute("d"));
    await show({ year: "2023" });
    expect(all(".area[role=option]")).toEqual(paths);
    expect(paths.map((path) => path.getAttribute("d"))).toEqual(before);
    expect(paths[3]!.classList.contains("zero")).toBe(true);
  });

  it("names the areas of each kind under the key", async () => {
    const kind = (id: string) => ({ kind: "category", id }) as const;
    const categories = [
      { id: "a", name: { sv: "gällande", en: "in force" }, fill: "status-in-force", glyph: "check" },
      { id: "b", name: { sv: "saknas", en: "none" }, fill: "status-missing", glyph: "cross" },
    ] as const;
    const byYear = { 2025: { "07": kind("b"), "10": kind("a"), "12": kind("b"), "13": kind("b") } };
    const name = { sv: "Styrdokument", en: "Policy document" };
    await show(
      {},
      { subject: { kind: "category", name, categories }, series: [{ id: "all", name, byYear }] },
    );
    expect(all(".kinds dt").map(({ textContent }) => textContent)).toEqual(["Gällande", "Saknas"]);
    expect(all(".kinds dd").map(({ textContent }) => textContent)).toEqual([
      "Blekinge",
      "Halland, Kronoberg, Skåne",
    ]);
  });

  it("writes hostile names as text", async () => {
    const { ground } = sample().data!;
    const areas = ground.areas.map((area) => ({ ...area, name: `<img src=x onerror=alert(1)>${area.code}` }));
    await show({ selected: "12" }, { ground: { ...ground, areas } });
    expect(all("img")).toEqual([]);
    expect(one(".areaname").textContent).toBe("<img src=x onerror=alert(1)>12");
  });
});

describe("the keyboard", () => {
  it("goes to the neighbour in each direction, and stays at the edge", async () => {
    await press("Home");
    expect(active()).toBe("all-2025-10");
    await press("ArrowUp");
    expect(active()).toBe("all-2025-07");
    await press("ArrowLeft");
    expect(active()).toBe("all-2025-13");
    await press("ArrowDown");
    expect(active()).toBe("all-2025-12");
    await press("ArrowDown");
    expect(active()).toBe("all-2025-12");
    await press("End");
    expect(active()).toBe("all-2025-12");
  });

  it("finds by letters, chooses with Enter, and leaves with Escape", async () => {
    await press("h");
    expect(active()).toBe("all-2025-13");
    await press("Enter");
    expect(asked).toEqual(["13"]);
    expect(one("[role=status]").textContent).toContain("Halland är vald");
    expect(one(".areaname").textContent).toBe("Halland");
    await press("Escape");
    expect(asked).toEqual(["13", undefined]);
    await press("Escape");
    expect(active()).toBe("");
  });

  it("leaves other keys to the page", () => {
    const event = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    one(".map").dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe("the pointer", () => {
  it("shows a few words where it points, none for a finger, and chooses by a click", async () => {
    const area = all(".area")[1]!;
    area.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "touch" }));
    await settled();
    expect(all(".tip")).toEqual([]);
    area.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
    await settled();
    expect(all(".tipline").map(({ textContent }) => textContent.replaceAll("\u00a0", " "))).toEqual([
      "Blekinge",
      "128 kronor per invånare 2025.",
      "Plats 1 av 3 regioner med uppgift.",
    ]);
    area.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await settled();
    expect(asked).toEqual(["10"]);
    one(".map").dispatchEvent(new PointerEvent("pointerleave"));
    await press("Escape");
    await press("Escape");
    expect(all(".tip")).toEqual([]);
  });

  it("chooses from the list, and from the bars", async () => {
    const list = one<HTMLSelectElement>("select");
    list.value = "13";
    list.dispatchEvent(new Event("change"));
    one(".bar").click();
    await settled();
    expect(asked).toEqual(["13", "10"]);
    expect(list.value).toBe("10");
  });
});

describe("the years", () => {
  const slider = (): HTMLInputElement => one<HTMLInputElement>("input[type=range]");

  it("are asked for as the slider moves, and said when it stops", async () => {
    expect(slider().getAttribute("aria-valuetext")).toBe("2025");
    slider().value = "0";
    slider().dispatchEvent(new Event("input"));
    await settled();
    expect(years).toEqual([["year", "2023"]]);
    expect(one("[role=status]").textContent).toBe("");
    slider().dispatchEvent(new Event("change"));
    await settled();
    expect(one("[role=status]").textContent).toMatch(/^2023\. Högst är Blekinge/);
  });

  it("step by the buttons, which stop at the ends", async () => {
    const [previous, next] = all(".square");
    next!.click();
    expect(years).toEqual([]);
    previous!.click();
    await settled();
    expect(years).toEqual([["year", "2024"]]);
  });

  it("play only when asked to, once through, and stop at the last", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    all(".square")[2]!.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(years.map((each) => (each as [string, string])[1])).toEqual(["2023", "2024", "2025"]);
  });

  it("stop playing when the element leaves the page", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    all(".square")[2]!.click();
    map.remove();
    await vi.advanceTimersByTimeAsync(5000);
    expect(years).toHaveLength(1);
  });
});

describe("two pictures", () => {
  it("share their classes, and what is active in one is so in the other", async () => {
    await show({ beside: "2023" });
    expect(all(".maptitle").map(({ textContent }) => textContent)).toEqual(["2023", "2025"]);
    await press("Home");
    expect(all(".map").map((box) => box.getAttribute("aria-activedescendant"))).toEqual([
      "all-2023-10",
      "all-2025-10",
    ]);
    expect(all(".key")).toHaveLength(1);
  });
});

describe("zooming", () => {
  const scale = (): number =>
    Number(/scale\(([\d.]+)\)/.exec(one(".main").getAttribute("transform") ?? "")?.[1]);

  it("comes closer by keys and buttons, and leaves the wheel to the page", async () => {
    const before = scale();
    await press("+");
    expect(scale()).toBeCloseTo(2 * before, 5);
    await press("0");
    expect(scale()).toBeCloseTo(before, 5);
    const wheel = new WheelEvent("wheel", { deltaY: -100, bubbles: true, cancelable: true });
    one(".map").dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(false);
  });
});

describe("a saved picture", () => {
  it("has the map and its key, and nothing that lies over them", async () => {
    await press("Home");
    const drawings = all<SVGSVGElement>("svg[data-picture]");
    expect(drawings).toHaveLength(2);
    const view = choroplethView(map.data!, map.state);
    const file = new DOMParser().parseFromString(standaloneSvg(drawings, view), "image/svg+xml");
    expect(file.querySelector("parsererror")).toBeNull();
    const words = [...file.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toContain("Kronor per invånare, 2025");
    expect(words.filter((word) => word === "Blekinge")).toEqual([]);
    expect(file.querySelector("[fill*='not-reported-main']")).not.toBeNull();
    expect(pngOf(drawings, view).length).toBeGreaterThan(5000);
  });
});

it("is ready as a table alone too", async () => {
  const table = sample();
  table.twins = "table";
  await shownFigure(table, 800);
  expect(table.shadowRoot!.querySelectorAll("tbody tr")).toHaveLength(4);
  table.remove();
});
