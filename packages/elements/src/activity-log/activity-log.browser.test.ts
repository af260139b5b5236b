import type { ActivityLogState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { FilterValue } from "../events/events.js";
import { all, axeFindings, one, settled, shownFigure } from "../test/shown-figure.js";
import type { LansmuseerActivityLogView } from "./activity-log.js";
import { sample } from "./activity-log.sample.js";

/** An element whose owner answers what it asks for, as a page does. */
async function made(
  change: Partial<ActivityLogState> = {},
  width = 1200,
): Promise<LansmuseerActivityLogView> {
  const element = sample();
  element.state = { language: "sv", section: "activities", filter: {}, ...change };
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  element.addEventListener("lansmuseer-filter", ({ field, value }) => {
    element.state = answered(element.state, field, value);
  });
  return shownFigure(element, width);
}

function answered(state: ActivityLogState, field: string, value: FilterValue): ActivityLogState {
  if (field === "section") return { ...state, section: value === "networks" ? "networks" : "activities" };
  const asked =
    Array.isArray(value) && value.length === 0
      ? undefined
      : typeof value === "object" && "from" in value
        ? { from: Number(value.from), to: Number(value.to) }
        : value;
  return { ...state, filter: { ...state.filter, [field]: asked } };
}

async function choose(element: LansmuseerActivityLogView, id: string, value: string): Promise<void> {
  await userEvent.selectOptions(one(element, `select#${id}`), value);
  await settled(element);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("timeline, list and table", () => {
  it("hold the same activities: the columns and those without a day are all that the list has", async () => {
    const element = await made();
    const counts = all(element, ".count").map(({ textContent }) => Number(textContent));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(56);
    expect(one(element, ".summary").textContent).toContain("4 insatser saknar datum");
    one(element, "[aria-controls=table]").click();
    await settled(element);
    expect(all(element, "tbody tr")).toHaveLength(60);
    expect(all(element, ".activity")).toHaveLength(10);
  });

  it("show the rest of a long list on request", async () => {
    const element = await made();
    const more = one(element, ".list .plainbutton");
    expect(more.textContent.trim()).toBe("Visa 50 till (50 kvar)");
    more.click();
    await settled(element);
    expect(all(element, ".activity")).toHaveLength(60);
    expect(all(element, ".list .plainbutton")).toHaveLength(0);
  });

  it("begin a list anew when another choice is made", async () => {
    const element = await made();
    one(element, ".list .plainbutton").click();
    await settled(element);
    await choose(element, "kind", "dialogue");
    await choose(element, "kind", "");
    expect(all(element, ".activity")).toHaveLength(10);
  });
});

describe("the choices", () => {
  it("ask for a kind, and say what is left", async () => {
    const element = await made();
    await choose(element, "kind", "dialogue");
    expect(one(element, ".title").textContent.trim()).toMatch(/^Dialoger har hållits i \d+ av 33 kommuner$/);
    expect(all(element, ".lane")).toHaveLength(1);
  });

  it("ask for a year as a run of one", async () => {
    const element = await made();
    await choose(element, "year", "2023");
    expect(element.state.filter.year).toEqual({ from: 2023, to: 2023 });
    expect(one(element, ".subtitle").textContent).toContain("2023");
    await choose(element, "year", "");
    expect(element.state.filter.year).toBeUndefined();
  });

  it("let go of everything with one button, also where nothing is left", async () => {
    const element = await made({ filter: { year: { from: 1999, to: 1999 } } });
    expect(one(element, ".empty p").textContent).toBe(
      "Inga insatser matchar urvalet. Ta bort ett filter eller välj fler år.",
    );
    one(element, ".empty button").click();
    await settled(element);
    expect(all(element, ".activity")).toHaveLength(10);
  });

  it("ask for a municipality, whose activities the list then holds", async () => {
    const element = await made();
    await choose(element, "municipality", "1270");
    expect(one(element, "#list").textContent).toBe("Insatser i Tomelilla");
    expect(all(element, ".fill.own").length).toBeGreaterThan(0);
  });

  it("lead to the networks and back", async () => {
    const element = await made();
    await userEvent.click(one(element, "input[value=networks]"));
    await settled(element);
    expect(one(element, ".title").textContent.trim()).toBe("2 nätverk, varav 1 vilar");
    expect(one(element, ".dormant").textContent).toContain("Vilande");
    expect(all(element, ".network")).toHaveLength(2);
    await userEvent.click(one(element, "input[value=activities]"));
    await settled(element);
    expect(all(element, ".timeline")).toHaveLength(1);
  });
});

describe("the keyboard", () => {
  it("reaches every column by arrows, and has each in words", async () => {
    const element = await made();
    const timeline = one(element, ".timeline");
    const reached = new Set<string>();
    timeline.focus();
    const press = async (key: string): Promise<void> => {
      await userEvent.keyboard(`{${key}}`);
      await element.updateComplete;
      reached.add(timeline.getAttribute("aria-activedescendant") ?? "");
    };
    await press("Home");
    for (const lane of all(element, ".lane").keys()) {
      if (lane > 0) await press("ArrowDown");
      for (let at = 0; at < 24; at++) await press("ArrowLeft");
      for (let at = 0; at < 24; at++) await press("ArrowRight");
    }
    expect(reached.size).toBe(all(element, "[role=option]").length);
    expect(one(element, ".told").textContent).toMatch(/^\S+ 202\d\. \d/);
    await press("Escape");
    expect(timeline.hasAttribute("aria-activedescendant")).toBe(false);
  });

  it("leaves keys with Ctrl to the page", async () => {
    const element = await made();
    const event = new KeyboardEvent("keydown", {
      key: "ArrowDown",
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
    });
    one(element, ".timeline").dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe.each([
  ["activities", {}],
  ["networks", { section: "networks" }],
  ["nothing", { filter: { year: { from: 1999, to: 1999 } } }],
  ["English", { language: "en", selected: "1270" }],
] as const)("%s", (_, state) => {
  it.each([320, 1200])("are clean to axe at %d px", async (width) => {
    const element = await made(state, width);
    expect(await axeFindings(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it("shows hostile titles, places and addresses as words", async () => {
  const element = await made();
  const hostile = "<img src=x onerror=alert(1)>";
  const [activity] = element.data?.activities ?? [];
  if (activity === undefined || element.data === undefined) throw new Error("no sample");
  element.data = {
    ...element.data,
    activities: [{ ...activity, title: hostile, description: hostile, url: "javascript:alert(1)" }],
  };
  await settled(element);
  one(element, "[aria-controls=table]").click();
  await settled(element);
  expect(all(element, "img")).toHaveLength(0);
  expect(one(element, ".name").textContent.trim()).toBe(hostile);
  expect(all<HTMLAnchorElement>(element, "a").map(({ protocol }) => protocol)).toEqual(["https:"]);
});
