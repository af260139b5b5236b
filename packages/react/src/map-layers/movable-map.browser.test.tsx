import { choroplethLayout, choroplethView, type AreaValue, type ChoroplethData } from "@lansmuseer/view";
import { useMap, type MapRef } from "@vis.gl/react-maplibre";
import { useState, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { setWorkerUrl } from "maplibre-gl";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  AreaCaption,
  AreaControl,
  AreaFacts,
  MovableMap,
  MunicipalityLayer,
  type Camera,
} from "./map-layers.js";

setWorkerUrl(
  new URL("../../../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
);

beforeAll(async () => {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("./map-layers.css", import.meta.url).href;
  const loaded = new Promise((resolve) => {
    sheet.onload = resolve;
  });
  document.head.append(sheet);
  await loaded;
});

const kronor = (amount: number): AreaValue => ({ kind: "value", value: amount * 100 });

/** A square island in four parts, 100 km each. */
const data: ChoroplethData = {
  about: { source: "Region Skåne", madeUp: "Påhittat." },
  ground: {
    level: "region",
    map: {
      metersPerUnit: 1000,
      width: 200,
      height: 200,
      land: "M100 0l100 0 0 100,0 100-100 0,-100 0 0-100,0-100 100 0z",
      countyBorders: "M100 0l0 100M200 100l-100 0M100 200l0-100M0 100l100 0",
      areaBorders: "",
      areas: { "07": [[0, 5, ~4]], "10": [[1, 6, ~5]], "12": [[2, 7, ~6]], "13": [[3, 4, ~7]] },
    },
    areas: [
      { code: "07", name: "Kronoberg" },
      { code: "10", name: "Blekinge" },
      { code: "12", name: "Skåne" },
      { code: "13", name: "Halland" },
    ],
  },
  subject: {
    kind: "rate",
    name: { sv: "Statligt bidrag", en: "State grants" },
    unit: { kind: "kronor-per-inhabitant" },
    breaks: "natural",
  },
  years: ["2024"],
  series: [
    {
      id: "all",
      name: { sv: "Alla områden", en: "All areas" },
      byYear: {
        2024: {
          "07": kronor(95),
          "10": kronor(120),
          "12": kronor(64),
          "13": { kind: "missing", reason: "not-reported" },
        },
      },
    },
  ],
};
const layout = choroplethLayout(data.ground, {
  widthPx: 600,
  sideBySide: false,
  panels: 1,
  lineHeight: 17,
  measure: (text) => text.length * 7,
});

let root: Root;
let box: HTMLElement;
let map: MapRef | undefined;
let cameras: (Camera | undefined)[];

beforeEach(() => {
  cameras = [];
  box = document.createElement("div");
  box.style.cssText = "position: relative; width: 600px; height: 800px";
  document.body.append(box);
  root = createRoot(box);
});

afterEach(() => {
  root.unmount();
  box.remove();
});

function Keep(): ReactNode {
  map = useMap().current;
  return null;
}

function Page({ camera }: { readonly camera?: Camera }): ReactNode {
  const [selected, setSelected] = useState<string>();
  const view = choroplethView(data, { language: "sv", selected });
  return (
    <>
      <MovableMap
        language="sv"
        bounds={[15, 0, 17, 2]}
        camera={camera}
        onCamera={(now) => cameras.push(now)}
        caption={<AreaCaption view={view} layout={layout} />}
        drawn={<p>Den ritade kartan</p>}
      >
        <Keep />
        <MunicipalityLayer view={view} layout={layout} />
        <AreaControl view={view} layout={layout} selected={selected} onSelect={setSelected} />
      </MovableMap>
      <AreaFacts view={view} />
    </>
  );
}

async function shown(node: ReactNode): Promise<void> {
  root.render(node);
  await vi.waitFor(
    () => {
      expect(box.querySelector("[role=listbox]")).not.toBeNull();
    },
    { timeout: 20_000 },
  );
}

const list = (): HTMLElement => box.querySelector("[role=listbox]")!;
const press = (...keys: readonly string[]): void => {
  for (const key of keys)
    list().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};
const activeWords = (): string | null | undefined =>
  box.ownerDocument
    .getElementById(list().getAttribute("aria-activedescendant") ?? "")
    ?.getAttribute("aria-label");

test(
  "the areas are a list box: keys lead to each with its figure, and choose",
  { timeout: 60_000 },
  async () => {
    await shown(<Page />);
    expect(box.querySelectorAll("[role=option]")).toHaveLength(4);
    list().focus();
    press("Home");
    await vi.waitFor(() => {
      expect(activeWords()).toMatch(/^Blekinge\. 120\u00a0kronor per invånare/);
    });
    expect(box.querySelector(".lansmuseer-tip")?.textContent).toContain("Blekinge");
    press("k");
    await vi.waitFor(() => {
      expect(activeWords()).toContain("Kronoberg");
    });
    press("Enter");
    await vi.waitFor(() => {
      expect(box.querySelector("[aria-selected=true]")?.getAttribute("aria-label")).toContain("Kronoberg");
    });
    expect(box.querySelector(".lansmuseer-facts")?.textContent).toContain("95");
    expect(box.querySelector(".lansmuseer-said")?.textContent).toContain("Kronoberg är vald");
    press("Escape");
    await vi.waitFor(() => {
      expect(box.querySelector("[aria-selected=true]")).toBeNull();
    });
  },
);

test("its canvas is silent, and each button has a name", { timeout: 60_000 }, async () => {
  await shown(<Page />);
  const canvas = box.querySelector("canvas")!;
  expect([canvas.tabIndex, canvas.getAttribute("role"), canvas.getAttribute("aria-label")]).toEqual([
    -1,
    null,
    null,
  ]);
  const names = [...box.querySelectorAll("button")].map((button) => button.getAttribute("aria-label"));
  expect(names).toEqual(["Zooma in", "Zooma ut", "Visa hela kartan"]);
});

test("it stands where its owner says, and tells when it has been moved", { timeout: 60_000 }, async () => {
  const camera = { longitude: 16, latitude: 1, zoom: 8 };
  await shown(<Page camera={camera} />);
  expect(map!.getZoom()).toBeCloseTo(8);
  expect(box.querySelectorAll(".pad button")).toHaveLength(4);
  box.querySelector<HTMLElement>("[aria-label='Zooma in']")!.click();
  await vi.waitFor(
    () => {
      expect(cameras.at(-1)?.zoom).toBeCloseTo(9);
    },
    { timeout: 5_000 },
  );
  root.render(<Page camera={{ ...camera, longitude: 16.5 }} />);
  await vi.waitFor(() => {
    expect(map!.getCenter().lng).toBeCloseTo(16.5);
  });
  root.render(<Page />);
  await vi.waitFor(
    () => {
      expect(cameras.at(-1)).toBeUndefined();
      expect(box.querySelectorAll(".pad button")).toHaveLength(0);
    },
    { timeout: 5_000 },
  );
});

test(
  "title, what is made up and the key stand beside it, with a pattern for a hole",
  { timeout: 60_000 },
  async () => {
    await shown(<Page />);
    const caption = box.querySelector(".lansmuseer-caption")!;
    expect(caption.textContent).toContain("Påhittat.");
    expect(caption.textContent).toContain("Uppgift saknas");
    const fills = [...caption.querySelectorAll(".lansmuseer-key > rect")].map((rect) =>
      rect.getAttribute("fill"),
    );
    expect(fills.filter((fill) => fill?.startsWith("url(#"))).toHaveLength(1);
    expect(new Set(fills).size).toBe(fills.length);
  },
);
