import { museumMapView, museumRegister, type MuseumFeature, type MuseumMapState } from "@lansmuseer/view";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { makePaperEngine, type PaperEngine } from "../test/paper-engine.js";
import "../museum-map/museum-map.define.js";
import type { LansmuseerMuseumMap } from "../museum-map/museum-map.js";
import { EngineTrouble } from "./load-engine.js";
import "./map-gl.define.js";
import type { LansmuseerMapGl } from "./map-gl.js";

interface Made {
  readonly map: LansmuseerMuseumMap;
  readonly gl: LansmuseerMapGl;
  readonly engines: readonly PaperEngine[];
  readonly errors: readonly string[];
}

/** A museum map on an engine of paper, whose owner answers as a page does. */
async function made(
  change: Partial<MuseumMapState> = {},
  load?: LansmuseerMapGl["loadEngine"],
): Promise<Made> {
  const engines: PaperEngine[] = [];
  const errors: string[] = [];
  const map = document.createElement("lansmuseer-museum-map");
  map.data = museumRegister;
  map.state = { language: "sv", parts: "both", search: "", renderer: "gl", ...change };
  map.addEventListener("lansmuseer-select", ({ id }) => {
    map.state = { ...map.state, selected: id };
  });
  map.addEventListener("lansmuseer-error", ({ code }) => errors.push(code));
  // Out of sight, so that it does not begin before its engine is put in.
  const far = document.createElement("div");
  far.style.blockSize = "5000px";
  document.body.append(far, map);
  await until(() => {
    expect(map.shadowRoot?.querySelector("lansmuseer-map-gl")).not.toBeNull();
  });
  const gl = map.shadowRoot!.querySelector("lansmuseer-map-gl")!;
  gl.loadEngine =
    load ??
    (() =>
      Promise.resolve((options) => {
        const engine = makePaperEngine(options);
        engines.push(engine);
        return engine;
      }));
  far.remove();
  return { map, gl, engines, errors };
}

async function live(change: Partial<MuseumMapState> = {}): Promise<Made & { readonly engine: PaperEngine }> {
  const all = await made(change);
  await until(() => {
    expect(all.engines).toHaveLength(1);
  });
  const engine = all.engines[0]!;
  engine.options.onReady();
  await all.gl.updateComplete;
  return { ...all, engine };
}

/** On a busy machine the browser tells what is on screen a second or two late. */
const until = (claim: () => void): Promise<void> => vi.waitFor(claim, { timeout: 8000 });

const inGl = (gl: LansmuseerMapGl, selector: string): Element | null => gl.renderRoot.querySelector(selector);
const asked = (engine: PaperEngine, what: string) => engine.asked.filter(([name]) => name === what);
const listbox = (map: LansmuseerMuseumMap): HTMLElement =>
  map.shadowRoot!.querySelector<HTMLElement>("[role=listbox]")!;

/** `rgb(0, 90, 140)` as `#005a8c`. */
const hex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("life", () => {
  it("covers the drawn map when a picture stands, and takes its controls over", async () => {
    const { map, gl } = await live();
    expect(inGl(gl, ".frame")?.classList).toContain("live");
    expect(inGl(gl, ".controls")).not.toBeNull();
    const drawn = map.shadowRoot!.querySelector("lansmuseer-map-gl > .controls")!;
    expect(getComputedStyle(drawn).display).toBe("none");
  });

  it("ends out of sight and begins again in sight", async () => {
    const { gl, engine, engines } = await live();
    const room = document.createElement("div");
    room.style.blockSize = "5000px";
    document.body.prepend(room);
    await until(() => {
      expect(asked(engine, "remove")).toHaveLength(1);
    });
    await gl.updateComplete;
    expect(inGl(gl, ".frame")?.classList).not.toContain("live");
    room.remove();
    await until(() => {
      expect(engines).toHaveLength(2);
    });
  });

  it("goes along when the page moves the map, and ends when it takes it away", async () => {
    const { map, engine } = await live();
    const other = document.createElement("section");
    document.body.append(other);
    other.append(map);
    await new Promise(requestAnimationFrame);
    expect(asked(engine, "remove")).toHaveLength(0);
    map.remove();
    await new Promise(requestAnimationFrame);
    expect(asked(engine, "remove")).toHaveLength(1);
  });

  it("shows the drawn map while the context is lost", async () => {
    const { gl, engine } = await live();
    engine.options.onLost();
    await gl.updateComplete;
    expect(inGl(gl, ".frame")?.classList).not.toContain("live");
    engine.options.onReady();
    await gl.updateComplete;
    expect(inGl(gl, ".frame")?.classList).toContain("live");
  });
});

describe("trouble", () => {
  it("says why, to the visitor and to the page", async () => {
    const { gl, errors } = await made({}, () => Promise.reject(new EngineTrouble("gl-unavailable")));
    await until(() => {
      expect(errors).toEqual(["gl-unavailable"]);
    });
    await gl.updateComplete;
    expect(inGl(gl, "[role=status]")?.textContent).toMatch(/WebGL.*den ritade kartan/);
  });

  it("says it in English on an English page", async () => {
    const refuse = () => Promise.reject(new EngineTrouble("gl-not-loaded"));
    const { gl, errors } = await made({ language: "en" }, refuse);
    await until(() => {
      expect(errors).toEqual(["gl-not-loaded"]);
    });
    await gl.updateComplete;
    expect(inGl(gl, "[role=status]")?.textContent).toMatch(/could not be fetched/);
  });

  it.each([
    ["never comes", "gl-slow", () => undefined],
    [
      "is lost and does not come back",
      "gl-lost",
      ({ options }: PaperEngine) => {
        options.onReady();
        options.onLost();
      },
    ],
  ])("gives up after ten seconds when it %s", async (_, code, act) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { engines, errors } = await made();
    for (let i = 0; i < 20 && engines.length === 0; i += 1) await new Promise(requestAnimationFrame);
    act(engines[0]!);
    vi.advanceTimersByTime(9_000);
    expect(errors).toEqual([]);
    vi.advanceTimersByTime(1_100);
    expect(errors).toEqual([code]);
    expect(asked(engines[0]!, "remove")).toHaveLength(1);
  });
});

