import { afterEach, expect, test } from "vitest";
import { LansmuseerSelectEvent } from "../events/events.js";
import { all, axeFindings, shownFigure } from "../test/shown-figure.js";
import type { LansmuseerFlowChart } from "./flow-chart.js";
import { sample } from "./flow-chart.sample.js";

async function made(width = 1000): Promise<LansmuseerFlowChart> {
  const element = sample();
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  return shownFigure(element, width);
}

afterEach(() => {
  document.body.replaceChildren();
});

const listbox = (element: LansmuseerFlowChart): HTMLElement => all(element, '[role="listbox"]')[0]!;

async function press(element: LansmuseerFlowChart, key: string): Promise<string | null> {
  listbox(element).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
  const active = listbox(element).getAttribute("aria-activedescendant");
  return active === null
    ? null
    : (element.shadowRoot?.getElementById(active)?.getAttribute("aria-label") ?? null);
}

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

test("keys go along the streams, and each step is a place or a stream with its sum", async () => {
  const element = await made();
  expect(plain(await press(element, "ArrowRight"))).toBe(
    "Staten. 56,9 miljoner kronor, härlett. 100,0 % av hela beloppet.",
  );
  expect(plain(await press(element, "ArrowRight"))).toMatch(
    /^Staten till Ej publicerat\. 28,0 miljoner kronor/u,
  );
  expect(plain(await press(element, "ArrowUp"))).toMatch(/^Staten till Hemslöjd\./u);
  expect(plain(await press(element, "ArrowRight"))).toMatch(/^Hemslöjd\./u);
  expect(plain(await press(element, "n"))).toMatch(/^Norrbottensteatern\./u);
  expect(plain(await press(element, "End"))).toMatch(/^Ej publicerat\./u);
  expect(plain(await press(element, "ArrowLeft"))).toMatch(/^Ej publicerat till Ej publicerat\./u);
});

test("Enter follows what the keyboard is on, Escape leaves it and then the place", async () => {
  const element = await made();
  await press(element, "Escape");
  expect(element.state.selected).toBeUndefined();
  await press(element, "Home");
  await press(element, "Enter");
  expect(element.state.selected).toBe("fund state");
  expect(all(element, ".followed").length).toBe(all(element, ".stream").length);
  await press(element, "Escape");
  expect(element.state.selected).toBeUndefined();
  expect(await press(element, "Escape")).toBeNull();
});

test("pointing at a place follows its money, and only its money, for as long", async () => {
  const element = await made();
  element.state = { ...element.state, selected: undefined };
  await element.updateComplete;
  const [film] = all(element, '.node[data-id="area museums"]');
  film!.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  await element.updateComplete;
  expect(all(element, ".followed").map((path) => path.getAttribute("data-id"))).toEqual([
    "fund state > area museums",
    "area museums > recipient 25 Norrbottens museum",
  ]);
  listbox(element).dispatchEvent(new PointerEvent("pointerleave"));
  await element.updateComplete;
  expect(all(element, ".followed")).toHaveLength(0);
});

test("a choice in the lists is asked for, and its answer said once in words", async () => {
  const element = await made();
  const year = (value: string) => ({
    id: "year",
    label: "År",
    value,
    options: ["2024", "2023"].map((each) => ({ value: each, label: each })),
  });
  element.choices = [year("2024")];
  await element.updateComplete;
  element.addEventListener("lansmuseer-filter", ({ field, value }) => {
    expect([field, value]).toEqual(["year", "2023"]);
    element.choices = [year("2023")];
    element.data = { ...element.data!, year: 2023 };
  });
  const [select] = all<HTMLSelectElement>(element, "select");
  select!.selectedIndex = 1;
  select!.dispatchEvent(new Event("change"));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(all(element, "[role=status]")[0]?.textContent).toBe(all(element, ".summary")[0]?.textContent);
  expect(all(element, "[role=status]")[0]?.textContent).toContain("år 2023");
  // What the owner answers is what the list shows, whatever the reader picked.
  element.choices = [year("2024")];
  await element.updateComplete;
  expect(select!.selectedIndex).toBe(0);
});

test("a click asks for what is under it, names too; the element selects nothing itself", async () => {
  const element = sample();
  document.body.append(element);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const asked: (string | undefined)[] = [];
  element.addEventListener("lansmuseer-select", (event) => {
    expect(event).toBeInstanceOf(LansmuseerSelectEvent);
    asked.push(event.id);
  });
  for (const text of all(element, "text.label"))
    if (text.textContent === "Norrbottensteatern")
      text.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(asked).toEqual(["recipient 25 Norrbottensteatern"]);
  expect(element.state.selected).toBe("area museums");
});

test("what is not published is hatched, what is derived dashed, and what is missing is a list and no stream", async () => {
  const element = await made();
  expect(all(element, ".stream.rest")).toHaveLength(2);
  expect(all(element, ".stream.derived").length).toBeGreaterThan(0);
  expect(all(element, ".node").map((node) => node.getAttribute("aria-label"))).not.toContain("Filmpool Nord");
  expect(all(element, ".few")[0]?.textContent).toMatch(/Utan publicerat belopp \(1\)\s+Filmpool Nord/u);
});

test("at 320 px the money runs down, nothing is wider than the figure, and axe finds nothing", async () => {
  const element = await made(320);
  const svg = all<SVGSVGElement>(element, "svg[data-picture]")[0]!;
  expect(svg.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  for (const text of all<SVGTextElement>(element, "text.label")) {
    const { left, right } = text.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(svg.getBoundingClientRect().left - 1);
    expect(right).toBeLessThanOrEqual(svg.getBoundingClientRect().right + 1);
  }
  expect(await axeFindings(element)).toEqual([]);
});

test("it survives being moved, and empty it says nothing", async () => {
  const element = await made();
  const before = all(element, ".stream").length;
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  expect(all(element, ".stream")).toHaveLength(before);
  element.data = undefined;
  await element.updateComplete;
  expect(all(element, "svg")).toHaveLength(0);
});
