import { missing, municipalityCode, plainDate } from "@lansmuseer/domain";
import type { LansmuseerErrorEvent } from "@lansmuseer/elements";
import { describe, expect, it, vi } from "vitest";
import { ownSite } from "../test/own-site.js";
import "./activity-log.define.js";
import type { LansmuseerActivityLog } from "./activity-log.js";

const activities = `id,title,kind,description,organizer,from,until,places,areas,fields,target_groups,participants,url
1,Kommundialog i Höör,dialogue,,,2023-03-14,2023-03-14,1267,,,,..,
2,Studiebesök,study-visit,,,2024-05-02,2024-05-02,1267|1214,museums,museum,,12,
3,Utbildning,training,,,2024-06-02,2024-06-02,county:12,libraries-literature,library,,..,
`;
const networks = `id,name,description,organizer,members,fields,target_groups,dormant,url
n1,Mångspråkighet,,,,library,library-staff,,
n2,Kulturchefsnätverk,,,,,culture-managers,true,
`;
const resource = (name: string) => ({ name, path: `${name}.csv`, format: "csv", "lansmuseer:kind": name });
const descriptor = {
  name: "exempel",
  created: "2024-06-30T00:00:00Z",
  sources: [{ title: "Region Skåne" }],
  resources: [resource("activities"), resource("networks")],
};

const site = ownSite({
  "datapackage.json": JSON.stringify(descriptor),
  "activities.csv": activities,
  "networks.csv": networks,
});

const src = (file = "datapackage.json"): string => `${site.folder}/${file}`;

/** What an editor pastes, until it says what it has to say. */
async function pasted(html: string, count = 1): Promise<readonly LansmuseerActivityLog[]> {
  document.body.insertAdjacentHTML("beforeend", html);
  const logs = [...document.querySelectorAll("lansmuseer-activity-log")];
  expect(logs).toHaveLength(count);
  const drawn = (log: LansmuseerActivityLog): void => {
    expect(log.shadowRoot?.querySelector("lansmuseer-activity-log-view, .failed, slot")).not.toBeNull();
    const view = log.shadowRoot?.querySelector("lansmuseer-activity-log-view");
    if (view !== null && view !== undefined) expect(view.shadowRoot?.querySelector(".body")).not.toBeNull();
  };
  // What reads other people's files is had when such a file comes.
  const patience = { timeout: 10_000 };
  for (const log of logs)
    await vi.waitFor(() => {
      drawn(log);
    }, patience);
  return logs;
}

const inside = (log: LansmuseerActivityLog | undefined): ShadowRoot => {
  const root = log?.shadowRoot?.querySelector("lansmuseer-activity-log-view")?.shadowRoot;
  if (root === null || root === undefined) throw new Error("nothing drawn");
  return root;
};
const words = (log: LansmuseerActivityLog | undefined, selector: string): string =>
  inside(log).querySelector(selector)?.textContent.trim() ?? "";

