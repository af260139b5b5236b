import { municipalityTitle } from "@lansmuseer/domain";
import { areaPath } from "@lansmuseer/places";
import { describe, expect, it } from "vitest";
import { makeData, makeScreen, makeState } from "../test/make-museum-map.js";
import { stepFrom, typeAhead } from "../map-frame/step.js";
import type { Language } from "../text/format.js";
import { museumMapView, type MuseumMapParts } from "./museum-map-view.js";
import { outerRadius } from "./museum-picture.js";
import { searchMuseums } from "./museum-search.js";

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

  it("has the facts of the own museum and of the selected one", () => {
    const view = museumMapView(data, makeState({ own: "jamtli", selected: "upplandsmuseet" }), makeScreen());
    expect([view.own?.id, view.selected?.id]).toEqual(["jamtli", "upplandsmuseet"]);
    const nobody = museumMapView(data, makeState(), makeScreen());
    expect([nobody.own, nobody.selected]).toEqual([undefined, undefined]);
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
    expect(olm?.cells.visits).toEqual({ value: undefined, shown: undefined, mark: undefined });
    expect(olm?.facts.map(({ term }) => term)).not.toContain("Besök");
    expect(csv.split("\r\n").find((line) => line.includes("Örebro läns museum"))).toContain(
      ',1856,"fornminnesföreningen","","",',
    );
  });

  it("falls back to its own title when the page's is empty", () => {
    for (const heading of ["", "  "])
      expect(museumMapView(data, makeState({ heading }), makeScreen()).title).toContain("24 länsmuseer");
  });

  it("answers in English with the same figures", () => {
    const sv = museumMapView(data, makeState({ own: "jamtli" }), makeScreen());
    const en = museumMapView(data, makeState({ own: "jamtli", language: "en" }), makeScreen());
    expect(en.title).toContain("24 county museums");
    const figures = (view: typeof sv) =>
      view.rows.flatMap(({ cells }) =>
        Object.values(cells).flatMap(({ value }) => (typeof value === "number" ? value : [])),
      );
    expect(figures(en)).toEqual(figures(sv));
  });

  it("shows one county's museums, and only its own, for a region", () => {
    const view = museumMapView(data, makeState({ region: "14" }), makeScreen());
    expect(view.rows.map(({ id }) => id)).toEqual([
      "bohuslans-museum",
      "kulturutveckling-vgr",
      "vastergotlands-museum",
    ]);
    expect(view.title).toBe("Länsmuseerna i Västra Götalands län");
    expect(view.rows[0]?.number).toBe(13);
  });

  it("shows the whole country for a region that does not exist", () => {
    const view = museumMapView(data, makeState({ region: "99" }), makeScreen());
    expect(view.rows).toHaveLength(24);
    expect(view.picture?.regionArea).toBeUndefined();
  });
});

describe("the words of one county", () => {
  const view = museumMapView(data, makeState({ region: "09", own: "jamtli", search: "x" }), makeScreen());

  it("are of that county, in the singular for one museum, and mark it", () => {
    expect(view.title).toBe("Länsmuseet i Gotlands län");
    expect(view.caption).toBe(view.title);
    expect(view.text.zoomReset(view.county)).toBe("Visa hela Gotlands län");
    expect(view.status).toBe(
      "Inget museum, ingen ort och ingen kommun i Gotlands län matchar sökningen. Kontrollera stavningen.",
    );
    expect(museumMapView(data, makeState({ region: "09", search: "visby" }), makeScreen()).status).toBe(
      "1 av 1 museum",
    );
    expect(view.picture?.regionArea).toBe(areaPath(data.map, "gotlands-museum"));
  });

  it("leave out the own museum when it stands elsewhere", () => {
    expect(view.summary).toBe(
      "Karta över Gotlands län med 1 länsmuseum på 1 plats. Samma uppgifter finns i listan och i tabellen.",
    );
  });

  it("are English in English", () => {
    const en = museumMapView(data, makeState({ region: "09", language: "en" }), makeScreen());
    expect(en.title).toBe("The county museum of Gotland County");
    expect(en.summary).toContain("Map of Gotland County with 1 county museum in 1 place.");
  });
});

