import type { Grant } from "@lansmuseer/domain";
import { afterEach, describe, expect, it } from "vitest";
import { inside, pasted, plain, settled } from "../test/pasted.js";
import { grants, makeGrant } from "../test/make-grants.js";
import "./grant-table.define.js";
import type { LansmuseerGrantTable } from "./grant-table.js";

const make = (attributes = "", data: readonly Grant[] = grants): Promise<LansmuseerGrantTable> =>
  pasted(`<lansmuseer-grant-table ${attributes}></lansmuseer-grant-table>`, data);

const rows = (widget: LansmuseerGrantTable): readonly (readonly string[])[] =>
  [...inside(widget).querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );

async function type(widget: LansmuseerGrantTable, text: string): Promise<void> {
  const field = inside(widget).querySelector<HTMLInputElement>("#search")!;
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  await settled(widget);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("lansmuseer-grant-table", () => {
  it("lists decisions, the largest first, what is missing with its mark", async () => {
    const widget = await make();
    expect(rows(widget).slice(0, 2)).toEqual([
      ["Arkiv Exempel", "2024", "Simrishamn", "Arkiv", "..Uppgift saknas", "3 000"],
      ["Förening Exempel", "2023", "Ystad", "Film", "Verksamhetsbidrag", "2 000"],
    ]);
    expect(rows(widget).at(-1)?.at(-1)).toBe("..Uppgift saknas");
    expect(plain(inside(widget).querySelector(".summary")?.textContent)).toBe(
      "6 beslut. Beviljat tillsammans: 7 200 kronor. 1 utan uppgift om beviljat är inte med i summan.",
    );
  });

  it("begins with as many decisions as the page says, and with fifty of a number that is none", async () => {
    expect(rows(await make('first="2"'))).toHaveLength(2);
    expect(rows(await make('first="0"'))).toHaveLength(6);
  });

  it("leads from a decision to its source", async () => {
    const links = [...inside(await make()).querySelectorAll<HTMLAnchorElement>("tbody a")];
    expect(links.map(({ href }) => href)).toEqual(["https://example.org/1"]);
  });

  it("shows only what the page's attributes keep, and searches in that", async () => {
    const widget = await make('year="2024" area="film"');
    expect(rows(widget)).toHaveLength(2);
    await type(widget, "ystad");
    expect(rows(widget).map(([, , place]) => place)).toEqual(["Ystad"]);
    await type(widget, "projekt 1");
    expect(rows(widget)).toHaveLength(0);
  });

  it("has the decisions of the page's municipality alone, but in a group those of all", async () => {
    const places = async (attributes: string): Promise<ReadonlySet<string | undefined>> =>
      new Set(rows(await make(attributes)).map(([, , place]) => place));
    expect(await places('municipality="1286"')).toEqual(new Set(["Ystad"]));
    expect((await places('municipality="1286" group="all"')).size).toBeGreaterThan(1);
  });

  it("never names a person", async () => {
    const person = { name: "Asta Exempelsson", kind: "individual" } as const;
    const widget = await make("", [makeGrant("1", 100, { recipients: [person] })]);
    expect(rows(widget)[0]?.[0]).toBe("Enskilda personer");
    expect(inside(widget).textContent).not.toContain("Asta");
    await type(widget, "asta");
    expect(rows(widget)).toHaveLength(0);
  });

  it("passes on the parts for a page's style sheet", async () => {
    const widget = await make();
    const parts = [...inside(widget).querySelectorAll("[part]")].flatMap((each) => [...each.part]);
    expect(inside(widget).host.getAttribute("exportparts")?.split(", ")).toEqual(
      expect.arrayContaining(parts),
    );
  });
});
