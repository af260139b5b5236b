import { museumRegister, type MuseumMapState } from "@lansmuseer/view";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { all, axeFindings, one, settled, shownFigure } from "../test/shown-figure.js";
import "./museum-map.define.js";
import type { LansmuseerMuseumMap } from "./museum-map.js";

const makeState = (change: Partial<MuseumMapState> = {}): MuseumMapState => ({
  language: "sv",
  parts: "both",
  search: "",
  ...change,
});

/** An element whose owner answers what it asks for, as a page does. */
async function made(change: Partial<MuseumMapState> = {}, width = 1200): Promise<LansmuseerMuseumMap> {
  const element = document.createElement("lansmuseer-museum-map");
  element.data = museumRegister;
  element.state = makeState(change);
  element.addEventListener("lansmuseer-select", ({ id }) => {
    element.state = { ...element.state, selected: id };
  });
  element.addEventListener("lansmuseer-filter", ({ value }) => {
    element.state = { ...element.state, search: value as string };
  });
  return shownFigure(element, width);
}

const names = (element: LansmuseerMuseumMap): readonly (string | null)[] =>
  all(element, ".rowname").map(({ textContent }) => textContent);
const active = (element: LansmuseerMuseumMap): string | null =>
  one(element, ".map").getAttribute("aria-activedescendant");

/** The keys go to the map as they do for a person: it has focus first. */
async function press(element: LansmuseerMuseumMap, keys: string): Promise<void> {
  one(element, ".map").focus();
  await userEvent.keyboard(keys);
  await settled(element);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("picture, list and table", () => {
  it("show the same 24 museums in the same order", async () => {
    const element = await made();
    expect(all(element, "[role=option]")).toHaveLength(24);
    expect(names(element)).toHaveLength(24);
    expect(all(element, "tbody th").map(({ textContent }) => textContent)).toEqual(names(element));
  });

  it("say in the table every number that the details give", async () => {
    const element = await made({ selected: "gotlands-museum" });
    const details = one(element, ".facts").textContent;
    const row =
      all(element, "tbody tr").find((each) => each.textContent.includes("Gotlands Museum"))?.textContent ??
      "";
    for (const figure of ["1875", "336\u00a0074", "2019", "60\u00a0971"]) {
      expect(details).toContain(figure);
      expect(row).toContain(figure);
    }
  });

  it("have numbers instead of names where it is narrow, the same in picture and list", async () => {
    const element = await made({}, 360);
    const badges = all(element, ".badge").map(({ textContent }) => textContent);
    expect(badges.slice(0, 3)).toEqual(["1", "2", "3"]);
    const option = one(element, ".no[data-id=upplandsmuseet]");
    expect(option.textContent).toBe("2");
  });

  it("give way to the list alone, or the picture alone", async () => {
    expect(all(await made({ parts: "table" }), ".map")).toHaveLength(0);
    const pictureOnly = await made({ parts: "picture" });
    expect(all(pictureOnly, ".map")).toHaveLength(1);
    expect(all(pictureOnly, ".rows")).toHaveLength(0);
  });

  it("say so in words when a search finds nothing", async () => {
    const element = await made({ search: "xyzzy" });
    expect(one(element, ".status").textContent).toContain("Kontrollera stavningen");
    expect(all(element, "[role=option].dimmed")).toHaveLength(24);
  });
});

describe("the list", () => {
  it("goes on with its ninth museum when all are asked for", async () => {
    const element = await made({}, 360);
    expect(names(element)).toHaveLength(8);
    one(element, ".plainbutton").focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(names(element)).toHaveLength(24);
    expect(element.shadowRoot?.activeElement?.querySelector(".rowname")?.textContent).toBe("Blekinge museum");
  });

  it("skips the own museum, which was there already", async () => {
    const element = await made({ own: "blekinge-museum" }, 360);
    one(element, ".plainbutton").click();
    await settled(element);
    expect(element.shadowRoot?.activeElement?.querySelector(".rowname")?.textContent).toBe("Kulturen i Lund");
  });

  it("opens the facts under the row, and leaves the own museum's where they are", async () => {
    const element = await made({ own: "jamtli" });
    one(element, ".row").click();
    await settled(element);
    const [first, second] = all(element, ".details");
    expect(first?.textContent).toContain("Östersund");
    expect(second?.parentElement).toBe(one(element, ".row").parentElement);
    expect(second?.textContent).toContain("Stockholms län");
    one<SVGElement>(element, "#m-upplandsmuseet .dot").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true }),
    );
    await settled(element);
    expect(all(element, ".details").map(({ ariaLabel }) => ariaLabel)).toEqual(["Upplandsmuseet"]);
  });

  it("leads nowhere out of the page when links are not wanted, and still tells the addresses", async () => {
    const element = await made({ selected: "jamtli" });
    element.linkMode = "none";
    one(element, ".linkbutton").click();
    await settled(element);
    expect(all(element, "a[href^=http]")).toHaveLength(0);
    expect(one(element, ".details").textContent).toContain("jamtli.com");
    expect(one(element, ".tablebox").textContent).toContain("jamtli.com");
  });
});

