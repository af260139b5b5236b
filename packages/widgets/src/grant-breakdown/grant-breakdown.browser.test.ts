import type { Grant } from "@lansmuseer/domain";
import { afterEach, describe, expect, it, vi } from "vitest";
import { choose, inside, pasted, plain, settled } from "../test/pasted.js";
import { grants } from "../test/make-grants.js";
import "./grant-breakdown.define.js";
import type { LansmuseerGrantBreakdown } from "./grant-breakdown.js";

const make = (attributes = "", data: readonly Grant[] = grants): Promise<LansmuseerGrantBreakdown> =>
  pasted(`<lansmuseer-grant-breakdown ${attributes}></lansmuseer-grant-breakdown>`, data);

const spoken = (widget: LansmuseerGrantBreakdown): readonly string[] =>
  [...inside(widget).querySelectorAll("[role=option]")].map((each) => plain(each.getAttribute("aria-label")));

const press = async (widget: LansmuseerGrantBreakdown, id: string): Promise<void> => {
  const bar = inside(widget).querySelector(`#b-${id} .hit`)!;
  bar.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await settled(widget);
};

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("lansmuseer-grant-breakdown", () => {
  it("ranks areas from the tag alone", async () => {
    const widget = await make();
    expect(spoken(widget)).toEqual([
      "Film. 4 200 kronor. Plats 1 av 2. 58,3 % av summan.",
      "Arkiv. 3 000 kronor. Plats 2 av 2. 41,7 % av summan.",
    ]);
  });

  it("ranks by what grants have, where no area is known", async () => {
    const widget = await make(
      "",
      grants.map((grant) => ({ ...grant, areas: [] })),
    );
    expect(inside(widget).querySelector<HTMLSelectElement>("select")?.selectedOptions[0]?.text).toBe(
      "Stödform",
    );
    expect(spoken(widget)).not.toEqual([]);
  });

  it("shows what the reader chooses in its lists", async () => {
    const widget = await make();
    await choose(widget, "by", "Kommun");
    await choose(widget, "measure", "Antal beslut");
    expect(spoken(widget)).toEqual([
      "Lund. 3 beslut. Plats 1 av 3. 50,0 % av summan.",
      "Ystad. 2 beslut. Plats 2 av 3. 33,3 % av summan.",
      "Simrishamn. 1 beslut. Plats 3 av 3. 16,7 % av summan.",
    ]);
  });

  it("says that target groups overlap, and by how much", async () => {
    const widget = await make('by="target-group"');
    expect(plain(inside(widget).querySelector(".summary")?.textContent)).toContain(
      "Samma beslut kan räknas för flera målgrupper: tillsammans blir de 7 700 kronor, men totalt är det 7 200 kronor.",
    );
    expect(spoken(widget).at(-1)).toContain("Målgrupp saknas. 6 000 kronor.");
  });

  it("selects a municipality, and makes any other value a condition of the group that its bar takes back", async () => {
    const places = await make('by="municipality" group="a"');
    const areas = await make('group="a"');
    await press(places, "1286");
    expect(inside(places).querySelector("#b-1286")?.getAttribute("aria-selected")).toBe("true");
    await press(areas, "archives");
    await settled(places);
    expect(spoken(areas)).toHaveLength(2);
    expect(spoken(places)[0]).toContain("Simrishamn. 3 000 kronor.");
    expect(plain(inside(places).querySelector(".subtitle")?.textContent)).toContain("Arkiv");
    await press(areas, "archives");
    await settled(places);
    expect(spoken(places)[0]).toContain("Simrishamn. 3 000 kronor.");
    expect(spoken(places)).toHaveLength(3);
  });

  it("keeps what the page's attributes say", async () => {
    const widget = await make('by="municipality" year="2022-2023" municipality="1286" reference="mean"');
    expect(inside(widget).querySelector(".own")?.getAttribute("data-id")).toBe("1286");
    expect(plain(inside(widget).querySelector(".subtitle")?.textContent)).toContain("2022–2023");
    expect(plain(inside(widget).querySelector(".summary")?.textContent)).toContain(
      "Medelvärdet är 1 500 kronor.",
    );
  });

  it("tells once of a value that it cannot use, and shows areas", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const widget = await make('by="ballet"');
    expect(spoken(widget)).toHaveLength(2);
    expect(warn.mock.calls.some(([message]) => String(message).includes('by="ballet"'))).toBe(true);
  });

  it("passes on the parts for a page's style sheet", async () => {
    const widget = await make('reference="mean"');
    const drawn = inside(widget).host;
    const parts = [...inside(widget).querySelectorAll("[part]")].flatMap((each) => [...each.part]);
    expect(drawn.getAttribute("exportparts")?.split(", ")).toEqual(expect.arrayContaining(parts));
  });
});
