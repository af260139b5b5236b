import type { ChoroplethState } from "@lansmuseer/view";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { sample } from "../choropleth/choropleth.sample.js";
import type { LansmuseerChoropleth } from "../choropleth/choropleth.js";
import { makePaperEngine, type PaperEngine } from "../test/paper-engine.js";
import "./map-gl.define.js";
import type { LansmuseerMapGl } from "./map-gl.js";

const until = (claim: () => void): Promise<void> => vi.waitFor(claim, { timeout: 8000 });

interface Made {
  readonly map: LansmuseerChoropleth;
  readonly gl: LansmuseerMapGl;
  readonly engines: readonly PaperEngine[];
  readonly said: readonly string[];
}

/** A choropleth on an engine of paper, whose owner answers as a page does. */
async function made(change: Partial<ChoroplethState> = {}): Promise<Made> {
  const engines: PaperEngine[] = [];
  const said: string[] = [];
  const map = sample();
  map.state = { language: "sv", year: "2025", renderer: "gl", ...change };
  map.addEventListener("lansmuseer-select", ({ id }) => {
    map.state = { ...map.state, selected: id };
  });
  map.addEventListener("lansmuseer-error", ({ code, message }) => said.push(`${code} ${message}`));
  // Out of sight, so that it does not begin before its engine is put in.
  const far = document.createElement("div");
  far.style.blockSize = "5000px";
  document.body.append(far, map);
  const find = () => map.shadowRoot?.querySelector("lansmuseer-map-gl");
  await until(() => {
    expect(find()?.view).toBeDefined();
  });
  const gl = find()!;
  gl.loadEngine = () =>
    Promise.resolve((options) => {
      const engine = makePaperEngine(options);
      engines.push(engine);
      return engine;
    });
  far.remove();
  return { map, gl, engines, said };
}

async function live(change: Partial<ChoroplethState> = {}): Promise<Made & { readonly engine: PaperEngine }> {
  const all = await made(change);
  await until(() => {
    expect(all.engines).toHaveLength(1);
  });
  const engine = all.engines[0]!;
  engine.options.onReady();
  await all.gl.updateComplete;
  return { ...all, engine };
}

