import { afterEach, expect, test, vi } from "vitest";
import { type Allocation, regionCode, value } from "@lansmuseer/domain";
import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
import { groupOf } from "../group/group.js";
import { choose } from "../test/pasted.js";
import "./funding-flow.define.js";
import type { LansmuseerFundingFlow } from "./funding-flow.js";

const given = (year: number, kronor: number): Allocation => ({
  id: `s-${year}`,
  step: "state-to-region",
  year,
  region: regionCode("25"),
  from: { name: "Statens kulturråd", kind: "state" },
  to: { name: "Region Norrbotten", kind: "region" },
  amount: value(kronor * 100),
});

const line = (id: string, kronor: number, said: Partial<Allocation> = {}): Allocation => ({
  ...given(2024, kronor),
  id,
  step: "region-to-recipient",
  to: { name: id, kind: "unknown" },
  ...said,
});

const allocations = (): readonly Allocation[] => [
  given(2023, 56_398_000),
  given(2024, 56_906_000),
  line("Norrbottensteatern", 15_000_000, { area: "performing-arts" }),
  line("Filmpool Nord", 3_000_000, { area: "film" }),
  line("Ej publicerat", 38_906_000, { remainder: "not-published" }),
  { ...given(2024, 240_800_000), id: "skane", region: regionCode("12") },
];

async function made(
  attributes: Readonly<Record<string, string>> = {},
  data: readonly Allocation[] | undefined = allocations(),
): Promise<LansmuseerFundingFlow> {
  const widget = document.createElement("lansmuseer-funding-flow");
  for (const [name, text] of Object.entries({ lang: "sv", ...attributes })) widget.setAttribute(name, text);
  widget.data = data;
  document.body.append(widget);
  await settled(widget);
  return widget;
}

async function settled(widget: LansmuseerFundingFlow): Promise<void> {
  await widget.updateComplete;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

const inside = (widget: LansmuseerFundingFlow): ShadowRoot =>
  widget.shadowRoot!.querySelector("lansmuseer-flow-chart")!.shadowRoot!;
const summary = (widget: LansmuseerFundingFlow): string =>
  inside(widget).querySelector(".summary")!.textContent.replaceAll("\u00a0", " ");

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test("the last year comes first, all regions of it; a region brings its areas and recipients", async () => {
  const widget = await made();
  expect(summary(widget)).toContain("Sammanlagt 297 706 000 kr år 2024. Mest går till Skåne");
  widget.setAttribute("region", "25");
  await settled(widget);
  expect(summary(widget)).toContain("Norrbotten: 56 906 000 kr år 2024. Mest går till Norrbottensteatern");
});

test("a year, another to compare with, levels and an area are chosen by attribute", async () => {
  const widget = await made({ region: "25", year: "2024", compare: "2023", levels: "recipient fund" });
  expect(summary(widget)).toContain("+0,9 % jämfört med 2023, då summan var 56 398 000 kr");
  expect(inside(widget).querySelector(".subtitle")?.textContent).toContain("efter mottagare");
  widget.setAttribute("area", "film");
  await settled(widget);
  expect(summary(widget)).toContain("Norrbotten: 3 000 000 kr till film år 2024.");
});

test("what the visitor follows is told and kept", async () => {
  const widget = await made({ region: "25" });
  const told = vi.fn<(id: string | undefined) => void>();
  widget.addEventListener("lansmuseer-select", ({ id }) => {
    told(id);
  });
  inside(widget)
    .querySelector('[data-id="area film"]')!
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await settled(widget);
  expect(told).toHaveBeenCalledWith("area film");
  expect(inside(widget).querySelector('.node[aria-selected="true"]')?.getAttribute("data-id")).toBe(
    "area film",
  );
});

const listed = (widget: LansmuseerFundingFlow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...inside(widget).querySelectorAll("select")].map((select) => [
      select.id.replace("choice-", ""),
      [...select.options]
        .map(({ textContent, selected }) => (selected ? `[${textContent}]` : textContent))
        .join(" "),
    ]),
  );

test("the visitor goes from what the page says to another year, region and comparison, and is told once", async () => {
  const widget = await made({ region: "25", year: "2024" });
  expect(listed(widget)).toEqual({
    year: "[2024] 2023",
    region: "Alla regioner [Norrbotten] Skåne",
    compare: "[Inget annat år] 2023",
  });
  await choose(widget, "compare", "2023");
  expect(summary(widget)).toContain("+0,9 % jämfört med 2023");
  await choose(widget, "year", "2023");
  // A year is not compared with itself.
  expect(listed(widget)).toMatchObject({ year: "2024 [2023]", compare: "[Inget annat år] 2024" });
  expect(summary(widget)).toContain("Norrbotten: 56 398 000 kr år 2023.");
  await choose(widget, "year", "2024");
  await choose(widget, "region", "Alla regioner");
  expect(summary(widget)).toContain("Sammanlagt 297 706 000 kr år 2024.");
  await settled(widget);
  const said = inside(widget).querySelector("[role=status]")!.textContent;
  expect(said.replaceAll("\u00a0", " ")).toBe(summary(widget));
});

