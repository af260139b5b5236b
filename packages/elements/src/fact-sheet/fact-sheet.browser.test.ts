import type { FactSheetState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { all, axeFindings, one, settled, shownFigure } from "../test/shown-figure.js";
import type { LansmuseerFactSheet } from "./fact-sheet.js";
import { sample } from "./fact-sheet.sample.js";

/** An element whose owner answers what it asks for, as a page does. */
async function made(change: Partial<FactSheetState> = {}, width = 1200): Promise<LansmuseerFactSheet> {
  const element = sample();
  element.state = { ...element.state, ...change };
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, municipality: id };
  });
  element.addEventListener("lansmuseer-filter", ({ field, value }) => {
    element.state = { ...element.state, [field === "peers" ? "chosen" : field]: value };
  });
  return shownFigure(element, width);
}

const title = (element: LansmuseerFactSheet): string => one(element, ".title").textContent.trim();

afterEach(() => {
  document.body.replaceChildren();
});

describe("panels and table", () => {
  it("say the same figures", async () => {
    const element = await made();
    one(element, "[aria-controls=table]").click();
    await settled(element);
    const table = one(element, "table").textContent;
    for (const { textContent } of all(element, ".value:not(.hole)")) expect(table).toContain(textContent);
  });

  it("have a panel for each figure, and a line where there are two years", async () => {
    const element = await made();
    expect(all(element, ".number").map(({ firstChild }) => firstChild?.textContent)).toHaveLength(6);
    expect(all(element, "path.line.own")).toHaveLength(6);
    expect(all(element, ".remark").map(({ textContent }) => textContent)).toContain("2020: uppgift saknas");
  });
});

describe("the choices", () => {
  it("lead to another municipality, and to the region", async () => {
    const element = await made();
    await userEvent.selectOptions(one(element, "#municipality"), "1273");
    await settled(element);
    expect(one(element, ".facts").textContent).toContain("Saknas");
    await userEvent.selectOptions(one(element, "#municipality"), "");
    await settled(element);
    expect(title(element)).toBe("Skåne län: senast kända kulturplan gäller 2025–2028");
  });

  it("set the municipalities beside that the reader ticks", async () => {
    const element = await made();
    await userEvent.selectOptions(one(element, "#comparison"), "chosen");
    await settled(element);
    one(element, ".choiceboxes summary").click();
    await userEvent.click(one(element, "input[value='1290']"));
    await settled(element);
    expect(all(element, ".peer")[0]?.getAttribute("aria-label")).toMatch(/^Kristianstad\. /);
  });
});

describe("the keyboard", () => {
  it("goes from bar to bar, to a name by its letters, and to that sheet by Enter", async () => {
    const element = await made();
    const panels = one(element, ".panels");
    panels.focus();
    await userEvent.keyboard("{ArrowDown}");
    await settled(element);
    const first = all(element, "[role=option]")[0]?.id;
    expect(panels.getAttribute("aria-activedescendant")).toBe(first);
    await userEvent.keyboard("osb");
    await settled(element);
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(title(element)).toMatch(/^(Kommunfakta: )?Osby/);
  });

  it("reaches every bar", async () => {
    const element = await made();
    const panels = one(element, ".panels");
    panels.focus();
    const reached = new Set<string>();
    await userEvent.keyboard("{Home}");
    await element.updateComplete;
    const from = (): string => panels.getAttribute("aria-activedescendant") ?? "";
    reached.add(from());
    // Down one column of panels and up the other.
    for (const key of ["ArrowDown", "ArrowRight", "ArrowUp"])
      for (let at = 0; at < (key === "ArrowRight" ? 1 : 30); at++) {
        await userEvent.keyboard(`{${key}}`);
        await element.updateComplete;
        reached.add(from());
      }
    expect(reached.size).toBe(all(element, "[role=option]").length);
  });
});

describe.each([
  ["a municipality", {}],
  ["one with its choice of others", { comparison: "chosen", chosen: ["1290"] }],
  ["one of which nothing is known", { municipality: "1280" }],
  ["the region", { municipality: undefined }],
  ["English", { language: "en" }],
] as const)("%s", (_, state) => {
  it.each([320, 1200])("is clean to axe at %d px", async (width) => {
    const element = await made(state, width);
    expect(await axeFindings(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it("shows hostile titles and addresses as words", async () => {
  const element = await made();
  const hostile = "<img src=x onerror=alert(1)>";
  const [policy] = element.data?.policies ?? [];
  if (policy === undefined || element.data === undefined) throw new Error("no sample");
  element.data = {
    ...element.data,
    policies: [{ ...policy, title: hostile, url: "javascript:alert(1)" }],
    reportUrl: "javascript:alert('{code}')",
    about: { source: hostile, sourceUrl: "javascript:alert(1)" },
  };
  await settled(element);
  expect(all(element, "img")).toHaveLength(0);
  expect(one(element, ".facts").textContent).toContain(hostile);
  expect(all<HTMLAnchorElement>(element, "a").map(({ hostname }) => hostname)).toEqual([
    "www.kolada.se",
    "www.kolada.se",
  ]);
});