const inGl = (gl: LansmuseerMapGl, selector: string): Element | null => gl.renderRoot.querySelector(selector);
const layerNow = ({ asked, options }: PaperEngine, id: string) => {
  const [, shown] = asked.findLast(([what]) => what === "show") ?? [];
  const { layers } = (shown ?? options.layers) as typeof options.layers;
  return layers.find((layer) => layer.id === id);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe("areas", () => {
  it("are chosen and left on the movable map as on the drawn one", async () => {
    const { map, gl, engine } = await live();
    engine.options.onPick("10");
    expect(map.state.selected).toBe("10");
    await map.updateComplete;
    await gl.updateComplete;
    expect(JSON.stringify(layerNow(engine, "municipality-edge")?.filter)).toContain('"10"');
    engine.options.onPick("10");
    expect(map.state.selected).toBeUndefined();
  });

  it("under the pointer have an edge, and say what the drawn map says of them", async () => {
    const { map, gl, engine } = await live();
    engine.options.onHover("12");
    await gl.updateComplete;
    expect(inGl(gl, ".popup")?.textContent).toMatch(/^Skåne65\skronor per invånare 2025/);
    expect(JSON.stringify(layerNow(engine, "municipality-hovered")?.filter)).toContain('"12"');
    map.shadowRoot!.querySelector<HTMLElement>("[role=listbox]")!.focus();
    await userEvent.keyboard("{Escape}");
    await gl.updateComplete;
    expect(inGl(gl, ".popup")).toBeNull();
  });

  it("that the keys come to are seen, in the edge of what has the focus", async () => {
    const { map, gl, engine } = await live();
    map.shadowRoot!.querySelector<HTMLElement>("[role=listbox]")!.focus();
    await userEvent.keyboard("{End}");
    await map.updateComplete;
    await gl.updateComplete;
    expect(engine.asked.filter(([what]) => what === "reveal")).toHaveLength(1);
    expect(inGl(gl, ".popup")?.textContent).toContain("Skåne");
    expect(JSON.stringify(layerNow(engine, "municipality-focus")?.filter)).toContain('"12"');
    await userEvent.keyboard("+");
    const [, levels, around] = engine.asked.find(([what]) => what === "zoomBy") ?? [];
    expect([levels, around]).toEqual([1, engine.asked.find(([what]) => what === "reveal")?.[1]]);
  });

  it("beside those of another year are drawn: two maps move as one", async () => {
    const map = sample();
    map.state = { language: "sv", year: "2025", beside: "2024", renderer: "gl" };
    document.body.append(map);
    await until(() => {
      expect(map.shadowRoot?.querySelectorAll("[role=listbox]")).toHaveLength(2);
    });
    expect(map.shadowRoot?.querySelector("lansmuseer-map-gl")).toBeNull();
  });

  it("are drawn where contrast colours leave only patterns to tell them apart, also when they come later", async () => {
    const emulate = (value: string) =>
      (cdp() as unknown as { send: (name: string, how: object) => Promise<void> }).send(
        "Emulation.setEmulatedMedia",
        { features: [{ name: "forced-colors", value }] },
      );
    const { gl, engine, said } = await live();
    await emulate("active");
    try {
      await until(() => {
        expect(said.join()).toMatch(/^gl-forced-colors /);
      });
      await gl.updateComplete;
      expect(engine.asked.at(-1)).toEqual(["remove"]);
      expect(inGl(gl, "[role=status]")?.textContent).toMatch(/mönster.*ritade kartan/);
      document.body.replaceChildren();
      const { engines, said: again } = await made();
      await until(() => {
        expect(again.join()).toMatch(/^gl-forced-colors /);
      });
      expect(engines).toHaveLength(0);
    } finally {
      await emulate("none");
    }
  });
});

describe("a basemap", () => {
  it("takes the place of land and water when it stands, and says whose it is", async () => {
    const { gl, engine } = await live({ basemap: "/kartor/stil.json" });
    const { basemap } = engine.options;
    expect(basemap?.address).toBe(`${location.origin}/kartor/stil.json`);
    expect(layerNow(engine, "land")).toBeDefined();
    basemap?.onStands("© SCB");
    await gl.updateComplete;
    expect(layerNow(engine, "land")).toBeUndefined();
    expect(layerNow(engine, "municipality-fills")?.paint?.["fill-opacity"]).toBeLessThan(1);
    expect(inGl(gl, ".credit")?.textContent).toBe("© SCB");
  });

  it("that is another one begins the map anew", async () => {
    const { map, engine, engines } = await live();
    map.state = { ...map.state, basemap: "kartor/stil.json" };
    await until(() => {
      expect(engines).toHaveLength(2);
    });
    expect(engine.asked.at(-1)).toEqual(["remove"]);
    expect(engines[1]?.options.basemap?.address).toContain("/kartor/stil.json");
  });

  it("that is lost gives the map its own ground again, and says so in both languages to the page", async () => {
    const { gl, engine, said } = await live({ basemap: "kartor/stil.json" });
    engine.options.basemap?.onStands("");
    await gl.updateComplete;
    engine.options.basemap?.onTrouble("basemap-not-loaded");
    await gl.updateComplete;
    expect(layerNow(engine, "land")).toBeDefined();
    expect(inGl(gl, "[role=status]")?.textContent).toBe(
      "Bakgrundskartan kunde inte hämtas. Kartan visas utan den.",
    );
    expect(said).toEqual([
      'basemap-not-loaded basemap="kartor/stil.json": Bakgrundskartan kunde inte hämtas. Kartan visas utan den. The background map could not be fetched. The map is shown without it.',
    ]);
  });

  it.each([
    "https://tiles.example.org/style.json",
    "//tiles.example.org/a.pmtiles",
    "pmtiles://http://a.b/c",
  ])("on another host is not asked for: %s", async (address) => {
    const { gl, engine, said } = await live({ basemap: address });
    expect(engine.options.basemap).toBeUndefined();
    expect(said.join()).toContain(`basemap-foreign basemap="${address}"`);
    expect(inGl(gl, "[role=status]")?.textContent).toMatch(/annan webbplats/);
  });
});