describe("one region", () => {
  it("stands out from the land around it, and its button shows all of it", async () => {
    const element = await made({ region: "09" });
    expect(all(element, ".around")).toHaveLength(1);
    expect(all(element, ".outline")).toHaveLength(1);
    const fill = (selector: string): string => getComputedStyle(one(element, selector)).fill;
    expect(fill(".outline + .land")).not.toBe(fill(".around"));
    expect(all(element, ".icon").map(({ title }) => title)).toContain("Visa hela Gotlands län");
    expect(all(await made(), ".around, .outline")).toHaveLength(0);
  });
});

describe("the table", () => {
  it("marks what is not certain beside it, and says it of nothing else", async () => {
    const element = await made();
    one(element, ".linkbutton").click();
    await settled(element);
    const row = (name: string): string =>
      all(element, "tbody tr").find((each) => each.textContent.includes(name))?.textContent ?? "";
    expect(row("Kulturen i Lund")).toContain("kulturen.com (adressen ej bekräftad)");
    expect(row("Kulturen i Lund")).toContain("gamla Malmöhus län (härledd uppgift)");
    expect(row("Jamtli")).not.toContain("ej bekräftad");
    expect(row("Hallands länsmuseer")).toContain("Besöken gäller Varberg.");
  });
});

describe("rings", () => {
  it("take the room that the layout kept for them", async () => {
    const element = await made({ own: "jamtli", selected: "kulturutveckling-vgr" }, 380);
    const rings = all(element, ".map .ring");
    expect(rings).toHaveLength(2);
    for (const ring of rings) {
      const { x, y, width } = ring.getBoundingClientRect();
      const room = width / 2 + Number.parseFloat(getComputedStyle(ring).strokeWidth) / 2;
      for (const dot of all(element, ".map .dot")) {
        if (dot.parentElement === ring.parentElement) continue;
        const other = dot.getBoundingClientRect();
        const gap = Math.hypot(
          x + width / 2 - other.x - other.width / 2,
          y + width / 2 - other.y - other.height / 2,
        );
        expect(gap, dot.parentElement?.id).toBeGreaterThan(room + other.width / 2 - 1.5);
      }
    }
  });
});

describe("the keyboard", () => {
  it("reaches and opens every museum by arrows and Enter", async () => {
    const element = await made();
    const map = one(element, ".map");
    const key = async (pressed: string): Promise<void> => {
      map.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
      await element.updateComplete;
    };
    const opened = new Set<string>();
    await key("Home");
    // A long walk without a plan: what it cannot reach, a person cannot either.
    for (let step = 0, chance = 1; step < 2000 && opened.size < 24; step++) {
      chance = (chance * 16807) % 2147483647;
      await key(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"][chance % 4] ?? "");
      const id = active(element)?.slice(2) ?? "";
      if (opened.has(id)) continue;
      await key("Enter");
      expect(element.state.selected).toBe(id);
      opened.add(id);
    }
    expect(opened.size).toBe(24);
  });

  it("goes to the first and the last, and to a name by its letters", async () => {
    const element = await made();
    await press(element, "{End}");
    expect(active(element)).toBe("m-norrbottens-museum");
    await press(element, "{Home}");
    expect(active(element)).toBe("m-stockholms-lansmuseum");
    await press(element, "got");
    expect(active(element)).toBe("m-gotlands-museum");
  });

  it("selects with Enter and with Space, and leaves with Escape", async () => {
    const element = await made();
    await press(element, "{Home}{Enter}");
    expect(element.state.selected).toBe("stockholms-lansmuseum");
    expect(one(element, ".details").textContent).toContain("Stockholms läns museum");
    await press(element, "{Escape}");
    expect(element.state.selected).toBeUndefined();
    await press(element, " ");
    expect(element.state.selected).toBe("stockholms-lansmuseum");
    await press(element, "{Escape}{Escape}");
    expect(active(element)).toBeNull();
  });

  it("has one tab stop for the picture and lets Tab go on both ways", async () => {
    const element = await made();
    one(element, ".map").focus();
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.classList.contains("icon")).toBe(true);
    await userEvent.tab({ shift: true });
    expect(element.shadowRoot?.activeElement).toBe(one(element, ".map"));
  });

  it("zooms with + and −, and brings a museum outside the panel into view", async () => {
    const element = await made();
    await press(element, "+++");
    await press(element, "{End}");
    const { left, right, top, bottom } = one(element, "#m-norrbottens-museum .dot").getBoundingClientRect();
    const panel = one(element, ".map").getBoundingClientRect();
    expect(left > panel.left && right < panel.right && top > panel.top && bottom < panel.bottom).toBe(true);
    await press(element, "0");
    expect(all(element, ".pad")).toHaveLength(0);
  });
});

