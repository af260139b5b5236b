/// <reference types="vite/client" />
import axe from "axe-core";
import type { LitElement } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import manifest from "../../custom-elements.json";

interface Documented {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly events?: readonly Documented[];
}

// Of every element there is a sample with everything in it, and a page: a new one is tested the day it exists.
const samples = import.meta.glob<{ sample: () => LitElement }>("../*/*.sample.ts");
const docs = import.meta.glob("../*/*.docs.md", { query: "?raw" });

const declarations = manifest.modules.flatMap((module) =>
  module.declarations.map((declaration) => ({
    folder: module.path.split("/")[1] ?? "",
    ...(declaration as Declaration),
  })),
);

async function shown(folder: string): Promise<LitElement> {
  const load = samples[`../${folder}/${folder}.sample.ts`];
  if (load === undefined) throw new Error(`${folder} has no sample`);
  const { sample } = await load();
  const element = sample();
  document.body.append(element);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}

const stylesOf = (element: LitElement): string =>
  (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .join("\n");

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const kind of ["warn", "error", "info", "log"] as const) {
    vi.spyOn(console, kind).mockImplementation((...words) => {
      // Lit's own notices about its development build are not ours to keep silent.
      if (!String(words[0]).includes("lit.dev/msg")) said.push(words.join(" "));
    });
  }
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it("covers every element of the manifest", () => {
  expect(declarations.length).toBeGreaterThan(0);
});

describe.each(declarations)(
  "$tagName",
  ({ folder, name, tagName, cssParts = [], cssProperties = [], events = [] }) => {
    it("has a page of its own that names it", async () => {
      const page = (await docs[`../${folder}/${folder}.docs.md`]?.()) as { default: string } | undefined;
      expect(page?.default).toContain(tagName);
    });

    it("has the parts it documents, and documents the parts it has", async () => {
      const { shadowRoot } = await shown(folder);
      const there = [...(shadowRoot?.querySelectorAll("[part]") ?? [])].flatMap((each) => [...each.part]);
      expect([...new Set(there)].sort()).toEqual(cssParts.map((part) => part.name).sort());
    });

    it("reads the custom properties it documents", async () => {
      const css = stylesOf(await shown(folder));
      for (const property of cssProperties) expect(css, property.name).toContain(property.name);
    });

    it("describes each event, under our prefix", () => {
      for (const event of events) {
        expect(event.name).toMatch(/^lansmuseer-/);
        expect(event.description, `${name} ${event.name}`).toMatch(/\.$/);
      }
    });

    it("renders empty without a word", async () => {
      await shown(folder);
      const empty = document.createElement(tagName) as Partial<Pick<LitElement, "updateComplete">> &
        HTMLElement;
      document.body.append(empty);
      await empty.updateComplete;
      expect(said).toEqual([]);
    });

    it("survives being moved, and says nothing", async () => {
      const element = await shown(folder);
      const before = element.shadowRoot?.textContent;
      const other = document.createElement("section");
      document.body.append(other);
      other.append(element);
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).toBe(before);
      expect(said).toEqual([]);
    });

    it("writes no style attribute, which a strict policy forbids", async () => {
      const { shadowRoot } = await shown(folder);
      expect(shadowRoot?.querySelectorAll("[style]")).toHaveLength(0);
    });

    it("takes no focus by itself and keeps its ids inside", async () => {
      const element = await shown(folder);
      expect(document.activeElement).toBe(document.body);
      expect(document.querySelectorAll("[id]")).toHaveLength(0);
      expect(element.getAttributeNames()).toEqual([]);
    });

    it("is clean to axe", async () => {
      const element = await shown(folder);
      const { violations } = await axe.run(element, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  },
);
