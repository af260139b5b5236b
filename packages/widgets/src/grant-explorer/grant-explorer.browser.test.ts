import { afterEach, describe, expect, it } from "vitest";
import { grants } from "../test/make-grants.js";
import { inside, pasted, plain, settled } from "../test/pasted.js";
import "./grant-explorer.define.js";
import type { LansmuseerGrantExplorer } from "./grant-explorer.js";

const made = async (attributes = ""): Promise<LansmuseerGrantExplorer> => {
  const explorer = await pasted<LansmuseerGrantExplorer>(
    `<lansmuseer-grant-explorer ${attributes}></lansmuseer-grant-explorer>`,
    grants,
  );
  await Promise.all(
    ["map", "trend", "table"].map((name) => customElements.whenDefined(`lansmuseer-grant-${name}`)),
  );
  await settled(explorer);
  for (const field of facets(explorer).querySelectorAll("details")) field.open = true;
  await settled(explorer);
  return explorer;
};

const facets = (explorer: LansmuseerGrantExplorer): ShadowRoot =>
  explorer.shadowRoot!.querySelector("lansmuseer-facets")!.shadowRoot!;

const result = (explorer: LansmuseerGrantExplorer): string =>
  plain(facets(explorer).querySelector(".result")!.textContent);

/** Check boxes by what they are called, each with its count. */
const options = (explorer: LansmuseerGrantExplorer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...facets(explorer).querySelectorAll(".option")].map((each) => [
      plain(each.querySelector(".optionname")!.textContent),
      plain(each.querySelector(".count")!.textContent),
    ]),
  );

const choose = async (explorer: LansmuseerGrantExplorer, name: string): Promise<void> => {
  [...facets(explorer).querySelectorAll<HTMLElement>(".option")]
    .find((each) => each.textContent.includes(name))!
    .querySelector("input")!
    .click();
  await settled(explorer);
  await settled(explorer);
};

const rowsOf = (explorer: LansmuseerGrantExplorer): number =>
  inside(explorer.shadowRoot!.querySelector("lansmuseer-grant-table")!).querySelectorAll("tbody tr").length;

afterEach(() => {
  history.replaceState(null, "", location.pathname);
  document.body.replaceChildren();
});

describe("lansmuseer-grant-explorer", () => {
  it("says what there is, and lets every figure follow a choice", async () => {
    const explorer = await made();
    expect(result(explorer)).toBe("6 beslut, 7 200 kronor");
    expect(rowsOf(explorer)).toBe(6);
    await choose(explorer, "Arkiv");
    expect(result(explorer)).toBe("2 beslut, 3 000 kronor");
    expect(rowsOf(explorer)).toBe(2);
  });

  it("counts each field under the choices in the others", async () => {
    const explorer = await made();
    expect(options(explorer)).toMatchObject({
      Film: "4",
      Arkiv: "2",
      Lund: "3",
      Ystad: "2",
      Simrishamn: "1",
    });
    await choose(explorer, "Arkiv");
    expect(options(explorer)).toMatchObject({
      Film: "4",
      Arkiv: "2",
      Lund: "1",
      Ystad: "0",
      Simrishamn: "1",
    });
  });

  it("tells which choice to loosen when nothing is left", async () => {
    const explorer = await made();
    await choose(explorer, "Arkiv");
    await choose(explorer, "Ystad");
    expect(result(explorer)).toBe("Inga beslut matchar urvalet.");
    const ways = [...facets(explorer).querySelectorAll<HTMLElement>(".ways button")];
    expect(ways.map(({ textContent }) => plain(textContent))).toEqual([
      "Ta bort valet av kulturområde (2 beslut)",
      "Ta bort valet av kommun (2 beslut)",
    ]);
    ways[0]!.click();
    await settled(explorer);
    expect(result(explorer)).toBe("2 beslut, 2 700 kronor");
  });

  it("keeps its choices in the address only when it is asked to, and goes back with the visitor", async () => {
    const quiet = await made();
    await choose(quiet, "Arkiv");
    expect(location.search).toBe("");
    quiet.remove();
    const explorer = await made("url-state");
    await choose(explorer, "Arkiv");
    expect(location.search).toBe("?lm.area=archives");
    history.back();
    await new Promise((resolve) => {
      addEventListener("popstate", resolve, { once: true });
    });
    await settled(explorer);
    expect(result(explorer)).toBe("6 beslut, 7 200 kronor");
  });

  it("finds a recipient by a part of its name", async () => {
    const explorer = await made();
    const field = facets(explorer).querySelector<HTMLInputElement>("input[type=search]")!;
    field.value = "arkiv";
    field.dispatchEvent(new InputEvent("input"));
    await settled(explorer);
    expect(options(explorer)).toMatchObject({ "Arkiv Exempel": "1" });
    await choose(explorer, "Arkiv Exempel");
    expect(result(explorer)).toBe("1 beslut, 3 000 kronor");
  });
});