describe("what is said of a search", () => {
  it("comes once, when typing has stopped, and the count is seen at once", async () => {
    const element = await made();
    const said: string[] = [];
    const region = one(element, "[role=status]");
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    one(element, "input").focus();
    for (const letter of "skåne") {
      await userEvent.keyboard(letter);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(one(element, ".status").textContent).toBe("2 av 24 museer");
    expect(said).toEqual([]);
    await expect.poll(() => said, { timeout: 3000 }).toEqual(["2 av 24 museer"]);
  });
});

describe("the space that a reader wants between letters", () => {
  it("is counted in where a name is placed", async () => {
    const element = await made();
    const plain = one(element, ".label[data-id=norrbottens-museum]").getBoundingClientRect();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*{letter-spacing:.4em!important;word-spacing:.4em!important}");
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    for (let frame = 0; frame < 4; frame++) await settled(element);
    const panel = one(element, ".map").getBoundingClientRect();
    for (const label of all(element, ".label")) {
      const { left, right } = label.getBoundingClientRect();
      expect(left, label.textContent).toBeGreaterThan(panel.left);
      expect(right, label.textContent).toBeLessThan(panel.right + 6);
    }
    const spaced = one(element, ".label[data-id=norrbottens-museum]").getBoundingClientRect();
    expect(spaced.width).toBeGreaterThan(plain.width + 30);
  });
});

describe("pointer and wheel", () => {
  it("asks to select the museum under a click, on the dot and on the name", async () => {
    const element = await made();
    one<SVGElement>(element, "#m-jamtli .dot").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true }),
    );
    await settled(element);
    expect(element.state.selected).toBe("jamtli");
    one<SVGElement>(element, ".label[data-id=upplandsmuseet]").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true }),
    );
    await settled(element);
    expect(element.state.selected).toBe("upplandsmuseet");
  });

  it("leaves a plain wheel to the page and zooms with Ctrl", async () => {
    const element = await made();
    const map = one(element, ".map");
    const plain = new WheelEvent("wheel", { deltaY: -300, cancelable: true, bubbles: true });
    map.dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
    const zoom = new WheelEvent("wheel", {
      deltaY: -300,
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      clientX: 300,
      clientY: 400,
    });
    map.dispatchEvent(zoom);
    await settled(element);
    expect(zoom.defaultPrevented).toBe(true);
    expect(all(element, ".pad")).toHaveLength(1);
  });

  it("asks once for the same museum again to leave it", async () => {
    const element = await made();
    const row = one(element, ".row");
    row.click();
    await settled(element);
    one(element, ".row").click();
    await settled(element);
    expect(element.state.selected).toBeUndefined();
  });
});

describe("a moved element", () => {
  it("keeps its zoom, its choice and its open table", async () => {
    const element = await made();
    await press(element, "+{Home}{Enter}");
    one(element, ".linkbutton").click();
    const other = document.createElement("section");
    document.body.append(other);
    other.append(element);
    await settled(element);
    expect(all(element, ".pad")).toHaveLength(1);
    expect(element.state.selected).toBe("stockholms-lansmuseum");
    expect(one(element, ".tablebox").hidden).toBe(false);
  });

  it("lays out anew in a box of another width", async () => {
    const element = await made();
    (element.parentElement as HTMLElement).style.inlineSize = "360px";
    await settled(element);
    await settled(element);
    expect(one(element, ".root").dataset["size"]).toBe("s");
    expect(one(element, ".map").getBoundingClientRect().width).toBeLessThanOrEqual(360);
  });
});

describe("the scheme", () => {
  it("is the page's, not the visitor's, and an attribute of the owner's beats both", async () => {
    const element = await made();
    expect(one(element, ".root").dataset["scheme"]).toBe("light");
    (element.parentElement as HTMLElement).style.colorScheme = "dark";
    element.requestUpdate();
    await settled(element);
    expect(one(element, ".root").dataset["scheme"]).toBe("dark");
    element.theme = "light";
    await settled(element);
    expect(one(element, ".root").dataset["scheme"]).toBe("light");
  });
});

describe("names from the data", () => {
  it("are text wherever they stand, whatever they hold", async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const register = museumRegister;
    const element = await made({ selected: "jamtli" });
    element.data = {
      ...register,
      museums: register.museums.map((museum) => ({
        ...museum,
        name: evil,
        shortName: evil,
        sites: museum.sites.map((site) => ({ ...site, locality: evil, name: evil })) as never,
      })),
    };
    await settled(element);
    expect(all(element, "img, script")).toHaveLength(0);
    expect(names(element)[0]).toBe(evil);
    expect("hacked" in window).toBe(false);
  });
});

describe("axe finds nothing", () => {
  it.each([
    ["with nothing selected", {}, 1200],
    ["with one's own museum", { own: "jamtli" }, 1200],
    ["with another selected", { own: "jamtli", selected: "upplandsmuseet" }, 400],
    ["after a search without hits", { search: "xyzzy" }, 1200],
    ["as a list", { parts: "table" }, 700],
    ["in English", { language: "en" }, 700],
  ] as const)("%s", async (_, change, width) => {
    const element = await made(change, width);
    element.headingLevel = 1;
    one(element, ".linkbutton").click();
    await settled(element);
    expect(await axeFindings(element)).toEqual([]);
  });
});
