import { missing, value } from "@lansmuseer/domain";
import type { BarChartData, BarChartState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { all, axeFindings, evil, one, settled, shownFigure } from "../test/shown-figure.js";
import "./bar-chart.define.js";
import type { LansmuseerBarChart } from "./bar-chart.js";

const makeData = (change: Partial<BarChartData> = {}): BarChartData => ({
  about: { source: "Region Exempel" },
  measure: { unit: "ore", name: "Beviljade bidrag", leads: "fick mest", isAdditive: true },
  parts: { one: "kommun", many: "kommuner" },
  items: [
    { id: "1281", name: "Lund", figure: value(50_000) },
    { id: "1286", name: "Ystad", figure: value(90_000) },
    { id: "1270", name: "Tomelilla", figure: missing("not-reported") },
    { id: "1291", name: "Simrishamn", figure: value(0) },
  ],
  period: "2024",
  ...change,
});

const thirty = Array.from({ length: 30 }, (_, at) => ({
  id: `m${at}`,
  name: `Kommun ${at}`,
  figure: value((30 - at) * 1000),
}));

/** An element whose owner answers what it asks for, as a page does. */
async function made(
  state: Partial<BarChartState> = {},
  data: Partial<BarChartData> = {},
  width = 900,
): Promise<LansmuseerBarChart> {
  const element = document.createElement("lansmuseer-bar-chart");
  element.data = makeData(data);
  element.state = { language: "sv", ...state };
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  return shownFigure(element, width);
}

async function press(element: LansmuseerBarChart, keys: string): Promise<void> {
  one(element, ".bars").focus();
  await userEvent.keyboard(keys);
  await settled(element);
}

const active = (element: LansmuseerBarChart): string | null =>
  one(element, ".bars").getAttribute("aria-activedescendant");

const spoken = (element: LansmuseerBarChart): readonly (string | undefined)[] =>
  all(element, "[role=option]").map((each) => each.getAttribute("aria-label")?.replaceAll("\u00a0", " "));

afterEach(() => {
  document.body.replaceChildren();
});

describe("picture and table", () => {
  it("have the same bars in the same order, the largest first and what is missing last", async () => {
    const element = await made();
    expect(spoken(element)).toEqual([
      "Ystad. 900 kronor. Plats 1 av 3.",
      "Lund. 500 kronor. Plats 2 av 3.",
      "Simrishamn. 0 kronor. Plats 3 av 3.",
      "Tomelilla. Uppgift saknas.",
    ]);
    one(element, ".foot .linkbutton").click();
    await settled(element);
    expect(all(element, "tbody th").map(({ textContent }) => textContent)).toEqual([
      "Ystad",
      "Lund",
      "Simrishamn",
      "Tomelilla",
    ]);
  });

  it("draw no bar for what is missing, a tick for 0, and say which is which", async () => {
    const element = await made();
    expect(all(element, "#b-1270 .fill, #b-1270 .zero")).toHaveLength(0);
    expect(all(element, "#b-1291 .zero")).toHaveLength(1);
    expect(one(element, ".value.hole").textContent).toBe("Uppgift saknas");
  });

  it("name what is not drawn, and draw it on request", async () => {
    const element = await made({}, { items: thirty });
    expect(all(element, "[role=option]")).toHaveLength(10);
    expect(one(element, ".rest p").textContent).toContain("20 andra kommuner");
    one(element, ".rest button").click();
    await settled(element);
    expect(all(element, "[role=option]")).toHaveLength(30);
    expect(all(element, ".rest")).toHaveLength(0);
  });

  it("show the page's own bar among its neighbours, with a gap before it", async () => {
    const element = await made({ own: "m20" }, { items: thirty });
    const names = all(element, ".label").map(({ textContent }) => textContent);
    expect(names.slice(10)).toEqual(["Kommun 18", "Kommun 19", "Kommun 20", "Kommun 21", "Kommun 22"]);
    expect(all(element, ".gap")).toHaveLength(1);
  });

  it("say in words that there is nothing", async () => {
    const element = await made({}, { items: [] });
    expect(all(element, ".bars")).toHaveLength(0);
    expect(one(element, ".summary").textContent).toBe(
      "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    );
  });
});

describe("the keyboard", () => {
  it("goes from bar to bar, to the ends, and to a name by its letters", async () => {
    const element = await made();
    await press(element, "{ArrowDown}{ArrowDown}");
    expect(active(element)).toBe("b-1281");
    await press(element, "{End}");
    expect(active(element)).toBe("b-1270");
    await press(element, "{Home}");
    expect(active(element)).toBe("b-1286");
    await press(element, "sim");
    expect(active(element)).toBe("b-1291");
  });

  it("selects with Enter and Space, and lets go with Escape", async () => {
    const element = await made();
    await press(element, "{Home}{Enter}");
    expect(element.state.selected).toBe("1286");
    await press(element, "{Escape}");
    expect(element.state.selected).toBeUndefined();
    await press(element, " ");
    expect(element.state.selected).toBe("1286");
    await press(element, "{Escape}{Escape}");
    expect(active(element)).toBeNull();
  });

  it("has one stop, and goes on with Tab", async () => {
    const element = await made();
    one(element, ".bars").focus();
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.classList.contains("linkbutton")).toBe(true);
  });
});

describe("the pointer", () => {
  it("selects by the bar, by its name and by its value", async () => {
    const element = await made();
    for (const part of ["#b-1286 .fill", ".label[data-id='1286']", ".value[data-id='1286']"]) {
      one<SVGElement>(element, part).dispatchEvent(
        new MouseEvent("click", { bubbles: true, composed: true }),
      );
      await settled(element);
      expect(element.state.selected, part).toBe("1286");
      element.state = { ...element.state, selected: undefined };
      await settled(element);
    }
  });
});

describe("names and addresses from the data", () => {
  it("are text wherever they stand, whatever they hold", async () => {
    const element = await made(
      { selected: evil },
      {
        about: { source: evil, sourceUrl: "javascript:alert(1)", madeUp: evil },
        measure: {
          unit: "count",
          name: evil,
          leads: evil,
          isAdditive: true,
          noun: { one: evil, many: evil },
        },
        parts: { one: evil, many: evil },
        items: [
          { id: evil, name: evil, figure: value(2) },
          { id: "b", name: evil, figure: value(1) },
        ],
      },
    );
    one(element, ".foot .linkbutton").click();
    await settled(element);
    expect(all(element, "img, script, [href^=javascript]")).toHaveLength(0);
    expect(one(element, "tbody th").textContent).toBe(evil);
    expect("hacked" in window).toBe(false);
  });
});

describe("axe finds nothing", () => {
  it.each([
    ["with a line at the middle", { reference: "mean" }, {}, 900],
    ["narrow, with its own and another bar", { own: "1281", selected: "1286" }, {}, 320],
    ["with many", {}, { items: thirty }, 700],
    ["in English", { language: "en" }, {}, 700],
  ] as const)("%s", async (_, state, data, width) => {
    const element = await made(state, data, width);
    element.headingLevel = 1;
    one(element, ".foot .linkbutton").click();
    await settled(element);
    expect(await axeFindings(element)).toEqual([]);
  });
});
