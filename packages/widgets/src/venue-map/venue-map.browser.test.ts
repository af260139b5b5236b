import { municipalityCode } from "@lansmuseer/domain";
import { describe, expect, it, vi } from "vitest";
import { ownSite } from "../test/own-site.js";
import "./venue-map.define.js";
import type { LansmuseerVenueMap } from "./venue-map.js";

const venues = `id,name,kind,municipality,address,latitude,longitude,operator
1,Höörs bibliotek,library,1267,Storgatan 1,55.93,13.54,Höörs kommun
2,Lunds konsthall,art-gallery,1281,,55.703,13.194,
3,Museet,museum,1281,,,,
`;
const resource = { name: "venues", path: "venues.csv", format: "csv", "lansmuseer:kind": "venues" };
const site = ownSite({
  "datapackage.json": JSON.stringify({ resources: [resource] }),
  "venues.csv": venues,
});

const tag = (attributes = "", file = "datapackage.json"): string =>
  `<lansmuseer-venue-map src="${site.folder}/${file}" ${attributes}></lansmuseer-venue-map>`;

const inside = (map: LansmuseerVenueMap | undefined): ShadowRoot => {
  const root = map?.shadowRoot?.querySelector("lansmuseer-point-map")?.shadowRoot;
  if (root === null || root === undefined) throw new Error("nothing drawn");
  return root;
};
const words = (map: LansmuseerVenueMap | undefined, selector: string): string =>
  inside(map).querySelector(selector)?.textContent.trim() ?? "";

/** What an editor pastes, once its picture stands. */
async function pasted(html: string): Promise<readonly LansmuseerVenueMap[]> {
  document.body.insertAdjacentHTML("beforeend", html);
  const maps = [...document.querySelectorAll("lansmuseer-venue-map")];
  for (const map of maps)
    await vi.waitFor(() => {
      expect(inside(map).querySelector("[data-picture], .gapsbox")).not.toBeNull();
    });
  return maps;
}

describe("lansmuseer-venue-map", () => {
  it("loads a package and draws what has a position", async () => {
    const [map] = await pasted(tag());
    expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(2);
    expect(words(map, ".summary")).toContain("1 kulturlokal har inget känt läge och syns inte på kartan.");
    expect(words(map, ".subtitle")).toBe("Kulturlokaler efter typ, Skåne län");
  });

  it("loads one file of venues as well", async () => {
    const [map] = await pasted(tag("", "venues.csv"));
    expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(2);
  });

  it("begins with the kinds, the section and the municipality that the page asks for", async () => {
    const [map] = await pasted(tag('kind="library art-gallery" municipality="1281"'));
    expect(words(map, ".venuename")).toBe("Lund");
    expect(inside(map).querySelectorAll(".key input:checked")).toHaveLength(2);
    map!.remove();
    const [gaps] = await pasted(tag('section="gaps"'));
    expect(inside(gaps).querySelectorAll(".gapsbox tbody tr")).toHaveLength(33);
  });

  it("answers the choice of kinds itself, and shares the municipality with its group", async () => {
    const grouped = tag(`group="venues-${site.folder}"`);
    const [one, other] = await pasted(grouped + grouped);
    inside(one).querySelector<HTMLInputElement>(".key input")?.click();
    await vi.waitFor(() => {
      expect(inside(one).querySelectorAll(".key input:checked")).toHaveLength(1);
    });
    expect(inside(other).querySelectorAll(".key input:checked")).toHaveLength(0);
    const list = inside(one).querySelector<HTMLSelectElement>("#municipality")!;
    list.value = "1267";
    list.dispatchEvent(new Event("change"));
    await vi.waitFor(() => {
      expect(words(other, ".venuename")).toBe("Höör");
    });
  });

  it("says what is wrong with a file, and tries again", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    delete site.files["venues.csv"];
    document.body.insertAdjacentHTML("beforeend", tag());
    const map = document.querySelector("lansmuseer-venue-map")!;
    await vi.waitFor(() => {
      expect(map.shadowRoot?.querySelector(".failed")?.textContent).toContain("venues.csv finns inte");
    });
    site.files["venues.csv"] = venues;
    map.shadowRoot?.querySelector<HTMLElement>(".failed button")?.click();
    await vi.waitFor(() => {
      expect(inside(map).querySelectorAll("[role=option]")).toHaveLength(2);
    });
  });

  it("takes venues that the page has already", async () => {
    document.body.append(document.createElement("lansmuseer-venue-map"));
    const map = document.querySelector("lansmuseer-venue-map")!;
    map.data = [{ id: "1", name: "Huset", kind: "culture-house", municipality: municipalityCode("2580") }];
    await vi.waitFor(() => {
      expect(words(map, ".subtitle")).toBe("Kulturlokaler efter typ, Norrbottens län");
    });
  });
});
