import { type Measure, missing, value } from "@lansmuseer/domain";
import { missingWords, type TrendChartData, type TrendChartState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { all, axeFindings, evil, one, settled, shownFigure } from "../test/shown-figure.js";
import "./trend-chart.define.js";
import type { LansmuseerTrendChart } from "./trend-chart.js";

const kronor = (...figures: readonly (number | undefined)[]): readonly Measure[] =>
  figures.map((each) => (each === undefined ? missing("not-reported") : value(each * 100)));

const makeData = (change: Partial<TrendChartData> = {}): TrendChartData => ({
  about: { source: "Region Exempel" },
  measure: { unit: "ore", name: "Beviljade bidrag", leads: "fick mest", isAdditive: true },
  parts: { one: "kulturområde", many: "kulturområden" },
  years: [2019, 2020, 2021, 2022],
  series: [
    { id: "film", name: "Film", area: 6, figures: kronor(1000, 2000, undefined, 3000) },
    { id: "archives", name: "Arkiv", area: 5, figures: kronor(500, 600, 700, 800) },
    { id: "handicraft", name: "Hemslöjd", area: 7, figures: kronor(100, 0, 300, 200) },
  ],
  prices: { kind: "nominal" },
  ...change,
});

/** An element whose owner answers what it asks for, as a page does. */
async function made(
  state: Partial<TrendChartState> = {},
  data: Partial<TrendChartData> = {},
  width = 900,
): Promise<LansmuseerTrendChart> {
  const element = document.createElement("lansmuseer-trend-chart");
  element.data = makeData(data);
  element.state = { language: "sv", form: "auto", ...state };
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  element.addEventListener("lansmuseer-filter", ({ field, value: years }) => {
    expect(field).toBe("year");
    const chosen = typeof years === "object" && "from" in years ? years : undefined;
    element.state = {
      ...element.state,
      years: chosen && { from: Number(chosen.from), to: Number(chosen.to) },
    };
  });
  return shownFigure(element, width);
}

const plot = (element: LansmuseerTrendChart): HTMLElement => one(element, ".plot");

async function press(element: LansmuseerTrendChart, keys: string): Promise<void> {
  plot(element).focus();
  await userEvent.keyboard(keys);
  await settled(element);
}

/** What is said of the point that the keyboard has come to. */
const said = (element: LansmuseerTrendChart): string | null => {
  const id = plot(element).getAttribute("aria-activedescendant");
  return id === null ? null : one(element, `#${id}`).getAttribute("aria-label");
};

const plain = (text: string | null): string | undefined => text?.replaceAll("\u00a0", " ");

afterEach(() => {
  document.body.replaceChildren();
});

describe("picture and table", () => {
  it.each(["lines", "stacked", "panels"] as const)("have the same figures as %s", async (form) => {
    const element = await made({ form });
    expect(plot(element).dataset["form"]).toBe(form);
    expect(all(element, "[role=option]")).toHaveLength(12);
    one(element, ".foot .linkbutton").click();
    await settled(element);
    const rows = all(element, "tbody tr").map((row) =>
      [...row.children].map(({ textContent }) => plain(textContent.trim())),
    );
    expect(rows).toEqual([
      ["Film", "1 000", "2 000", `..${missingWords.sv["not-reported"]}`, "3 000", "+200,0"],
      ["Arkiv", "500", "600", "700", "800", "+60,0"],
      ["Hemslöjd", "100", "0", "300", "200", "+100,0"],
    ]);
  });

  it("leave a gap with a bridge and a word where a year is missing", async () => {
    const element = await made({ form: "lines" }, { series: [makeData().series[0]!] });
    expect(all(element, ".bridge")).toHaveLength(1);
    expect(all(element, ".missing")).toHaveLength(1);
    expect(one(element, "svg").textContent).toContain("2021: uppgift saknas");
  });

  it("say in words that there is nothing", async () => {
    const element = await made({}, { years: [], series: [] });
    expect(all(element, ".plot")).toHaveLength(0);
    expect(one(element, ".summary").textContent).toBe(
      "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    );
  });
});

describe("the keyboard", () => {
  it("goes through the years and from line to line, and says each figure", async () => {
    const element = await made({ form: "lines" });
    await press(element, "{Home}");
    expect(plain(said(element))).toBe("Film. 1 000 kronor 2019. Plats 1 av 3.");
    await press(element, "{ArrowRight}{ArrowDown}");
    expect(plain(said(element))).toBe("Arkiv. 600 kronor 2020. Plats 2 av 3.");
    await press(element, "{End}{ArrowUp}{ArrowLeft}");
    expect(said(element)).toBe("Film. 2021: Uppgift saknas.");
  });

  it("reaches every figure", async () => {
    const element = await made({ form: "stacked" });
    const reached = new Set<string | null>();
    await press(element, "{Home}");
    for (let line = 0; line < 3; line++) {
      for (let year = 0; year < 4; year++) {
        reached.add(said(element));
        await press(element, year < 3 ? "{ArrowRight}" : "{Home}");
      }
      await press(element, "{ArrowUp}");
    }
    expect(reached.size).toBe(12);
  });

  it("goes to a name by its letters and selects it, and lets go", async () => {
    const element = await made();
    await press(element, "hem{Enter}");
    expect(element.state.selected).toBe("handicraft");
    await press(element, "{Escape}");
    expect(element.state.selected).toBeUndefined();
    await press(element, "{Escape}");
    expect(said(element)).toBeNull();
  });

  it("chooses years with Shift, and says them", async () => {
    const element = await made({ form: "lines" });
    await press(element, "{Home}{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    expect(element.state.years).toEqual({ from: 2020, to: 2022 });
    expect(one(element, ".chosen [role=status]").textContent).toBe("Valda år: 2020–2022.");
    await press(element, "{Shift>}{ArrowLeft}{/Shift}");
    expect(element.state.years).toEqual({ from: 2020, to: 2021 });
    await press(element, "{Escape}");
    expect(element.state.years).toBeUndefined();
  });

  it("has one stop, and goes on with Tab", async () => {
    const element = await made({ form: "lines" });
    plot(element).focus();
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.classList.contains("linkbutton")).toBe(true);
  });
});

describe("the pointer", () => {
  const at = (element: LansmuseerTrendChart, kind: string, x: number, y: number, buttons = 0): void => {
    const { left, top } = plot(element).getBoundingClientRect();
    const place = { clientX: left + x, clientY: top + y, buttons, button: 0, pointerType: "mouse" };
    const event =
      kind === "click"
        ? new MouseEvent(kind, { ...place, bubbles: true, composed: true })
        : new PointerEvent(kind, { ...place, bubbles: true, composed: true });
    plot(element).dispatchEvent(event);
  };
  const year = (element: LansmuseerTrendChart, text: string): { readonly x: number; readonly y: number } => {
    const label = all<SVGTextElement>(element, ".year").find(({ textContent }) => textContent === text)!;
    return { x: Number(label.getAttribute("x")), y: Number(label.getAttribute("y")) };
  };

  it("draws over years", async () => {
    const element = await made({ form: "lines" });
    const [from, to] = [year(element, "2020"), year(element, "2022")];
    at(element, "pointerdown", from.x, 60, 1);
    at(element, "pointermove", to.x, 60, 1);
    at(element, "click", to.x, 60);
    await settled(element);
    expect(element.state.years).toEqual({ from: 2020, to: 2022 });
  });

  it("chooses a year under the axis without a drag, then a run, and all again by a button", async () => {
    const element = await made({ form: "stacked" });
    const [first, last] = [year(element, "2019"), year(element, "2021")];
    at(element, "pointerdown", first.x, first.y);
    at(element, "click", first.x, first.y);
    await settled(element);
    expect(element.state.years).toEqual({ from: 2019, to: 2019 });
    at(element, "pointerdown", last.x, last.y);
    at(element, "click", last.x, last.y);
    await settled(element);
    expect(element.state.years).toEqual({ from: 2019, to: 2021 });
    one(element, ".chosen button").click();
    await settled(element);
    expect(element.state.years).toBeUndefined();
  });

  it("selects the line under a press, and tells of a point it is over", async () => {
    const element = await made({ form: "lines" });
    const sign = one<SVGElement>(element, ".a6 [role=option] .sign").getBoundingClientRect();
    const box = plot(element).getBoundingClientRect();
    const [x, y] = [sign.x + sign.width / 2 - box.x, sign.y + sign.height / 2 - box.y];
    at(element, "pointermove", x, y);
    await settled(element);
    expect(one(element, ".tip").textContent).toContain("Film");
    at(element, "pointerdown", x, y);
    at(element, "click", x, y);
    await settled(element);
    expect(element.state.selected).toBe("film");
  });

  it("leaves a finger's scroll up and down to the page", async () => {
    const element = await made();
    expect(getComputedStyle(plot(element)).touchAction).toBe("pan-y");
  });
});

describe("names and addresses from the data", () => {
  it("are text wherever they stand, whatever they hold", async () => {
    const element = await made(
      { selected: "x" },
      {
        about: { source: evil, sourceUrl: "javascript:alert(1)", madeUp: evil, heading: evil },
        parts: { one: evil, many: evil },
        series: [{ id: "x", name: evil, figures: kronor(1, 2, 3, 4) }],
        scope: evil,
      },
    );
    one(element, ".foot .linkbutton").click();
    await settled(element);
    expect(all(element, "img, script, [href^=javascript]")).toHaveLength(0);
    expect(one(element, ".title").textContent.trim()).toBe(evil);
    expect("hacked" in window).toBe(false);
  });
});

describe("axe finds nothing", () => {
  it.each([
    ["in lines", { form: "lines" }, 900],
    ["in a stack with years chosen", { form: "stacked", years: { from: 2019, to: 2020 } }, 900],
    ["in panels, narrow, with one selected", { form: "panels", selected: "film" }, 320],
    ["in English", { form: "lines", language: "en" }, 600],
  ] as const)("%s", async (_, state, width) => {
    const element = await made(state, { about: { source: "Region Exempel", madeUp: "" } }, width);
    element.headingLevel = 1;
    one(element, ".foot .linkbutton").click();
    await settled(element);
    expect(await axeFindings(element)).toEqual([]);
  });
});
