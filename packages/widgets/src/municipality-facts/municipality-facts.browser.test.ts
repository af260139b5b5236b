import { missing, municipalityCode, value } from "@lansmuseer/domain";
import { describe, expect, it, vi } from "vitest";
import { ownSite } from "../test/own-site.js";
import "./municipality-facts.define.js";
import type { LansmuseerMunicipalityFacts } from "./municipality-facts.js";

const facts = `municipality,year,population,culture_cost,culture_gross_cost,library_cost,leisure_cost,localities
1267,2022,17297,1200,,,800,
1270,2022,13812,1400,,,..,
1290,2022,86738,1000,,,700,
`;
const policies = `municipality,stage,title,valid_from,valid_until
1267,adopted,Kulturplan,2021-01-01,2024-12-31
1270,none,,,
`;
const forms = `municipality,year,form
1267,2024,culture-leisure
`;
const grants = `id,title,funder_name,funder_kind,recipient_names,recipient_kinds,areas,places,year,awarded_amount
1,A,Region Skåne,region,Förening,association,film,1267,2022,172970
2,B,Region Skåne,region,Förening,association,film,1267|1270,2022,1000.01
`;
const resource = (name: string, kind: string) => ({
  name,
  path: `${name}.csv`,
  format: "csv",
  "lansmuseer:kind": kind,
});
const all = [
  resource("municipality-facts", "facts"),
  resource("policy-documents", "policy"),
  resource("organization-forms", "forms"),
  resource("grants", "grants"),
];

const site = ownSite({
  "datapackage.json": JSON.stringify({ resources: all }),
  "municipality-facts.csv": facts,
  "policy-documents.csv": policies,
  "organization-forms.csv": forms,
  "grants.csv": grants,
});

const tag = (attributes = ""): string =>
  `<lansmuseer-municipality-facts src="${site.folder}/datapackage.json" on="2024-06-30" ${attributes}></lansmuseer-municipality-facts>`;

const inside = (sheet: LansmuseerMunicipalityFacts | undefined): ShadowRoot => {
  const root = sheet?.shadowRoot?.querySelector("lansmuseer-fact-sheet")?.shadowRoot;
  if (root === null || root === undefined) throw new Error("nothing drawn");
  return root;
};
const words = (sheet: LansmuseerMunicipalityFacts | undefined, selector: string): string =>
  inside(sheet).querySelector(selector)?.textContent.trim() ?? "";

/** What an editor pastes, once its panels stand. */
async function pasted(html: string): Promise<readonly LansmuseerMunicipalityFacts[]> {
  document.body.insertAdjacentHTML("beforeend", html);
  const sheets = [...document.querySelectorAll("lansmuseer-municipality-facts")];
  for (const sheet of sheets)
    await vi.waitFor(() => {
      expect(inside(sheet).querySelector("[data-picture]")).not.toBeNull();
    });
  return sheets;
}

