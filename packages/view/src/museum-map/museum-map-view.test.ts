import { describe, expect, it } from "vitest";
import { makeData, makeScreen, makeState } from "../test/make-museum-map.js";
import { museumMapView } from "./museum-map-view.js";
import { stepFrom, typeAhead } from "../map-frame/step.js";

const widths = [320, 358, 448, 768, 900, 1200, 1600];
const data = makeData();

describe("the museum map's words", () => {
  it("titles the whole country by its southernmost and northernmost town", () => {
    expect(museumMapView(data, makeState(), makeScreen()).title).toBe(
      "Från Lund till Luleå: 24 länsmuseer täcker hela landet",
    );
  });

  it("says in a sentence what the picture shows, and whose page it is", () => {
    const { summary } = museumMapView(data, makeState({ own: "jamtli" }), makeScreen());
    expect(summary).toBe(
      "Karta över Sverige med 24 länsmuseer på 25 platser. Jamtli är markerat. Samma uppgifter finns i listan och i tabellen.",
    );
  });

  it("lists the museums in the order of the counties' codes", () => {
    const { rows } = museumMapView(data, makeState(), makeScreen());
    expect(rows).toHaveLength(24);
    expect(rows.map(({ museum }) => museum.region)).toEqual(rows.map(({ museum }) => museum.region).sort());
  });

  it("prefers the page's own heading to any title of its own", () => {
    expect(museumMapView(data, makeState({ heading: "Vi" }), makeScreen()).title).toBe("Vi");
  });

  it("shows the own museum's facts until another is selected", () => {
    expect(museumMapView(data, makeState({ own: "jamtli" }), makeScreen()).details?.id).toBe("jamtli");
    expect(
      museumMapView(data, makeState({ own: "jamtli", selected: "upplandsmuseet" }), makeScreen()).details?.id,
    ).toBe("upplandsmuseet");
    expect(museumMapView(data, makeState(), makeScreen()).details).toBeUndefined();
  });

  it("marks what is not confirmed in row, link and spoken name", () => {
    const { rows } = museumMapView(data, makeState(), makeScreen());
    const blekinge = rows.find(({ id }) => id === "blekinge-museum");
    expect(blekinge?.spoken).toContain("Ungefärligt läge");
    expect(blekinge?.notes.join(" ")).toContain("inte bekräftat");
    const kulturen = rows.find(({ id }) => id === "kulturen-i-lund");
    expect(kulturen?.links[0]?.mark).toBe("adressen ej bekräftad");
  });

  it("leaves an unreported figure out instead of making it nought", () => {
    const { rows, csv } = museumMapView(data, makeState(), makeScreen());
    const olm = rows.find(({ id }) => id === "orebro-lans-museum");
    expect(olm?.values[5]).toBeUndefined();
    expect(olm?.cells[5]).toBeUndefined();
    expect(olm?.facts.map(({ term }) => term)).not.toContain("Besök");
    expect(csv.split("\r\n").find((line) => line.includes("Örebro läns museum"))).toContain(',1856,"","",');
  });

  it("answers in English with the same figures", () => {
    const sv = museumMapView(data, makeState({ own: "jamtli" }), makeScreen());
    const en = museumMapView(data, makeState({ own: "jamtli", language: "en" }), makeScreen());
    expect(en.title).toContain("24 county museums");
    const figures = (view: typeof sv) =>
      view.rows.flatMap(({ values }) => values.filter((value) => typeof value === "number"));
    expect(figures(en)).toEqual(figures(sv));
  });

  it("shows one county's museums, and only its own, for a region", () => {
    const view = museumMapView(data, makeState({ region: "14" }), makeScreen());
    expect(view.rows.map(({ id }) => id)).toEqual([
      "bohuslans-museum",
      "kulturutveckling-vgr",
      "vastergotlands-museum",
    ]);
    expect(view.title).toBe("Länsmuseer i Västra Götalands län");
    expect(view.rows[0]?.number).toBe(13);
  });

  it("shows the whole country for a region that does not exist", () => {
    expect(museumMapView(data, makeState({ region: "99" }), makeScreen()).rows).toHaveLength(24);
  });
});

describe("the search", () => {
  const find = (search: string): (string | undefined)[][] =>
    museumMapView(data, makeState({ search }), makeScreen()).found.map(({ row, municipality }) => [
      row.id,
      municipality,
    ]);

  it("finds the museum that answers for a municipality, and says which one", () => {
    expect(find("Åre")).toEqual([["jamtli", "Åre"]]);
    expect(find("åre kommun")).toEqual([["jamtli", "Åre"]]);
    expect(find("Malmö")).toEqual([
      ["kulturen-i-lund", "Malmö"],
      ["regionmuseet-skane", "Malmö"],
    ]);
    expect(find("Borås")).toEqual([["kulturutveckling-vgr", "Borås"]]);
  });

  it("finds by name, by town and by county", () => {
    expect(find("jamt")).toEqual([["jamtli", undefined]]);
    expect(find("visby")).toEqual([["gotlands-museum", undefined]]);
    expect(find("Hallands län")).toEqual([["hallands-lansmuseer", undefined]]);
  });

  it("keeps å apart from a", () => {
    expect(find("Are")).toEqual([]);
  });

  it("finds nothing without breaking on signs of a pattern", () => {
    expect(find("(.*")).toEqual([]);
  });

  it("finds all when nothing but spaces is asked for", () => {
    expect(find("  ")).toHaveLength(24);
  });
});

