import { type Grant, missing, municipalityCode, value } from "@lansmuseer/domain";
import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
import { afterEach, expect, test, vi } from "vitest";
import { groupOf } from "../group/group.js";
import "./grant-map.define.js";
import type { LansmuseerGrantMap } from "./grant-map.js";

const grant = (code: string, year: number, kronor: number): Grant => ({
  id: `${code}-${year}`,
  title: "Stöd",
  funder: { name: "Region Skåne", kind: "region" },
  recipients: [{ name: "Teater AB", kind: "unknown" }],
  areas: ["film"],
  fields: [],
  targetGroups: [],
  placeShares: [{ place: { kind: "municipality", code: municipalityCode(code) }, share: 1 }],
  year,
  requestedAmount: missing("not-reported"),
  awardedAmount: value(kronor * 100),
  paidAmount: missing("not-reported"),
  regrant: false,
});

const grants = [grant("1280", 2023, 100_000), grant("1280", 2024, 300_000), grant("1281", 2024, 50_000)];

const map = (widget: Element): ShadowRoot =>
  widget.shadowRoot!.querySelector("lansmuseer-choropleth")!.shadowRoot!;
const text = (widget: Element, selector: string): string =>
  map(widget).querySelector(selector)?.textContent.replaceAll("\u00a0", " ").trim() ?? "";
const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
};

async function made(attributes: Readonly<Record<string, string>> = {}): Promise<LansmuseerGrantMap> {
  const widget = document.createElement("lansmuseer-grant-map");
  for (const [name, said] of Object.entries({ lang: "sv", ...attributes })) widget.setAttribute(name, said);
  widget.data = grants;
  document.body.append(widget);
  await vi.waitFor(() => {
    expect(map(widget).querySelectorAll("[role=option]").length).toBeGreaterThan(0);
  });
  return widget;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test("the one region of all grants fills the map, and all years stand together until one is chosen", async () => {
  const widget = await made();
  expect(map(widget).querySelectorAll("[role=option]")).toHaveLength(33);
  expect(text(widget, ".title")).toBe("Bidrag 2023–2024: Malmö högst");
  expect(text(widget, ".summary")).toContain(
    "Högst är Malmö med 400 000 kronor, lägst 31 kommuner med 0 kronor.",
  );
  map(widget).querySelector<HTMLElement>(".square")!.click();
  await settled();
  expect(text(widget, ".summary")).toContain("Högst är Malmö med 300 000 kronor");
  // The last stop of the slider is all years again.
  map(widget).querySelectorAll<HTMLElement>(".square")[1]!.click();
  await settled();
  expect(text(widget, ".title")).toBe("Bidrag 2023–2024: Malmö högst");
});

test("a municipality chosen in one map is chosen in its group, and a year too", async () => {
  const [one, other, alone] = [await made({ group: "g" }), await made({ group: "g" }), await made()];
  const list = map(one).querySelector("select")!;
  list.value = "1281";
  list.dispatchEvent(new Event("change"));
  groupOf("g").filter({ field: "year", value: ["2024"] });
  await settled();
  expect(text(other, ".areaname")).toBe("Lund");
  expect(text(other, ".title")).toBe("Bidrag 2024: Malmö högst");
  expect(text(alone, ".areaname")).toBe("");
  expect(text(alone, ".title")).toBe("Bidrag 2023–2024: Malmö högst");
});

test("a measure, a change and a year beside are chosen by attribute", async () => {
  expect(text(await made({ measure: "count" }), ".summary")).toContain("Högst är Malmö med 2 beslut");
  expect(text(await made({ since: "2023" }), ".title")).toBe("Bidrag 2023–2024: ökar i 1 av 32 kommuner");
  const widget = await made({ beside: "2023" });
  expect([...map(widget).querySelectorAll(".maptitle")].map(({ textContent }) => textContent)).toEqual([
    "2023",
    "2024",
  ]);
});

test("a value that cannot be used is told once, and the map stands without it", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const told: string[] = [];
  document.body.addEventListener("lansmuseer-error", ({ code }: LansmuseerErrorEvent) => told.push(code));
  await made({ measure: "money", breaks: "jenks", by: "here" });
  expect(told).toEqual(["unknown-value", "unknown-value", "unknown-value"]);
  expect(warn.mock.calls.flat().join("\n")).toContain("docs/messages.md#unknown-value");
});
