import { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  useGrantFacets,
  useGrantMap,
  useGrants,
  useGroup,
  useGroupAddress,
  useParameter,
  type GrantFacets,
  type GrantMap,
  type GrantSource,
  type SharedGroup,
} from "./grants.js";

const decisions = [
  "Id,Mottagare,Konst- och kulturområde,Verksamhetskommun,Beslutsdatum,Beviljat belopp",
  "1,Teatern,Film,1270,2023-02-01,1000",
  "2,Biografen,Film,1281,2024-02-01,3000",
  "3,Arkivet,Arkiv,1281,2024-03-01,500",
].join("\n");

let root: Root;
const address = location.href;
let pages = 0;

beforeEach(() => {
  pages += 1;
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(new Response(decisions, { status: url.includes("away") ? 404 : 200 })),
  );
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  root.unmount();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  history.replaceState(null, "", address);
});

interface Told {
  readonly grants: GrantSource;
  readonly group: SharedGroup;
  readonly map: GrantMap | undefined;
  readonly facets: GrantFacets | undefined;
}

/** A page with the hooks, which tells what they last gave. Each page has a file and a group of its own. */
async function opened(file = "decisions"): Promise<() => Told> {
  const name = `hooks-${pages}`;
  let told: Told | undefined;
  function Page(): ReactNode {
    const grants = useGrants(`/${file}-${pages}.csv`, "sv");
    const group = useGroup(name);
    useGroupAddress(name, name);
    const map = useGrantMap(grants, group, { measure: "awarded", language: "sv" });
    const facets = useGrantFacets(grants, group, "sv");
    told = { grants, group, map, facets };
    return null;
  }
  root.render(<Page />);
  // The reader of lists as people keep them, and the borders, come first when they are asked for.
  await vi.waitFor(
    () => {
      expect(told?.map ?? told?.grants.problem).toBeDefined();
    },
    { timeout: 10_000 },
  );
  return () => told!;
}

const kronor = ({ map }: Told): readonly (number | string | undefined)[] =>
  map!.view.table.rows.flatMap(({ id, cells }) => (id === "1270" || id === "1281" ? [cells[2]?.value] : []));

test("a file becomes one map for every drawing of it, and it follows the group", async () => {
  const now = await opened();
  expect(now().map!.view.panels[0]?.marks).toHaveLength(33);
  expect(kronor(now())).toEqual([1000, 3500]);
  const { layout, figure } = now().map!;
  now().group.onLansmuseerSelect(new LansmuseerSelectEvent("1281"));
  await vi.waitFor(() => {
    expect(now().map!.view.details?.name).toBe("Lund");
  });
  expect(now().map!.layout).toBe(layout);
  expect(now().map!.figure.data).toBe(figure.data);
  now().facets!.onLansmuseerFilter(new LansmuseerFilterEvent("area", ["archives"]));
  await vi.waitFor(() => {
    expect(kronor(now())).toEqual([0, 500]);
  });
  expect(now().facets!.data.result.count).toBe(1);
});

test("the slider of years chooses one, and all of them are no condition", async () => {
  const now = await opened();
  now().map!.figure.onLansmuseerFilter(new LansmuseerFilterEvent("year", "2023"));
  await vi.waitFor(() => {
    expect(now().group.clauses).toEqual([{ source: "year", field: "year", value: ["2023"] }]);
  });
  expect(now().map!.figure.state.year).toBe("2023");
  now().map!.figure.onLansmuseerFilter(new LansmuseerFilterEvent("year", "2023–2024"));
  await vi.waitFor(() => {
    expect(now().group.clauses).toEqual([]);
  });
});

test("what is chosen stands in the address, and goes back with the visitor", async () => {
  const now = await opened();
  now().group.onLansmuseerFilter(new LansmuseerFilterEvent("area", ["film"]));
  await vi.waitFor(() => {
    expect(now().group.clauses).toHaveLength(1);
  });
  expect(location.search).toContain(`hooks-${pages}.area=film`);
  history.back();
  await vi.waitFor(() => {
    expect(now().group.clauses).toEqual([]);
  });
});

test("a file that is not there is told of in a sentence", async () => {
  const now = await opened("away");
  expect(now().grants.problem).toMatch(/^Uppgifterna kunde inte hämtas\. away-\d+\.csv finns inte/);
  expect(now().map).toBeUndefined();
});

test("a parameter is a step that the back button takes, unless it passes", async () => {
  const [push, replace] = [vi.spyOn(history, "pushState"), vi.spyOn(history, "replaceState")];
  let layer: readonly [string | undefined, (value: string | undefined) => void] | undefined;
  let at = layer;
  function Page(): ReactNode {
    layer = useParameter("layer");
    at = useParameter("at", { isPassing: true });
    return null;
  }
  root.render(<Page />);
  await vi.waitFor(() => {
    expect(at).toBeDefined();
  });
  layer![1]("awarded");
  at![1]("55,13,8");
  await vi.waitFor(() => {
    expect([layer![0], at![0]]).toEqual(["awarded", "55,13,8"]);
  });
  expect(push).toHaveBeenCalledOnce();
  expect(replace).toHaveBeenCalledOnce();
});
