import { municipalityCode, venueKinds } from "@lansmuseer/domain";
import { describe, expect, it } from "vitest";
import { figureCsv } from "../figure/figure-view.js";
import {
  makePoints,
  makePointScreen,
  makePointState,
  makeVenue,
  someVenues,
} from "../test/make-point-map.js";
import type { PointMapData, PointMapState } from "./point-map-data.js";
import { pointMapView } from "./point-map-view.js";
import { shapePath, venueSymbols } from "./venue-symbols.js";

const viewOf = (data: Partial<PointMapData> = {}, state: Partial<PointMapState> = {}) =>
  pointMapView(makePoints(data), makePointState(state), makePointScreen());

describe("the sentence of the map of venues", () => {
  it("tells an empty file from a choice of kinds", () => {
    const view = viewOf({ venues: [] });
    expect(view.title).toBe("Inga kulturlokaler i urvalet");
    expect(view.summary).toBe("Filen innehåller inga kulturlokaler.");
    expect(view.empty).toBe("Filen innehåller inga kulturlokaler.");
  });

  it("has one venue in the singular", () => {
    const view = viewOf({ venues: [makeVenue("1", "museum")] });
    expect(view.title).toBe("Museer finns i 1 kommun");
    expect(view.summary).toBe("1 kulturlokal i 1 kommun. För 32 kommuner finns ingen uppgift.");
  });

  it("names the kinds of two", () => {
    const venues = [makeVenue("1", "museum"), makeVenue("2", "library")];
    expect(viewOf({ venues }).summary).toBe(
      "2 kulturlokaler i 1 kommun: 1 museum och 1 bibliotek. För 32 kommuner finns ingen uppgift.",
    );
  });

  it("says of many which kind is everywhere, and which is rare", () => {
    const view = viewOf();
    expect(view.title).toBe("Bibliotek finns i alla 33 kommuner, konsthallar i 1");
    expect(view.summary).toBe("44 kulturlokaler i 33 kommuner: 10 museer, 1 konsthall och 33 bibliotek.");
  });

  it("counts what has no position, and what lies elsewhere", () => {
    const { id, name, kind, municipality } = makeVenue("1", "museum");
    const placeless = { id, name, kind, municipality };
    const elsewhere = makeVenue("2", "museum", { municipality: municipalityCode("0180") });
    const view = viewOf({ venues: [placeless, elsewhere, makeVenue("3", "library")] });
    expect(view.summary).toBe(
      "2 kulturlokaler i 1 kommun: 1 museum och 1 bibliotek. 1 kulturlokal har inget känt läge och syns inte på kartan. 1 kulturlokal ligger utanför det område som kartan visar. För 32 kommuner finns ingen uppgift.",
    );
    expect(view.marks.map(({ id }) => id)).toEqual(["3"]);
    expect(view.table.rows).toHaveLength(2);
  });

  it("is in English as well", () => {
    const view = viewOf({}, { language: "en" });
    expect(view.title).toBe("Libraries in all 33 municipalities, art galleries in 1");
    expect(view.summary).toBe("44 venues in 33 municipalities: 10 museums, 1 art gallery and 33 libraries.");
  });
});

describe("what municipalities lack", () => {
  const gaps = (data: Partial<PointMapData> = {}, state: Partial<PointMapState> = {}) =>
    viewOf(data, { section: "gaps", ...state });

  it("is counted kind by kind, those asked for among them that nobody has", () => {
    const view = gaps();
    expect(view.title).toBe("Teater eller scen saknas i 33 av 33 kommuner");
    expect(view.summary).toBe(
      "Bibliotek finns i alla 33 kommuner med uppgift. Museum saknas i 23 kommuner, konsthall saknas i 32 kommuner, kulturhus saknas i 33 kommuner och teater eller scen saknas i 33 kommuner.",
    );
  });

  it("is not known where nothing is reported: that is not 0", () => {
    const view = gaps({ venues: someVenues().filter(({ municipality }) => municipality !== "1280") });
    expect(view.summary).toContain("För 1 kommun finns ingen uppgift.");
    const malmo = view.table.rows.find(({ id }) => id === "1280");
    expect(malmo?.cells.slice(1).map(({ missing, value }) => missing ?? value)).toEqual(
      Array<string>(6).fill("Uppgift saknas"),
    );
  });

  it("becomes a file in which 0 is a number and a hole a mark", () => {
    const venues = [makeVenue("1", "library")];
    const csv = figureCsv(gaps({ venues }), "csv").split("\r\n");
    expect(csv[0]).toBe(
      '"Kommun","Museer","Konsthallar","Bibliotek","Kulturhus","Teatrar och scener","Saknar"',
    );
    expect(csv).toContain('"Höör",0,0,1,0,0,"museum, konsthall, kulturhus och teater eller scen"');
    expect(csv).toContain('"Lund",..,..,..,..,..,..');
  });

  it("stands when nothing is reported of anyone", () => {
    expect(gaps({ venues: [] })).toMatchObject({
      title: "Vad kommunerna har och saknar",
      summary: "Filen innehåller inga kulturlokaler.",
    });
  });
});

describe("a chosen municipality", () => {
  it("has its venues and what it lacks in the panel, and the others are dimmed", () => {
    const { panel, marks } = viewOf({}, { selected: "1214" });
    expect(panel).toMatchObject({
      name: "Svalöv",
      parts: ["1 museum", "1 konsthall", "1 bibliotek"],
      lacks: "Saknar kulturhus och teater eller scen.",
    });
    expect(panel?.rows.map(({ kind }) => kind)).toEqual(["bibliotek", "konsthall", "museum"]);
    expect(marks.filter(({ isDimmed }) => !isDimmed)).toHaveLength(3);
  });

  it("of which nothing is reported says so", () => {
    expect(viewOf({ venues: [makeVenue("1", "library")] }, { selected: "1281" }).panel?.lacks).toBe(
      "Ingen uppgift om kulturlokaler.",
    );
  });
});

describe("the kinds", () => {
  it("are chosen in the key, and title, table and marks follow", () => {
    const view = viewOf({}, { kinds: ["museum"] });
    expect(view.key.map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ["Museer (10)", true],
      ["Konsthallar (1)", false],
      ["Bibliotek (33)", false],
    ]);
    expect(view.title).toBe("Museer finns i 10 av 33 kommuner");
    expect(view.table.rows).toHaveLength(10);
    expect(view.marks).toHaveLength(10);
  });

  it("have a shape each", () => {
    const paths = venueKinds.map(({ id }) => shapePath(venueSymbols[id].shape, 0, 0, 10));
    expect(new Set(paths).size).toBe(venueKinds.length);
  });
});

it("draws the whole country without insets", () => {
  const { level, map, areas } = makePoints().ground;
  const { layout, marks } = viewOf({ ground: { level, map, areas } });
  expect(layout.windows).toHaveLength(1);
  expect(marks.length).toBeGreaterThan(0);
});

describe("what is not stated", () => {
  it("is marked row by row", () => {
    const venues = [
      makeVenue("1", "museum", { confidence: "unverified" }),
      makeVenue("2", "museum", { fictional: true }),
      makeVenue("3", "museum"),
    ];
    const view = viewOf({ venues });
    expect(view.note).toBe("1 av 3 uppgifter är påhittade och märkta.");
    expect(view.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(["ej bekräftad", "påhittad", ""]);
  });
});
