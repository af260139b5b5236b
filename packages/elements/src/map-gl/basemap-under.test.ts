import type { BasemapStyle, BasemapTrouble } from "@lansmuseer/view";
import { expect, test } from "vitest";
import { BasemapUnder, type UnderMap } from "./basemap-under.js";

const ours = { sources: { ground: {} }, layers: [{ id: "water", type: "background" }] };
const theirs = { sources: { roads: {} }, layers: [{ id: "roads", type: "line", source: "roads" }] };

/** A map of paper: the style that was asked for comes when the test says so. */
function makeMap() {
  let style: BasemapStyle = ours;
  let come: (() => void) | undefined;
  let onStyle: (() => void) | undefined;
  let onIdle: (() => void) | undefined;
  let attribution: string | undefined = "© A";
  const map: UnderMap = {
    setStyle: (_, transform) => {
      come = () => {
        style = transform(style, theirs);
        onStyle?.();
      };
    },
    onStyle: (listener) => (onStyle = listener),
    onIdle: (listener) => (onIdle = listener),
    sources: () => Object.keys(style.sources),
    attributionOf: (source) => (source === "basemap:roads" ? attribution : "not of a basemap"),
    addProtocol: () => undefined,
  };
  return {
    map,
    layers: () => style.layers.map(({ id }) => id),
    come: () => come?.(),
    say: (text: string) => {
      attribution = text;
      onIdle?.();
    },
  };
}

function makeBasemap() {
  const paper = makeMap();
  const credits: string[] = [];
  const troubles: BasemapTrouble[] = [];
  let stands = 0;
  const basemap = new BasemapUnder(
    paper.map,
    {
      address: "https://www.region.se/style.json",
      font: ["Sans"],
      styleOf: () => theirs,
      onStands: (credit) => credits.push(credit),
      onTrouble: (trouble) => troubles.push(trouble),
    },
    () => (stands += 1),
  );
  return { ...paper, basemap, credits, troubles, stood: () => stands };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

test("a basemap lies under the map when it has come, and says whose it is", () => {
  const { basemap, come, layers, credits, stood, say } = makeBasemap();
  expect(basemap.fail()).toBe(false);
  basemap.begin();
  expect(layers()).toEqual(["water"]);
  come();
  expect(layers()).toEqual(["basemap:roads", "water"]);
  expect([credits, stood()]).toEqual([["© A"], 1]);
  say("© A");
  say("© B");
  expect(credits).toEqual(["© A", "© B"]);
});

test("an error while it is waited for is its own, and ends it; a later one is the map's", () => {
  const { basemap, troubles, come, layers } = makeBasemap();
  basemap.begin();
  expect(basemap.fail()).toBe(true);
  expect(troubles).toEqual(["basemap-not-loaded"]);
  expect(basemap.fail()).toBe(false);
  come();
  expect(layers()).toEqual(["water"]);
});

test("one that asks another host is taken away, also while it is being put in", async () => {
  for (const late of [true, false]) {
    const { basemap, troubles, come, layers } = makeBasemap();
    basemap.begin();
    if (late) come();
    basemap.refuse();
    if (!late) come();
    await soon();
    come();
    expect(layers()).toEqual(["water"]);
    basemap.refuse();
    expect(troubles).toEqual(["basemap-foreign"]);
  }
});

test("the end of the map is the end of it", () => {
  const { basemap, troubles, credits, come } = makeBasemap();
  basemap.begin();
  basemap.end();
  come();
  expect(basemap.fail()).toBe(false);
  expect([troubles, credits]).toEqual([[], []]);
});
