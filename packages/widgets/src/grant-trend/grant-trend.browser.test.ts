import type { Grant } from "@lansmuseer/domain";
import { afterEach, describe, expect, it, vi } from "vitest";
import { choose, inside, pasted, plain, settled } from "../test/pasted.js";
import { grants } from "../test/make-grants.js";
import "../grant-breakdown/grant-breakdown.define.js";
import type { LansmuseerGrantBreakdown } from "../grant-breakdown/grant-breakdown.js";
import "./grant-trend.define.js";
import type { LansmuseerGrantTrend } from "./grant-trend.js";

const make = (attributes = "", data: readonly Grant[] = grants): Promise<LansmuseerGrantTrend> =>
  pasted(`<lansmuseer-grant-trend ${attributes}></lansmuseer-grant-trend>`, data);

/** The table's rows, a cell each. */
async function rows(widget: LansmuseerGrantTrend): Promise<readonly (readonly string[])[]> {
  const root = inside(widget);
  if (root.querySelector("table") === null) root.querySelector<HTMLElement>(".foot .linkbutton")!.click();
  await settled(widget);
  return [...root.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("lansmuseer-grant-trend", () => {
  it("is split by what its list says, where no area is known", async () => {
    const widget = await make(
      "",
      grants.map((grant) => ({ ...grant, areas: [] })),
    );
    expect(inside(widget).querySelector<HTMLSelectElement>("select")?.selectedOptions[0]?.text).toBe(
      "Stödform",
    );
    expect(plain(inside(widget).querySelector("caption, .title")?.textContent)).toContain("per stödform");
  });

  it("stacks areas over the years from the tag alone, 0 where an area has no decision", async () => {
    const widget = await make();
    expect(inside(widget).querySelector(".plot")?.getAttribute("data-form")).toBe("stacked");
    expect(await rows(widget)).toEqual([
      ["Kulturområde", "2022, kr", "2023, kr", "2024, kr", "Förändring 2022–2024, %"],
      ["Arkiv", "0", "0", "3 000", ".Inte aktuellt"],
      ["Film", "1 000", "2 000", "1 200", "+20,0"],
      ["Alla", "1 000", "2 000", "4 200", "+320,0"],
    ]);
  });

  it("shows what the reader chooses in its lists", async () => {
    const widget = await make();
    await choose(widget, "split", "Inte alls");
    await choose(widget, "form", "Linjer");
    expect(plain(inside(widget).querySelector(".title")?.textContent)).toBe(
      "Beviljade bidrag: mer 2024 än 2022",
    );
    expect((await rows(widget)).slice(1)).toEqual([
      ["Beviljade bidrag", "1 000", "2 000", "4 200", "+320,0"],
    ]);
  });

  it("counts in the prices of the last year that the index knows, and has no figure for later years", async () => {
    const widget = await make('split="none" prices="real"');
    expect(plain(inside(widget).querySelector(".subtitle")?.textContent)).toContain(
      "2023 års priser (omräknat med SCB:s konsumentprisindex)",
    );
    // 1 000 kronor of 2022, by 403.70 / 371.91 of SCB's table.
    expect((await rows(widget))[1]).toEqual([
      "Beviljade bidrag",
      "1 085,48",
      "2 000,00",
      "..Uppgift saknas",
      "..Uppgift saknas",
    ]);
  });

  it("takes later years of the index from an attribute", async () => {
    const widget = await make('split="none" prices="real" price-index="2024:807.40"');
    expect((await rows(widget))[1]?.slice(1, 4)).toEqual(["2 170,96", "4 000,00", "4 200,00"]);
  });

  it("tells once of an index that cannot be read", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await make('price-index="2024:high"');
    expect(warn.mock.calls.some(([message]) => String(message).includes("2024:high"))).toBe(true);
  });

  it("gives the chosen years to its group, and keeps all of them itself", async () => {
    const widget = await make('group="b" split="none"');
    const bars: LansmuseerGrantBreakdown = await pasted(
      '<lansmuseer-grant-breakdown group="b"></lansmuseer-grant-breakdown>',
      grants,
    );
    const plot = inside(widget).querySelector<HTMLElement>(".plot")!;
    plot.focus();
    for (const [key, shiftKey] of [
      ["Home", false],
      ["ArrowRight", true],
    ] as const)
      plot.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
    await settled(bars);
    expect(plain(inside(widget).querySelector(".chosen p")?.textContent)).toBe("Valda år: 2022–2023.");
    expect((await rows(widget))[0]).toHaveLength(5);
    expect(plain(inside(bars).querySelector("[role=option]")?.getAttribute("aria-label"))).toBe(
      "Film. 3 000 kronor. Plats 1 av 1. 100,0 % av summan.",
    );
  });

  it("follows the municipality that its group has selected", async () => {
    const widget = await make('split="municipality" form="lines" group="c"');
    await pasted(
      '<lansmuseer-grant-breakdown by="municipality" group="c"></lansmuseer-grant-breakdown>',
      grants,
    );
    const bar = inside(document.querySelector("lansmuseer-grant-breakdown")!).querySelector("#b-1291 .hit")!;
    bar.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(widget);
    const selected = inside(widget).querySelector("[aria-selected=true]");
    expect(selected?.getAttribute("aria-label")).toContain("Simrishamn");
  });

  it("passes on the parts for a page's style sheet", async () => {
    const widget = await make();
    const parts = [...inside(widget).querySelectorAll("[part]")].flatMap((each) => [...each.part]);
    expect(inside(widget).host.getAttribute("exportparts")?.split(", ")).toEqual(
      expect.arrayContaining(parts),
    );
  });
});