describe("what the words promise", () => {
  const shown = (parts: MuseumMapParts) => museumMapView(data, makeState({ parts }), makeScreen());

  it("is there: no list beside a picture alone, no map beside a list alone", () => {
    expect(shown("picture").subtitle).not.toContain("listan");
    expect(shown("picture").summary).not.toContain("listan");
    expect(shown("table").subtitle).not.toContain("kartan");
    expect(shown("both").subtitle).toMatch(/kartan.*listan/);
  });
});

describe("the table", () => {
  const { rows, csv, text } = museumMapView(data, makeState(), makeScreen());
  const row = (id: string) => rows.find((each) => each.id === id);
  const line = (name: string): string => csv.split("\r\n").find((each) => each.includes(name)) ?? "";

  it("has every figure and word of the details", () => {
    for (const { cells, facts, id } of rows) {
      const inTable = Object.values(cells)
        .map(({ shown }) => shown ?? "")
        .join(" ");
      for (const { value, detail = "" } of facts) {
        for (const words of [value, ...(detail.match(/[\d\u00a0]+(?= kommun| invånare)/g) ?? [])])
          expect(inTable, id).toContain(words.trim());
      }
    }
  });

  it("says what was founded, and what a figure is of", () => {
    expect(row("kalmar-lans-museum")?.cells.foundedWhat.shown).toBe("fornminnesföreningen");
    expect(row("hallands-lansmuseer")?.cells.remarks.shown).toContain("Besöken gäller Varberg.");
    expect(line("Hallands länsmuseer")).toContain("Besöken gäller Varberg.");
  });

  it("says which addresses, places and areas are not certain, and the file says it too", () => {
    expect(line("Kulturen i Lund")).toContain("Webbplats: adressen ej bekräftad (https://kulturen.com).");
    expect(line("Hallands länsmuseer")).toContain("(https://hallandskonstmuseum.se)");
    expect(line("Hallands länsmuseer")).not.toContain("(https://museumhalland.se)");
    expect(line("Blekinge museum")).toContain("inte bekräftat av museet");
    for (const { cells, facts } of rows) {
      expect(cells.serves.mark).toBe("härledd uppgift");
      expect(facts.find(({ term }) => term === text.columns.serves)?.mark).toBe("härledd uppgift");
    }
    expect(csv.match(/Ansvarar för: härledd uppgift/g)).toHaveLength(24);
  });

  it("marks any figure that its source does not state", () => {
    const museums = data.museums.map((museum) => ({
      ...museum,
      visitors: museum.visitors.map((visits) => ({ ...visits, confidence: "unverified" as const })),
    }));
    const view = museumMapView(makeData({ museums }), makeState(), makeScreen());
    expect(view.rows.find(({ id }) => id === "jamtli")?.cells.visits.mark).toBe("ej bekräftad");
    expect(view.csv).toContain("Besök: ej bekräftad.");
  });
});