test("year, region and area are the group's, and a region that is followed is selected in it", async () => {
  const widget = await made({ group: "flow-a", year: "2023" });
  const group = groupOf("flow-a");
  group.filter({ field: "year", value: ["2024"] });
  await settled(widget);
  expect(summary(widget)).toContain("Sammanlagt 297 706 000 kr år 2024.");
  // Another member has selected a municipality of Skåne.
  group.select("1280");
  await settled(widget);
  const followed = () => inside(widget).querySelector('.node[aria-selected="true"]')?.getAttribute("data-id");
  expect(followed()).toBe("region 12");
  inside(widget)
    .querySelector('[data-id="region 25"]')!
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await settled(widget);
  expect(group.state.selected).toBe("25");
  expect(followed()).toBe("region 25");
  await choose(widget, "region", "Norrbotten");
  expect(group.state.clauses).toContainEqual({ source: "region", field: "region", value: ["25"] });
  group.filter({ field: "area", value: ["film", "performing-arts"] });
  await settled(widget);
  expect(summary(widget)).toContain(
    "Norrbotten: 18 000 000 kr till teater, dans och musik och film år 2024.",
  );
  expect(inside(widget).querySelector(".title")?.textContent.trim()).toBe(
    "Kulturpengarnas väg i Norrbotten 2024: teater, dans och musik och film",
  );
});

test("several regions of the group are shown together, and a year without money is shown as that", async () => {
  const widget = await made({ group: "flow-b", region: "25" });
  const group = groupOf("flow-b");
  group.filter({ field: "region", value: ["12", "25"] });
  await settled(widget);
  expect(listed(widget)["region"]).toBe("Alla regioner [Skåne, Norrbotten] Norrbotten Skåne");
  expect(summary(widget)).toContain("Skåne och Norrbotten: 297 706 000 kr år 2024.");
  group.filter({ field: "year", value: ["2010"] });
  await settled(widget);
  expect(listed(widget)["year"]).toBe("2024 2023 [2010]");
  expect(inside(widget).querySelector(".title")?.textContent.trim()).toBe(
    "Kulturpengarnas väg i Skåne och Norrbotten 2010",
  );
  expect(summary(widget)).toBe("Inga belopp är publicerade.");
});

test("the address keeps what is chosen, also that a page of one region shows all", async () => {
  const before = location.href;
  const widget = await made({ region: "25", "url-state": "flode" });
  await choose(widget, "year", "2023");
  await choose(widget, "region", "Alla regioner");
  expect(new URLSearchParams(location.search).get("flode.year")).toBe("2023");
  widget.remove();
  const again = await made({ region: "25", "url-state": "flode" });
  expect(listed(again)).toMatchObject({ year: "2024 [2023]", region: "[Alla regioner] Norrbotten Skåne" });
  again.remove();
  history.replaceState(null, "", before);
});

test("lines that do not come to their sum are told of first", async () => {
  const widget = await made({ region: "25" }, [given(2024, 100), line("A", 60)]);
  expect(summary(widget)).toMatch(/^I en region stämmer raderna inte med summan\./u);
  expect(summary(widget)).toContain("Oförklarat: 40 kr");
});

test("a value that cannot be used is told of, and the rest is shown", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const codes: string[] = [];
  const tell = (event: LansmuseerErrorEvent): void => void codes.push(event.code);
  document.addEventListener("lansmuseer-error", tell);
  const widget = await made({ year: "1999", orientation: "sideways" });
  widget.requestUpdate();
  await settled(widget);
  document.removeEventListener("lansmuseer-error", tell);
  expect(codes).toEqual(["unknown-value", "unknown-value"]);
  expect(warn).toHaveBeenCalledTimes(2);
  expect(summary(widget)).toContain("år 2024");
});

test.each([undefined, []])("without data, %j, what stands inside the tag is shown", async (data) => {
  const widget = document.createElement("lansmuseer-funding-flow");
  widget.textContent = "56 906 000 kr";
  widget.data = data;
  document.body.append(widget);
  await settled(widget);
  expect(widget.shadowRoot?.querySelector("slot")).not.toBeNull();
});