describe.each(widths)("the picture in a widget %d px wide", (width) => {
  const view = museumMapView(data, makeState({ own: "jamtli" }), makeScreen({ width }));
  const { picture } = view;
  const marks = picture?.marks ?? [];

  it("shows 24 members on 25 dots inside the panel", () => {
    expect(marks).toHaveLength(24);
    const dots = marks.flatMap((mark) => mark.dots);
    expect(dots).toHaveLength(25);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x).toBeLessThan(view.frame.width);
      expect(y).toBeLessThan(view.frame.height);
    }
  });

  it("covers no mark and no other name with a name", () => {
    const labels = marks.flatMap((mark) => (mark.label === undefined ? [] : [mark.label]));
    for (const { box, id } of labels) {
      for (const { dots } of marks) {
        for (const { x, y, r } of dots) {
          const nearest = Math.hypot(
            Math.max(box.x0 - x, 0, x - box.x1),
            Math.max(box.y0 - y, 0, y - box.y1),
          );
          expect(nearest, id).toBeGreaterThanOrEqual(r - 0.01);
        }
      }
      for (const other of labels) {
        if (other.id === id) continue;
        const apart =
          box.x1 <= other.box.x0 ||
          other.box.x1 <= box.x0 ||
          box.y1 <= other.box.y0 ||
          other.box.y1 <= box.y0;
        expect(apart, `${id} and ${other.id}`).toBe(true);
      }
    }
  });

  it("names every museum where there is room, else numbers them and names the own", () => {
    const named = marks.filter(({ label }) => label !== undefined).map(({ row }) => row.id);
    if (picture?.labels === "names") expect(named).toHaveLength(24);
    else expect(named).toEqual(["jamtli"]);
    expect(picture?.labels).toBe(width < 560 ? "numbers" : "names");
  });

  it("keeps numbers at least 21 px apart", () => {
    if (picture?.labels !== "numbers") return;
    const dots = marks.flatMap((mark) => mark.dots);
    for (const [i, a] of dots.entries()) {
      for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(21);
    }
  });

  it("leads by arrow keys from every museum to every other", () => {
    const spots = marks.map(({ row: { id }, dots: [dot] }) => ({ id, x: dot?.x ?? 0, y: dot?.y ?? 0 }));
    const reached = (from: string): ReadonlySet<string> => {
      const seen = new Set([from]);
      for (const id of seen) {
        for (const direction of ["north", "south", "west", "east"] as const) {
          const next = stepFrom(spots, id, direction);
          if (next !== undefined) seen.add(next);
        }
      }
      return seen;
    };
    for (const { row } of marks) expect(reached(row.id).size, row.id).toBe(24);
  });
});

describe("type-ahead", () => {
  const { rows } = museumMapView(data, makeState(), makeScreen());

  it("goes on to the next of several with the same letter, and round", () => {
    const first = typeAhead(rows, undefined, "k");
    expect(first).toBe("kulturparken-smaland");
    expect(typeAhead(rows, first, "k")).toBe("kalmar-lans-museum");
    expect(typeAhead(rows, "kulturen-i-lund", "k")).toBe("kulturparken-smaland");
  });

  it("narrows down with more letters", () => {
    expect(typeAhead(rows, "kulturparken-smaland", "kulturen")).toBe("kulturen-i-lund");
    expect(typeAhead(rows, "jamtli", "xyz")).toBeUndefined();
  });
});

describe("the file", () => {
  it("is safe from formulas and carries its source", () => {
    const [first, ...rest] = data.museums;
    if (first === undefined) throw new Error("the register is empty");
    const evil = makeData({ museums: [{ ...first, name: '=HYPERLINK("x")' }, ...rest] });
    const { csv, source } = museumMapView(evil, makeState(), makeScreen());
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain(source);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(26);
  });
});

describe("links", () => {
  it("are made of web addresses only", () => {
    const [first, ...rest] = data.museums;
    if (first === undefined) throw new Error("the register is empty");
    const site = { ...first.sites[0], website: { ...first.sites[0].website, value: "javascript:alert(1)" } };
    const { rows } = museumMapView(
      makeData({ museums: [{ ...first, sites: [site] }, ...rest] }),
      makeState(),
      makeScreen(),
    );
    expect(rows[0]?.links).toEqual([]);
  });
});