async function choose(
  sheet: LansmuseerMunicipalityFacts | undefined,
  id: string,
  chosen: string,
): Promise<void> {
  const list = inside(sheet).querySelector<HTMLSelectElement>(`#${id}`);
  if (list === null) throw new Error(`no list ${id}`);
  list.value = chosen;
  list.dispatchEvent(new Event("change"));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

describe("lansmuseer-municipality-facts", () => {
  it("shows the page's own municipality, beside its county's mean", async () => {
    const [sheet] = await pasted(tag('municipality="1267"'));
    expect(words(sheet, ".summary")).toBe(
      "Höör hade 17\u00a0297 invånare den 31 december 2022. Kulturen kostade 1\u00a0200 kronor per invånare 2022, lika mycket som medelvärdet i länet (1\u00a0200 kronor). Styrdokument för kultur: gällande, Kulturplan, till 31 december 2024.",
    );
    expect(words(sheet, ".facts")).toContain("Kultur- och fritidsförvaltning");
  });

  it("has what each municipality was granted, to the öre, when the grants have come", async () => {
    const [sheet] = await pasted(tag('municipality="1267"'));
    await vi.waitFor(() => {
      expect(words(sheet, ".facts")).toContain("2 beslut 2022");
    });
    inside(sheet).querySelector<HTMLElement>("[aria-controls=table]")?.click();
    await new Promise(requestAnimationFrame);
    const row = [...inside(sheet).querySelectorAll("tbody tr")].find((each) =>
      each.textContent.includes("Bidrag från regionen"),
    );
    expect(row?.textContent).toContain("10");
    expect(words(sheet, ".facts")).toContain("173\u00a0470");
  });

  it("judges documents on the day that the page says, else today", async () => {
    const [sheet] = await pasted(tag('municipality="1267"').replace("2024-06-30", "2025-01-01"));
    expect(words(sheet, ".facts")).toContain("Har gått ut");
  });

  it("is the region's sheet without a municipality, and when the visitor asks for it", async () => {
    const [sheet] = await pasted(tag('municipality="1267"'));
    await choose(sheet, "municipality", "");
    expect(words(sheet, ".title")).toBe("Kulturen i Skåne län");
    expect(words(sheet, ".summary")).toContain(
      "1 av 33 kommuner saknar ett gällande styrdokument för kultur: Tomelilla.",
    );
    sheet!.remove();
    const [other] = await pasted(tag());
    expect(words(other, ".title")).toBe("Kulturen i Skåne län");
  });

  it.each([
    ["similar", ["Höör", "Tomelilla", "Kristianstad"]],
    ["none", ["Höör"]],
    ["1290, 1214", ["Höör", "Kristianstad", "Svalöv"]],
  ])("sets beside it whom the page says: %s", async (compare, expected) => {
    const [sheet] = await pasted(tag(`municipality="1267" compare="${compare}"`));
    const names = [...inside(sheet).querySelectorAll("[data-id^=population][role=option]")];
    expect(names.map((bar) => bar.getAttribute("aria-label")?.split(".")[0])).toEqual(expected);
  });

  it("has a region's plan, and what the state gave its areas, also where nothing is told of municipalities", async () => {
    site.files = {
      "datapackage.json": JSON.stringify({
        resources: [resource("culture-plans", "culture-plans"), resource("allocations", "allocations")],
      }),
      "culture-plans.csv": `region,title,from,until,decided,decided_by,url,period_confidence,decided_confidence,note
12,Regional kulturplan för Skåne,2021,2024,2020-06-01,regionfullmäktige,https://example.org/plan,stated,derived,
25,Kulturplan för Norrbotten,2023,2026,2022,,https://example.org/nb,stated,derived,
`,
      "allocations.csv": `id,step,year,region,from_name,from_kind,to_name,to_kind,area,amount,remainder
1,state-to-region,2024,25,Statens kulturråd,state,Region Norrbotten,region,,100,
2,region-to-recipient,2024,25,Region Norrbotten,region,Filmpool Nord,unknown,film,60,
3,region-to-recipient,2024,25,Region Norrbotten,region,Ej publicerat,unknown,,40,not-published
`,
    };
    const [sheet] = await pasted(tag('region="25"'));
    expect(words(sheet, ".title")).toBe("Norrbottens län: senast kända kulturplan gäller 2023–2026");
    expect(words(sheet, ".facts a")).toBe("Kulturplan för Norrbotten");
    expect(words(sheet, ".facts")).toContain("beslutad för 2 år sedan, räknat från 30 juni 2024");
    const bars = [...inside(sheet).querySelectorAll("[role=option]")];
    expect(bars.map((bar) => bar.getAttribute("aria-label")?.replaceAll("\u00a0", " "))).toEqual([
      "Film. 60 kronor.",
      "Ej publicerat. 40 kronor.",
    ]);
  });

  it("leads to the region's own report", async () => {
    const [sheet] = await pasted(tag('municipality="1267" report="https://example.org/{code}.html"'));
    const links = [...inside(sheet).querySelectorAll<HTMLAnchorElement>("[part=links] a")];
    expect(links.at(-1)?.href).toBe("https://example.org/1267.html");
  });

  it("shares the chosen municipality with its group", async () => {
    const grouped = tag(`municipality="1267" group="facts-${site.folder}"`);
    const [one, other] = await pasted(grouped + grouped);
    await choose(one, "municipality", "1270");
    expect(words(other, ".title")).toContain("Tomelilla");
    await choose(one, "comparison", "none");
    expect(words(other, ".comparison")).toContain("Liknande");
  });

  it("stands with its facts when the grants do not come, and says that they did not", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    delete site.files["grants.csv"];
    const [sheet] = await pasted(tag('municipality="1267"'));
    await vi.waitFor(() => {
      expect(sheet?.shadowRoot?.querySelector(".failed")?.textContent).toContain("grants.csv");
    });
    expect(words(sheet, ".summary")).toContain("Höör");
  });

  it("takes facts that the page has already", async () => {
    document.body.append(document.createElement("lansmuseer-municipality-facts"));
    const sheet = document.querySelector("lansmuseer-municipality-facts")!;
    const unknown = missing("unknown");
    sheet.municipality = "2580";
    sheet.data = {
      facts: [
        {
          municipality: municipalityCode("2580"),
          year: 2024,
          population: value(79_352),
          cultureCost: unknown,
          cultureGrossCost: unknown,
          libraryCost: unknown,
          leisureCost: unknown,
          localities: unknown,
        },
      ],
    };
    await vi.waitFor(() => {
      expect(words(sheet, ".summary")).toContain("Luleå hade 79\u00a0352 invånare");
    });
  });
});