describe("the search", () => {
  const found = (search: string, language: Language = "sv") =>
    museumMapView(data, makeState({ search, language }), makeScreen()).found.map(({ row, via }) => [
      row.id,
      via,
    ]);
  const ids = (search: string) => found(search).map(([id]) => id);

  it("finds the museum that answers for a municipality, and says which one", () => {
    expect(found("Åre")).toEqual([["jamtli", "ansvarar för Åre kommun"]]);
    expect(found("åre kommun")).toEqual([["jamtli", "ansvarar för Åre kommun"]]);
    expect(found("Malmö")).toEqual([
      ["kulturen-i-lund", "ansvarar för Malmö kommun"],
      ["regionmuseet-skane", "ansvarar för Malmö kommun"],
    ]);
    expect(found("Borås")).toEqual([["kulturutveckling-vgr", "ansvarar för Borås kommun"]]);
    expect(found("Borås", "en")).toEqual([["kulturutveckling-vgr", "responsible for Borås Municipality"]]);
  });

  it.each([
    ["Lunds kommun", ["kulturen-i-lund", "regionmuseet-skane"]],
    ["lunds ko", ["kulturen-i-lund", "regionmuseet-skane"]],
    ["Lund kommun", ["kulturen-i-lund", "regionmuseet-skane"]],
    ["Göteborgs kommun", ["bohuslans-museum"]],
    ["Göteborgs Stad", ["bohuslans-museum"]],
    ["Stockholms stad", ["stockholms-lansmuseum"]],
    ["Falu kommun", ["dalarnas-museum"]],
    ["Kalmar kommun", ["kalmar-lans-museum"]],
    ["Malung – Sälens kommun", ["dalarnas-museum"]],
    ["Marks kommun", ["kulturutveckling-vgr"]],
    ["Mark kommun", ["kulturutveckling-vgr"]],
  ])("takes a municipality's whole name: %s", (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it.each([
    ["Region Skåne", ["kulturen-i-lund", "regionmuseet-skane"]],
    ["Region Kalmar län", ["kalmar-lans-museum"]],
    ["Region Jämtland Härjedalen", ["jamtli"]],
    ["Västra Götalandsregionen", ["bohuslans-museum", "kulturutveckling-vgr", "vastergotlands-museum"]],
    ["Hallands län", ["hallands-lansmuseer"]],
  ])("takes a region's and a county's name: %s", (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it("takes the name of a house of a museum's own, and says which one", () => {
    expect(found("Smålands museum")).toEqual([["kulturparken-smaland", "Smålands museum"]]);
    expect(found("Hallands konstmuseum")).toEqual([["hallands-lansmuseer", "Hallands konstmuseum"]]);
    expect(found("Vitlycke")).toEqual([["kulturutveckling-vgr", "Vitlycke museum"]]);
  });

  it("finds by name, by town and by county", () => {
    expect(found("jamt")).toEqual([["jamtli", undefined]]);
    expect(found("visby")).toEqual([["gotlands-museum", undefined]]);
  });

  it("finds every municipality by its own name and by what it is called", () => {
    const { rows, text } = museumMapView(data, makeState(), makeScreen());
    for (const [id, { municipalities }] of Object.entries(data.areas))
      for (const words of municipalities.flatMap((name) => [name, municipalityTitle(name)]))
        expect(
          searchMuseums(rows, data, text, words).map(({ row }) => row.id),
          words,
        ).toContain(id);
  });

  it("keeps å apart from a", () => {
    expect(found("Are")).toEqual([]);
  });

  it("finds nothing without breaking on signs of a pattern", () => {
    expect(found("(.*")).toEqual([]);
  });

  it("finds all when nothing but spaces is asked for", () => {
    expect(found("  ")).toHaveLength(24);
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

  // A ring takes more room, so each of these is another layout; the diamond needs most of it.
  it.each([undefined, "kulturutveckling-vgr", "stockholms-lansmuseum", "hallands-lansmuseer"])(
    "covers no mark and no other name with a name or a ring when %s is selected",
    (selected) => {
      const { picture: drawn } = museumMapView(
        data,
        makeState({ own: "jamtli", selected }),
        makeScreen({ width }),
      );
      const all = drawn?.marks ?? [];
      const labels = all.flatMap((mark) => (mark.label === undefined ? [] : [mark.label]));
      for (const { box, id } of labels) {
        for (const dot of all.flatMap(({ dots }) => dots)) {
          const nearest = Math.hypot(
            Math.max(box.x0 - dot.x, 0, dot.x - box.x1),
            Math.max(box.y0 - dot.y, 0, dot.y - box.y1),
          );
          expect(nearest, id).toBeGreaterThanOrEqual(outerRadius(dot) - 0.01);
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
      // In a narrow picture there is no room for Halland's name; its number and its details tell it.
      const isNamed = selected !== undefined && !(width < 400 && selected === "hallands-lansmuseer");
      if (isNamed) expect(labels.map(({ id }) => id)).toContain(selected);
      if (drawn?.labels !== "numbers") return;
      const dots = all.flatMap((mark) => mark.dots.map((dot) => ({ ...dot, id: mark.row.id })));
      for (const [i, a] of dots.entries()) {
        for (const b of dots.slice(i + 1)) {
          const gap = Math.hypot(a.x - b.x, a.y - b.y);
          expect(gap, `${a.id} and ${b.id}`).toBeGreaterThan(outerRadius(a) + outerRadius(b) - 1);
        }
      }
    },
  );

  it("names every museum where there is room, else numbers them and names the own", () => {
    const named = marks.filter(({ label }) => label !== undefined).map(({ row }) => row.id);
    if (picture?.labels === "names") expect(named).toHaveLength(24);
    else expect(named).toEqual(["jamtli"]);
    expect(picture?.labels).toBe(width < 560 ? "numbers" : "names");
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
