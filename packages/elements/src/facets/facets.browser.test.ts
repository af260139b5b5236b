import type { FacetsState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import type { FilterValue } from "../events/events.js";
import type { LansmuseerFacets } from "./facets.js";
import { sample } from "./facets.sample.js";

/** The sample, with a page around that writes down what it asks for. */
async function made(change: Partial<FacetsState> = {}) {
  const element = sample();
  element.state = { ...element.state, ...change };
  const asked: (readonly [string, FilterValue])[] = [];
  element.addEventListener("lansmuseer-filter", ({ field, value }) => {
    asked.push([field, value]);
  });
  document.body.append(element);
  await element.updateComplete;
  return { element, asked };
}

const find = <Found extends HTMLElement>(element: LansmuseerFacets, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

const option = (element: LansmuseerFacets, name: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(".option")]
    .find((label) => label.textContent.includes(name))!
    .querySelector("input")!;

afterEach(() => {
  document.body.replaceChildren();
});

describe("lansmuseer-facets", () => {
  it("asks for all values that are to be chosen in a field, and takes one back", async () => {
    const { element, asked } = await made();
    option(element, "Arkiv").click();
    option(element, "Film").click();
    option(element, "Område saknas").click();
    expect(asked).toEqual([
      ["area", ["film", "archives"]],
      ["area", []],
      ["area", ["film", null]],
    ]);
  });

  it("chooses nothing by itself: the owner's state stands", async () => {
    const { element } = await made();
    option(element, "Arkiv").click();
    element.requestUpdate();
    await element.updateComplete;
    expect(element.state.chosen["area"]).toEqual(["film"]);
  });

  it("never makes a run of years that ends before it begins", async () => {
    const { element, asked } = await made({ chosen: { year: { from: "2019", to: "2020" } } });
    const from = find<HTMLSelectElement>(element, "[data-year=from]");
    from.value = "2021";
    from.dispatchEvent(new Event("change"));
    expect(asked).toEqual([["year", { from: "2021", to: "2021" }]]);
  });

  it("lets each choice go alone, and all of them together", async () => {
    const { element, asked } = await made();
    find(element, ".chip[aria-label='Ta bort Film']").click();
    find(element, ".reset").click();
    expect(asked).toEqual([
      ["area", []],
      ["area", []],
      ["year", []],
    ]);
  });

  it("shows a long field in part, and all of it on request", async () => {
    const { element } = await made();
    const long = element.shadowRoot!.querySelectorAll("details")[1]!;
    long.open = true;
    await new Promise((resolve) => {
      long.addEventListener("toggle", resolve, { once: true });
    });
    await element.updateComplete;
    const count = (): number => long.querySelectorAll(".option").length;
    expect(count()).toBe(12);
    long.querySelector<HTMLElement>(".linkbutton")!.click();
    await element.updateComplete;
    expect(count()).toBe(20);
  });

  it("puts all fields behind one heading where there is little room", async () => {
    const { element } = await made();
    element.compact = true;
    await element.updateComplete;
    expect(find<HTMLDetailsElement>(element, "details.all").open).toBe(false);
    expect(find(element, "details.all .fields")).not.toBeNull();
  });

  it("gives the ways out when nothing is left", async () => {
    const { element, asked } = await made();
    const empty = { count: 0, awarded: { kind: "missing", reason: "not-applicable" } } as const;
    element.data = { ...element.data!, result: empty, without: [{ field: "area", count: 4 }] };
    await element.updateComplete;
    expect(find(element, ".result").textContent).toBe("Inga beslut matchar urvalet.");
    find(element, ".ways button").click();
    expect(asked).toEqual([["area", []]]);
  });
});
