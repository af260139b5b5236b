import { missing, value } from "@lansmuseer/domain";
import { listedRecords, type RecordTableData, type RecordTableState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { all, axeFindings, evil, one, settled, shownFigure } from "../test/shown-figure.js";
import "./record-table.define.js";
import type { LansmuseerRecordTable } from "./record-table.js";

const makeData = (count: number, change: Partial<RecordTableData> = {}): RecordTableData => ({
  about: { source: "Region Exempel" },
  name: "Beviljade bidrag",
  noun: { one: "beslut", many: "beslut" },
  columns: [
    { id: "recipient", name: "Mottagare", kind: "text" },
    { id: "municipality", name: "Kommun", kind: "text" },
    { id: "title", name: "Ändamål", kind: "text", isExtra: true },
    { id: "awarded", name: "Beviljat", kind: "ore" },
  ],
  records: listedRecords(
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      values: [
        `Förening ${at}`,
        at === 1 ? missing("not-reported") : at % 2 === 0 ? "Lund" : "Ystad",
        "Visning",
        value((count - at) * 100_000),
      ],
      href: `https://example.org/${at}`,
    })),
  ),
  ...change,
});

/** An element whose owner answers what it asks for, as a page does. */
async function made(
  data: RecordTableData,
  width = 900,
  state: Partial<RecordTableState> = {},
): Promise<LansmuseerRecordTable> {
  const element = document.createElement("lansmuseer-record-table");
  element.data = data;
  element.state = { language: "sv", search: "", ...state };
  element.addEventListener("lansmuseer-filter", ({ field, value: search }) => {
    expect(field).toBe("search");
    element.state = { ...element.state, search: typeof search === "string" ? search : "" };
  });
  return shownFigure(element, width);
}

const names = (element: LansmuseerRecordTable): readonly string[] =>
  all(element, "tbody th").map(({ textContent }) => textContent);
const button = (element: LansmuseerRecordTable, text: string): HTMLElement => {
  const found = all(element, "button").find(({ textContent }) => textContent.includes(text));
  if (found === undefined) throw new Error(`no button says ${text}`);
  return found;
};

async function type(element: LansmuseerRecordTable, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, "#search");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  await settled(element);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("records", () => {
  it("are shown fifty at a time, and then all", async () => {
    const element = await made(makeData(128));
    expect(names(element)).toHaveLength(50);
    button(element, "Visa 50 till").click();
    await settled(element);
    expect(names(element)).toHaveLength(100);
    button(element, "Visa 28 till").click();
    await settled(element);
    expect(names(element)).toHaveLength(128);
    expect(all(element, ".more")).toHaveLength(0);
  });

  it("are as many at first as the page says, and ten as cards", async () => {
    const wide = await made(makeData(128));
    wide.first = 12;
    await settled(wide);
    expect(names(wide)).toHaveLength(12);
    button(wide, "Visa 50 till (116 kvar)").click();
    await settled(wide);
    expect(names(wide)).toHaveLength(62);
    expect(names(await made(makeData(128), 360))).toHaveLength(10);
  });

  it("lead to their sources", async () => {
    const element = await made(makeData(3));
    expect(one<HTMLAnchorElement>(element, "tbody th a").href).toBe("https://example.org/0");
  });

  it("that are far from the screen are room and no rows, and come when they are scrolled to", async () => {
    const element = await made(makeData(3000));
    button(element, "Visa alla").click();
    await settled(element);
    await expect.poll(() => all(element, "tbody tr[aria-rowindex]").length).toBeLessThan(400);
    expect(all(element, "tbody tr[aria-rowindex]").length).toBeGreaterThan(20);
    expect(one(element, "table").getAttribute("aria-rowcount")).toBe("3001");
    all(element, "tbody").at(-1)!.scrollIntoView();
    await expect.poll(() => names(element).at(-1)).toBe("Förening 2999");
    expect(all(element, "tbody tr[aria-rowindex]").length).toBeLessThan(600);
    scrollTo(0, 0);
  });
});

describe("search", () => {
  it("asks the owner, leaves what matches, and says how many", async () => {
    const element = await made(makeData(128));
    await type(element, "ystad");
    expect(names(element)).toHaveLength(50);
    expect(one(element, ".summary").textContent).toContain("63 beslut av 128");
    await type(element, "xyzzy");
    expect(one(element, ".summary").textContent).toContain("Kontrollera stavningen");
    expect(all(element, "table")).toHaveLength(0);
  });
});

describe("sorting", () => {
  it("is by a header's button, one way and then the other, and says which", async () => {
    const element = await made(makeData(3));
    const header = (): HTMLElement => one(element, "thead th");
    expect(all(element, "[aria-sort]").map((each) => each.getAttribute("aria-sort"))).toEqual(["descending"]);
    button(element, "Mottagare").click();
    await settled(element);
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    button(element, "Mottagare").click();
    await settled(element);
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(names(element)).toEqual(["Förening 2", "Förening 1", "Förening 0"]);
  });
});

describe("columns", () => {
  it("come and go", async () => {
    const element = await made(makeData(3));
    const box = all<HTMLInputElement>(element, "input[type=checkbox]")[1]!;
    expect(box.checked).toBe(false);
    box.click();
    await settled(element);
    const heads = all(element, "thead th button").map(({ textContent }) => textContent.trim());
    expect(heads).toEqual(["Mottagare", "Kommun", "Ändamål", "Beviljat, kr\u00a0▼"]);
  });
});

describe("narrow", () => {
  it("records are cards that are still a table, and what is missing says what it is", async () => {
    const element = await made(makeData(3), 360);
    expect(getComputedStyle(one(element, "tbody tr")).display).toBe("flex");
    expect(all(element, "[role=row] [role=cell]").length).toBe(6);
    expect(all(element, "tbody tr")[1]!.textContent).toContain("kommun: uppgift saknas");
    expect(one(element, "td.amount").textContent.trim()).toBe("3\u00a0000\u00a0kr");
    const { scrollWidth, clientWidth } = one(element, ".tablebox");
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  it("a list of orders stands in for the headers", async () => {
    const element = await made(makeData(3), 360);
    const select = one<HTMLSelectElement>(element, "#order");
    expect(select.selectedOptions[0]?.textContent.trim()).toBe("Beviljat, fallande");
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    await settled(element);
    expect(names(element)).toEqual(["Förening 0", "Förening 1", "Förening 2"]);
  });
});

describe("names and addresses from the data", () => {
  it("are text wherever they stand, whatever they hold", async () => {
    const element = await made(
      makeData(0, {
        about: { source: evil, sourceUrl: "javascript:alert(1)", madeUp: evil },
        name: evil,
        noun: { one: evil, many: evil },
        columns: [
          { id: "a", name: evil, kind: "text" },
          { id: "b", name: evil, kind: "ore" },
        ],
        records: listedRecords([{ id: evil, values: [evil, value(1)], href: "javascript:window.hacked=1" }]),
      }),
    );
    expect(all(element, "img, script, [href^=javascript]")).toHaveLength(0);
    expect(names(element)).toEqual([evil]);
    expect("hacked" in window).toBe(false);
  });
});

describe("axe finds nothing", () => {
  it.each([
    ["wide", 900, {}],
    ["narrow", 320, {}],
    ["without a hit", 900, { search: "xyzzy" }],
    ["in English", 700, { language: "en" }],
  ] as const)("%s", async (_, width, state) => {
    const element = await made(makeData(60), width, state);
    element.headingLevel = 1;
    await settled(element);
    expect(await axeFindings(element)).toEqual([]);
  });
});
