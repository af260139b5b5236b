import { describe, expect, test } from "vitest";
import { museums } from "@lansmuseer/places";
import {
  checked,
  foreignRequests,
  inPage,
  noise,
  paperFaults,
  storedThings,
  useLab,
  type Visit,
} from "./quality.js";
import { choose, mapPage, openMap, openSite, openTables, searchFor } from "./visits.js";

const lab = useLab();

/** All that a visitor does: choose, search, zoom, open the table, take the file. */
async function used(visit: Visit): Promise<Visit> {
  const { page } = visit;
  await choose(page, "Upplandsmuseet");
  await searchFor(page, "åre");
  await searchFor(page, "");
  await openTables(page);
  await inPage(page, async ({ all, frames }) => {
    for (const button of all(".icon")) button.click();
    await frames(3);
  });
  return visit;
}

checked(
  "A38 on paper stand title, picture, the whole table and the source",
  {
    "the page": async () => paperFaults(await openSite(lab)),
    "a dark page": async () => paperFaults(await openSite(lab, { colorScheme: "dark" })),
    "390 px": async () => paperFaults(await openSite(lab, { viewport: { width: 390, height: 844 } })),
  },
  {
    "the table stays hidden": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, ({ one }) => {
        one(".tablebox").style.setProperty("display", "none", "important");
      });
      return paperFaults(visit);
    },
    "a row is missing": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, ({ one }) => {
        one("tbody tr").remove();
      });
      return paperFaults(visit);
    },
    "the table is wider than paper": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, ({ all }) => {
        for (const row of all("tr")) row.style.cssText = "display:table-row;white-space:nowrap";
      });
      return paperFaults(visit);
    },
    "the source is missing": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, ({ one }) => {
        one("[part=source] span").hidden = true;
      });
      return paperFaults(visit);
    },
    "buttons are printed": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, ({ one }) => {
        one(".controls").style.setProperty("display", "grid", "important");
      });
      return paperFaults(visit);
    },
  },
);

describe("A38 the printed page", () => {
  test("is a PDF of several pages, and the page is whole again after it", async () => {
    const visit = await openSite(lab);
    const pdf = await visit.page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    // Three widgets with a table of 24 rows each, two of them with a picture.
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
    expect(noise(visit)).toEqual([]);
    expect(await inPage(visit.page, ({ all, shown }) => all(".controls").filter(shown).length)).toBe(2);
  });
});

checked(
  "A39 nothing is asked of another host",
  {
    "the page, used": async () => {
      const visit = await used(await openSite(lab));
      return [...foreignRequests(visit), ...(visit.seen.requests.length <= 5 ? [] : visit.seen.requests)];
    },
  },
  {
    "a picture from elsewhere": async () => {
      const visit = await openMap(
        lab,
        '<lansmuseer-map></lansmuseer-map><img alt="" src="https://example.org/a.png">',
      );
      return foreignRequests(visit);
    },
    "a font from elsewhere": async () => {
      const visit = await openMap(
        lab,
        "<style>@font-face{font-family:A;src:url(https://example.org/a.woff2)}body{font-family:A}</style><lansmuseer-map></lansmuseer-map>",
      );
      return foreignRequests(visit);
    },
  },
);

/** A page whose storage throws, as in a sandboxed frame or with cookies forbidden. */
const noStorage = `
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  Object.defineProperty(document, "cookie", {
    get() { throw new DOMException("denied", "SecurityError"); },
    set() { throw new DOMException("denied", "SecurityError"); },
  });
`;

checked(
  "A40 nothing is stored, and nothing breaks where storing is forbidden",
  {
    "the page, used": async () => storedThings(await used(await openSite(lab))),
    "storage that throws": async () => noise(await used(await openSite(lab, { before: noStorage }))),
  },
  Object.fromEntries(
    (
      [
        ["a cookie", () => void (document.cookie = "a=1")],
        ["localStorage", () => localStorage.setItem("a", "1")],
        ["sessionStorage", () => sessionStorage.setItem("a", "1")],
        [
          "a database",
          () => new Promise((resolve) => (indexedDB.open("a").onsuccess = resolve)).then(() => undefined),
        ],
        ["a cache", () => caches.open("a").then(() => undefined)],
      ] as const
    ).map(([name, store]) => [
      name,
      async () => {
        const visit = await openMap(lab);
        await inPage(visit.page, store);
        return storedThings(visit);
      },
    ]),
  ),
);

