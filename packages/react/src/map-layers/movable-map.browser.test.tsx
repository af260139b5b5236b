import { choroplethLayout, choroplethView } from "@lansmuseer/view";
import { useMap, type MapRef } from "@vis.gl/react-maplibre";
import { setWorkerUrl } from "maplibre-gl";
import { useState, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeGrants } from "../test/island.js";
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

const data = makeGrants("rate");
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
      expect(activeWords()).toMatch(/^Blekinge\. 0\u00a0kronor per invånare 2025/);
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
    expect(box.querySelector(".lansmuseer-facts")?.textContent).toContain("99");
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
    expect(caption.textContent).toContain("Exempel");
    expect(caption.textContent).toContain("Uppgift saknas");
    const fills = [...caption.querySelectorAll(".lansmuseer-key > rect")].map((rect) =>
      rect.getAttribute("fill"),
    );
    expect(fills.filter((fill) => fill?.startsWith("url(#"))).toHaveLength(1);
    expect(new Set(fills).size).toBe(fills.length);
  },
);
