import { venueKinds } from "@lansmuseer/domain";
import type { PointMapState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { all, axeFindings, one, settled, shownFigure } from "../test/shown-figure.js";
import type { LansmuseerPointMap } from "./point-map.js";
import { sample } from "./point-map.sample.js";

/** An element whose owner answers what it asks for, as a page does. */
async function made(change: Partial<PointMapState> = {}, width = 1200): Promise<LansmuseerPointMap> {
  const element = sample();
  element.state = { language: "sv", section: "map", kinds: [], ...change };
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  element.addEventListener("lansmuseer-filter", ({ field, value }) => {
    element.state = { ...element.state, [field === "kind" ? "kinds" : field]: value };
  });
  return shownFigure(element, width);
}

/** How many venues the marks stand for. */
const shown = (element: LansmuseerPointMap): number =>
  all(element, "[role=option]").reduce(
    (sum, mark) => sum + Number(mark.querySelector(".number")?.textContent ?? 1),
    0,
  );

async function press(element: LansmuseerPointMap, keys: string): Promise<void> {
  one(element, ".picture .map").focus();
  await userEvent.keyboard(keys);
  await settled(element);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("map and table", () => {
  it("hold the same venues: those on the map and those without a position are all", async () => {
    const element = await made();
    expect(shown(element)).toBe(75);
    expect(one(element, ".summary").textContent).toContain("5 kulturlokaler har inget känt läge");
    one(element, "[aria-controls=table]").click();
    await settled(element);
    expect(all(element, ".tablebox tbody tr")).toHaveLength(80);
  });

  it("gather many marks, and let them stand apart when few kinds are chosen", async () => {
    const element = await made();
    expect(all(element, ".disc").length).toBeGreaterThan(0);
    one(element, ".key input").click();
    await settled(element);
    expect(all(element, ".disc")).toHaveLength(0);
    expect(all(element, ".shape.a2").length).toBeGreaterThan(1);
    one(element, ".key .linkbutton").click();
    await settled(element);
    expect(shown(element)).toBe(75);
  });

  it("have a shape for each kind in the key", async () => {
    const paths = all(await made(), ".keysymbol path").map((path) => path.getAttribute("d"));
    expect(new Set(paths).size).toBe(venueKinds.length);
  });
});

describe("a municipality", () => {
  it("is chosen in the list, and left with Escape", async () => {
    const element = await made();
    await userEvent.selectOptions(one(element, "#municipality"), "1267");
    await settled(element);
    expect(one(element, ".details .venuename").textContent).toBe("Höör");
    expect(all(element, ".area.chosen")).toHaveLength(1);
    await press(element, "{Escape}");
    expect(element.state.selected).toBeUndefined();
  });

  it("is chosen on the map, where no venue stands", async () => {
    const element = await made();
    const area = one<SVGPathElement>(element, "[data-area='1270']");
    area.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(element);
    expect(one(element, ".lacks").textContent).toBe("Ingen uppgift om kulturlokaler.");
  });
});

describe("what is missing", () => {
  it("is a table of its own, in which nobody's silence is a 0", async () => {
    const element = await made();
    await userEvent.click(one(element, "input[value=gaps]"));
    await settled(element);
    const rows = all(element, ".gapsbox tbody tr");
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toEqual([
      "Höör",
      "Simrishamn",
      "Svalöv",
      "Tomelilla",
    ]);
    expect(rows.at(-1)?.textContent).toContain("Uppgift saknas");
    expect(rows.at(-1)?.querySelectorAll(".zero")).toHaveLength(0);
  });
});

describe("the keyboard", () => {
  it("zooms into a disc, and tells of each venue that stands alone", async () => {
    const element = await made();
    await press(element, "{Home}");
    const before = all(element, "[role=option]").length;
    for (let at = 0; at < 4; at++) await press(element, "+");
    expect(all(element, "[role=option]").length).not.toBe(before);
    await press(element, "0");
    await press(element, "lokal");
    await press(element, "{Enter}");
    expect(all(element, ".details .venue").length).toBeGreaterThan(0);
    await press(element, "{Escape}");
    expect(all(element, ".details .venue")).toHaveLength(0);
  });

  it("reaches every mark by arrows", async () => {
    const element = await made({ kinds: ["museum", "library"] });
    const map = one(element, ".picture .map");
    const key = async (pressed: string): Promise<string> => {
      map.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
      await element.updateComplete;
      return map.getAttribute("aria-activedescendant") ?? "";
    };
    const reached = new Set<string>([await key("Home")]);
    // From each mark that was reached, one step in every direction.
    const arrows = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
    let seed = 7;
    for (let at = 0; at < 1500; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      reached.add(await key(arrows[Math.floor(seed / 65536) % 4] ?? "ArrowUp"));
    }
    expect(reached.size).toBe(all(element, "[role=option]").length);
  });
});

describe.each([
  ["the map", {}],
  ["a chosen municipality", { selected: "1267" }],
  ["what is missing", { section: "gaps" }],
  ["one kind", { kinds: ["museum"] }],
  ["English", { language: "en" }],
] as const)("%s", (_, state) => {
  it.each([320, 1200])("is clean to axe at %d px", async (width) => {
    const element = await made(state, width);
    expect(await axeFindings(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it("never captures a plain wheel", async () => {
  const element = await made();
  const wheel = new WheelEvent("wheel", { deltaY: 100, bubbles: true, cancelable: true });
  one(element, ".picture .map").dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(false);
});

it("shows hostile names and addresses as words", async () => {
  const element = await made({ selected: "1267" });
  const hostile = "<img src=x onerror=alert(1)>";
  const [venue] = element.data?.venues ?? [];
  if (venue === undefined || element.data === undefined) throw new Error("no sample");
  element.data = {
    ...element.data,
    venues: [{ ...venue, name: hostile, address: hostile, url: "javascript:alert(1)" }],
  };
  await settled(element);
  expect(all(element, "img")).toHaveLength(0);
  expect(one(element, ".venues").textContent).toContain(hostile);
  expect(all<HTMLAnchorElement>(element, "a").map(({ protocol }) => protocol)).toEqual(["https:"]);
});