checked(
  "Under the strict policy there is no violation, no message and no error",
  {
    "the page, used": async () => noise(await used(await openSite(lab))),
    "dark, 390 px": async () =>
      noise(await used(await openSite(lab, { colorScheme: "dark", viewport: { width: 390, height: 844 } }))),
    "the map alone on a strict page": async () =>
      noise(await used(await openMap(lab, undefined, { strict: true }))),
  },
  {
    "an inline style": async () => {
      const visit = await openMap(lab, '<p style="color:red">Text</p><lansmuseer-map></lansmuseer-map>', {
        strict: true,
      });
      return noise(visit);
    },
    "an inline script": async () =>
      noise(await openMap(lab, "<script>1</script><lansmuseer-map></lansmuseer-map>", { strict: true })),
    "an unhandled rejection": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, async ({ frames }) => {
        void Promise.reject(new Error("nobody listens"));
        await frames(3);
      });
      return noise(visit);
    },
    "a loop of resize observers": async () => {
      const visit = await openMap(lab);
      await inPage(visit.page, async ({ frames }) => {
        const box = document.createElement("div");
        document.body.append(box);
        new ResizeObserver(() => {
          box.style.height = `${box.clientHeight + 10}px`;
        }).observe(box);
        await frames(4);
      });
      return noise(visit);
    },
    "a console message": async () => {
      const visit = await openMap(lab, '<lansmuseer-map museum="finns-inte"></lansmuseer-map>');
      return noise(visit);
    },
  },
);

const register = museums.map(({ name, sites }) => ({ name, href: new URL(sites[0].website.value).href }));

/** The links in the page as served that are not a museum of the register, and the museums without a link. */
async function linkFaults({ page }: Visit): Promise<readonly string[]> {
  const links = await page.locator("main a[href^=http]").evaluateAll((found) =>
    found.map((link) => ({
      name: link.textContent.trim(),
      href: (link as HTMLAnchorElement).href,
      shown: link.checkVisibility(),
    })),
  );
  const same = (a: { name: string; href: string }, b: { name: string; href: string }): boolean =>
    a.name === b.name && a.href === b.href;
  return [
    ...(links.length === 24 ? [] : [`${links.length} links of 24`]),
    ...links.filter(({ shown }) => !shown).map(({ name }) => `not shown: ${name}`),
    ...links
      .filter((link) => !register.some((museum) => same(museum, link)))
      .map(({ name, href }) => `not in the register: ${name} ${href}`),
    ...register
      .filter((museum) => !links.some((link) => same(museum, link)))
      .map(({ name }) => `not in the page: ${name}`),
  ];
}

checked(
  "Without JavaScript the 24 museums of the register are links",
  {
    "the page": async () => linkFaults(await lab.visit("/museum-site/", { javaScriptEnabled: false })),
  },
  {
    "a museum less": async () => {
      const visit = await lab.visit("/museum-site/", { javaScriptEnabled: false });
      await visit.page
        .locator("main li")
        .first()
        .evaluate((item) => {
          item.remove();
        });
      return linkFaults(visit);
    },
    "another address": async () => {
      const visit = await lab.visit("/museum-site/", { javaScriptEnabled: false });
      await visit.page
        .locator("main li a")
        .first()
        .evaluate((link) => {
          link.setAttribute("href", "https://example.org/");
        });
      return linkFaults(visit);
    },
    "with JavaScript they are not shown": async () => linkFaults(await openSite(lab)),
  },
);

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
}

/** What the accessibility tree has of the museums, by role, for one widget: each once in list and picture. */
async function announcedTwice({ page, context }: Visit): Promise<readonly string[]> {
  const devtools = await context.newCDPSession(page);
  const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as {
    readonly nodes: readonly AxNode[];
  };
  const seen = nodes.filter(({ ignored }) => !ignored);
  return museums.flatMap(({ name }) =>
    (["button", "option", "link", "rowheader"] as const).flatMap((role) => {
      const count = seen.filter(
        (node) => node.role?.value === role && node.name?.value.includes(name),
      ).length;
      const wanted = role === "button" || role === "option" ? 1 : 0;
      return count === wanted ? [] : [`${name}: ${count} of role ${role}, ${wanted} wanted`];
    }),
  );
}

const withFallback = `<lansmuseer-map><ul>${museums.map(({ name }) => `<li><a href="https://example.org/">${name}</a></li>`).join("")}</ul></lansmuseer-map>`;

checked(
  "With JavaScript nothing is announced twice",
  { "the list inside the tag gives way": async () => announcedTwice(await openMap(lab, withFallback)) },
  {
    "a list that stays": async () =>
      announcedTwice(
        await openMap(lab, withFallback.replace("<lansmuseer-map>", "<lansmuseer-map></lansmuseer-map>")),
      ),
    "a table that is only moved away": async () => {
      const visit = await openMap(lab, withFallback);
      await inPage(visit.page, ({ one, frames }) => {
        one(".tablebox").hidden = false;
        one(".tablebox").style.cssText = "position:absolute;left:-9999px";
        return frames();
      });
      return announcedTwice(visit);
    },
  },
);

describe("the file with the table", () => {
  test("comes under the strict policy, with every museum, from no other host", async () => {
    const visit = await openSite(lab);
    const waiting = visit.page.waitForEvent("download");
    await visit.page.locator("a[download]").first().click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("lansmuseer.csv");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    for (const { name } of museums) expect(text).toContain(name);
    expect(noise(visit)).toEqual([]);
  });

  test("is not what a page of another kind gets", async () => {
    const { page } = await lab.visitText(mapPage("<p>Ingen karta</p>"));
    expect(await page.locator("a[download]").count()).toBe(0);
  });
});