describe("use", () => {
  it("chooses and leaves a mark as the drawn map does", async () => {
    const { map, engine } = await live();
    engine.options.onPick("jamtli");
    expect(map.state.selected).toBe("jamtli");
    await map.updateComplete;
    engine.options.onPick("jamtli");
    expect(map.state.selected).toBeUndefined();
  });

  it("takes the zooming keys, and leaves the others to the drawn map", async () => {
    const { map, gl, engine } = await live();
    listbox(map).focus();
    await userEvent.keyboard("++-0");
    expect(asked(engine, "zoomBy")).toEqual([
      ["zoomBy", 1, undefined],
      ["zoomBy", 1, undefined],
      ["zoomBy", -1, undefined],
    ]);
    expect(asked(engine, "fit")).toHaveLength(1);
    await userEvent.keyboard("{End}");
    await map.updateComplete;
    await gl.updateComplete;
    expect(gl.active).toBe("norrbottens-museum");
    expect(asked(engine, "reveal")).toHaveLength(1);
    expect(inGl(gl, ".popup")?.textContent).toContain("Norrbottens museum");
    expect(inGl(gl, ".ring")).not.toBeNull();
  });

  it("sends only what has changed", async () => {
    const { map, gl, engine } = await live();
    const first = engine.options.layers;
    map.state = { ...map.state, selected: "jamtli" };
    await map.updateComplete;
    await gl.updateComplete;
    const [, last] = asked(engine, "show").at(-1) as ["show", typeof first];
    expect(last).not.toBe(first);
    expect(last.sources["ground"]).toBe(first.sources["ground"]);
    expect(last.sources["areas"]).toBe(first.sources["areas"]);
  });
});

describe("one view, two pictures", () => {
  it.each([
    ["names", { own: "jamtli", selected: "gotlands-museum" }, 1200],
    ["names and a search", { own: "jamtli", search: "lund" }, 1200],
    ["numbers", { own: "jamtli" }, 390],
  ] as const)(
    "the drawn map and the layers agree in classes, colours and labels: %s",
    async (_, change, width) => {
      document.body.style.inlineSize = `${width}px`;
      const { map, engine } = await live(change);
      const features = engine.options.layers.sources["museums"]!.data.features.map(
        (feature) => feature.properties as MuseumFeature,
      ).filter(({ kind }) => kind === "site");
      const drawn = [...map.shadowRoot!.querySelectorAll(".map .mark")].flatMap((mark) =>
        [...mark.querySelectorAll(".dot")].map((dot) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(dot);
          const id = mark.getAttribute("data-id");
          const own = [...map.shadowRoot!.querySelectorAll(`.map text[data-id="${id ?? ""}"]`)];
          return {
            id,
            symbol: mark.classList.item(1),
            fill: hex(fill),
            stroke: hex(stroke),
            strokeWidth: Number.parseFloat(strokeWidth),
            label: own.find((text) => text.classList.contains("label"))?.textContent.replaceAll(/\s+/g, ""),
            number: own.find((text) => text.classList.contains("no"))?.textContent,
          };
        }),
      );
      expect(drawn).toHaveLength(25);
      const byId = <T extends { readonly id: string | null }>(list: readonly T[]) =>
        [...list].sort((a, b) => String(a.id).localeCompare(String(b.id), "en"));
      const expected = byId(features);
      byId(drawn).forEach((dot, i) => {
        const feature = expected[i]!;
        expect(dot).toMatchObject({
          id: feature.id,
          symbol: feature.symbol,
          fill: feature.fill,
          stroke: feature.stroke,
          strokeWidth: feature.strokeWidth,
        });
        // A name that found no room in the drawn map is left out there.
        if (dot.label !== undefined && feature.label !== "")
          expect(dot.label).toBe(feature.label.replaceAll(/\s+/g, ""));
        if (dot.number !== undefined) expect(dot.number).toBe(feature.number);
      });
      document.body.removeAttribute("style");
    },
  );

  it("the palette is the page's, with what it has changed", async () => {
    document.documentElement.style.setProperty("--lansmuseer-accent", "#005a8c");
    const { engine } = await live({ own: "jamtli" });
    document.documentElement.removeAttribute("style");
    const own = engine.options.layers.sources["museums"]!.data.features.map(
      (feature) => feature.properties as MuseumFeature,
    ).find(({ id }) => id === "jamtli");
    expect(own?.fill).toBe("#005a8c");
  });
});

it("gives the same view the same layers", async () => {
  const view = museumMapView(
    museumRegister,
    { language: "sv", parts: "both", search: "" },
    { width: 1200, lineHeight: 17, measure: (text) => text.length * 7 },
  );
  const { gl, engine } = await live();
  gl.view = view;
  await gl.updateComplete;
  const [, first] = asked(engine, "show").at(-1)!;
  gl.requestUpdate();
  await gl.updateComplete;
  expect(asked(engine, "show").at(-1)![1]).toBe(first);
});
