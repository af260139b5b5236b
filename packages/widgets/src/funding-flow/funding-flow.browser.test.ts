import { afterEach, expect, test, vi } from "vitest";
import { type Allocation, regionCode, value } from "@lansmuseer/domain";
import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
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
  expect(summary(widget)).toContain("Norrbotten: 3 000 000 kr år 2024.");
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

test("without data what stands inside the tag is shown", async () => {
  const widget = document.createElement("lansmuseer-funding-flow");
  widget.textContent = "56 906 000 kr";
  document.body.append(widget);
  await settled(widget);
  expect(widget.shadowRoot?.querySelector("slot")).not.toBeNull();
});
