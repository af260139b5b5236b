import { type MunicipalityFacts, missing, municipalityCode, plainDate, value } from "@lansmuseer/domain";
import { afterEach, expect, test, vi } from "vitest";
import "./municipality-map.define.js";
import type { LansmuseerMunicipalityMap, MunicipalityMapData } from "./municipality-map.js";

const unknown = missing("not-reported");
const facts = (code: string, year: number, population: number, cultureCost?: number): MunicipalityFacts => ({
  municipality: municipalityCode(code),
  year,
  population: value(population),
  cultureCost: cultureCost === undefined ? unknown : value(cultureCost),
  cultureGrossCost: unknown,
  libraryCost: unknown,
  leisureCost: unknown,
  localities: unknown,
});

const data: MunicipalityMapData = {
  facts: [facts("1280", 2019, 344_000), facts("1280", 2024, 365_644, 2500), facts("1281", 2024, 130_000)],
  policy: [
    { municipality: municipalityCode("1280"), stage: "adopted", period: { from: plainDate("2020-01-01") } },
    { municipality: municipalityCode("1281"), stage: "none", period: {} },
  ],
  source: "SCB",
};

const map = (widget: Element): ShadowRoot =>
  widget.shadowRoot!.querySelector("lansmuseer-choropleth")!.shadowRoot!;
const text = (widget: Element, selector: string): string =>
  map(widget).querySelector(selector)?.textContent.replaceAll("\u00a0", " ").trim() ?? "";

async function made(attributes: Readonly<Record<string, string>> = {}): Promise<LansmuseerMunicipalityMap> {
  const widget = document.createElement("lansmuseer-municipality-map");
  for (const [name, said] of Object.entries({ lang: "sv", ...attributes })) widget.setAttribute(name, said);
  widget.data = data;
  document.body.append(widget);
  await vi.waitFor(() => {
    expect(map(widget).querySelectorAll("[role=option]").length).toBeGreaterThan(0);
  });
  return widget;
}

afterEach(() => {
  document.body.replaceChildren();
});

test("figures are drawn by year, with where they come from", async () => {
  const widget = await made();
  expect(text(widget, ".title")).toBe("Folkmängd 2024: Malmö högst");
  expect(text(widget, ".sourceline")).toBe(
    "Källa: SCB. Gränser: bearbetning av SCB:s digitala gränser (maj 2024).",
  );
  map(widget).querySelector<HTMLElement>(".square")!.click();
  await vi.waitFor(() => {
    expect(text(widget, ".title")).toBe("Folkmängd 2019");
  });
});

test("most municipalities missing is shown as such", async () => {
  const widget = await made({ indicator: "culture-cost" });
  expect(text(widget, ".summary")).toBe(
    "Bara Malmö har uppgift: 2 500 kronor per invånare. Uppgift saknas för 32 kommuner.",
  );
});

test("documents are judged by the year that is asked for", async () => {
  const widget = await made({ indicator: "policy-status", year: "2024" });
  expect(text(widget, ".summary")).toBe(
    "Av 33 kommuner: gällande utan slutdatum i 1 och saknas i 1. Uppgift saknas för 31 kommuner.",
  );
  const before = await made({ indicator: "policy-status", year: "2019" });
  expect(text(before, ".summary")).toContain("på gång i 1");
});