async function choose(log: LansmuseerActivityLog | undefined, id: string, value: string): Promise<void> {
  const list = inside(log).querySelector<HTMLSelectElement>(`#${id}`);
  if (list === null) throw new Error(`no list ${id}`);
  list.value = value;
  list.dispatchEvent(new Event("change"));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

describe("lansmuseer-activity-log", () => {
  it("loads a package, and says what is in it and where it comes from", async () => {
    const [log] = await pasted(`<lansmuseer-activity-log src="${src()}"></lansmuseer-activity-log>`);
    expect(words(log, ".title")).toBe("Insatser har gjorts i 2 av 33 kommuner");
    expect(words(log, ".summary")).toContain(
      "3 insatser 2023–2024: 1 dialog, 1 utbildning och 1 studiebesök.",
    );
    expect(words(log, ".sourceline")).toBe("Källa: Region Skåne. Uppdaterad 30 juni 2024.");
  });

  it("has the same activities on a map, which follows the choices and is followed", async () => {
    const [log] = await pasted(`<lansmuseer-activity-log src="${src()}"></lansmuseer-activity-log>`);
    const map = (): ShadowRoot => log!.shadowRoot!.querySelector("lansmuseer-choropleth")!.shadowRoot!;
    const summary = (): string =>
      map().querySelector(".summary")?.textContent.replaceAll("\u00a0", " ") ?? "";
    await vi.waitFor(() => {
      expect(summary()).toBe("Av 33 kommuner: har haft insatser i 2 och ingen insats registrerad i 31.");
    });
    await choose(log, "kind", "dialogue");
    expect(summary()).toContain("har haft insatser i 1 ");
    map()
      .querySelector("[data-id='1280']")
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await vi.waitFor(() => {
      expect(words(log, ".counted")).toBe("Ingen insats är registrerad i Malmö.");
    });
  });

  it("loads one file of activities as well", async () => {
    const [log] = await pasted(
      `<lansmuseer-activity-log src="${src("activities.csv")}" section="networks"></lansmuseer-activity-log>`,
    );
    expect(words(log, ".title")).toBe("Nätverk");
    log!.section = "activities";
    await new Promise(requestAnimationFrame);
    expect(inside(log).querySelectorAll(".activity")).toHaveLength(3);
  });

  it("begins with the kind, the year and the section that the page asks for", async () => {
    const [log] = await pasted(
      `<lansmuseer-activity-log src="${src()}" kind="dialogue" year="2023"></lansmuseer-activity-log>`,
    );
    expect(words(log, ".title")).toBe("Dialoger har hållits i 1 av 33 kommuner");
    await choose(log, "kind", "");
    expect(words(log, ".title")).toBe("Insatser har gjorts i 1 av 33 kommuner");
    log!.remove();
    const [other] = await pasted(
      `<lansmuseer-activity-log src="${src()}" section="networks"></lansmuseer-activity-log>`,
    );
    expect(words(other, ".title")).toBe("2 nätverk, varav 1 vilar");
  });

  it("leads to the other section, and back", async () => {
    const [log] = await pasted(`<lansmuseer-activity-log src="${src()}"></lansmuseer-activity-log>`);
    inside(log).querySelector<HTMLInputElement>("input[value=networks]")?.click();
    await vi.waitFor(() => {
      expect(words(log, ".title")).toBe("2 nätverk, varav 1 vilar");
    });
  });

  it("shares year, field and municipality with its group", async () => {
    const tag = `<lansmuseer-activity-log src="${src()}" group="log-${site.folder}"></lansmuseer-activity-log>`;
    const [one, other] = await pasted(tag + tag, 2);
    await choose(one, "year", "2024");
    expect(words(other, ".subtitle")).toBe("Insatser på kulturområdet, Skåne län, 2024");
    await choose(other, "municipality", "1267");
    expect(words(one, "#list")).toBe("Insatser i Höör");
    await choose(other, "year", "");
    expect(words(one, ".subtitle")).toContain("2023–2024");
  });

  it("says how many rows could not be read, and shows the others", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    site.files["activities.csv"] = `${activities}4,Dialog,party,,,2023-03-14,,1267,,,,,\n`;
    const [log] = await pasted(`<lansmuseer-activity-log src="${src()}"></lansmuseer-activity-log>`);
    expect(words(log, ".summary")).toMatch(/1 rad i filen gick inte att läsa och är inte med\.$/);
    expect(inside(log).querySelectorAll(".activity")).toHaveLength(3);
  });

  it.each([
    ["nothing in it", "activities.csv", "id,title\n", "innehåller inga uppgifter"],
    ["another table's columns", "activities.csv", "a,b\n1,2\n", "gick inte att läsa"],
    ["no file", "activities.csv", undefined, "finns inte där sidan letar"],
  ])("says what is wrong with %s", async (_, file, text, expected) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const errors: string[] = [];
    const listen = ({ code }: LansmuseerErrorEvent): unknown => errors.push(code);
    document.addEventListener("lansmuseer-error", listen);
    if (text === undefined)
      site.files = { "datapackage.json": JSON.stringify(descriptor), "networks.csv": networks };
    else
      site.files = {
        "datapackage.json": JSON.stringify({ ...descriptor, resources: [resource("activities")] }),
        [file]: text,
      };
    const [log] = await pasted(`<lansmuseer-activity-log src="${src()}"></lansmuseer-activity-log>`);
    document.removeEventListener("lansmuseer-error", listen);
    expect(log?.shadowRoot?.querySelector(".failed")?.textContent).toContain(`${file} ${expected}`);
    expect(errors).toHaveLength(1);
  });

  it("takes activities that the page has already", async () => {
    const [log] = await pasted("<lansmuseer-activity-log><p>Utan skript</p></lansmuseer-activity-log>");
    expect(log?.shadowRoot?.querySelector("slot")).not.toBeNull();
    log!.data = {
      activities: [
        {
          id: "1",
          title: "Dialog",
          kind: "dialogue",
          period: { from: plainDate("2024-01-15") },
          places: [{ kind: "municipality", code: municipalityCode("2580") }],
          areas: [],
          fields: [],
          targetGroups: [],
          participants: missing("unknown"),
        },
      ],
    };
    await vi.waitFor(() => {
      expect(words(log, ".subtitle")).toBe("Insatser på kulturområdet, Norrbottens län, 2024");
    });
  });

  it("tells the page's author of values that it cannot use", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await pasted(
      `<lansmuseer-activity-log src="${src()}" kind="party" section="all" year="soon" area="x" region="99" municipality="9999"></lansmuseer-activity-log>`,
    );
    const said = warn.mock.calls.map(([message]) => /^<\S+ (\S+?)=/.exec(String(message))?.[1]);
    expect(said.filter((name) => name !== undefined).sort()).toEqual([
      "area",
      "kind",
      "municipality",
      "region",
      "section",
      "year",
    ]);
  });
});
