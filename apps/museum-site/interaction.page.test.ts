import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import {
  announcementFaults,
  checked,
  focusMovedByTyping,
  hoverContent,
  inPage,
  messagesAfter,
  silentFailure,
  touchFaults,
  unlabeledFields,
  useLab,
  wheelFaults,
  type Findings,
} from "./quality.js";
import { mapPage, openMap, openSite, settled } from "./visits.js";

const lab = useLab();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

checked(
  "A31 hovering shows nothing that comes or goes",
  {
    "a museum": async () => hoverContent((await openMap(lab)).page, '.mark[data-id="jamtli"] .dot'),
    "a row": async () => hoverContent((await openMap(lab)).page, ".row"),
  },
  {
    "a tooltip": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one('.mark[data-id="jamtli"]').addEventListener("pointerenter", () => {
          document.body.insertAdjacentHTML("beforeend", "<div role='tooltip'>Jamtli</div>");
        });
      });
      return hoverContent(page, '.mark[data-id="jamtli"] .dot');
    },
  },
);

checked(
  "A32 what a search finds is said once",
  {
    "some hits": async () => announcementFaults((await openMap(lab)).page, "skåne", /^2 av 24 museer$/),
    "no hits": async () => announcementFaults((await openMap(lab)).page, "xyzzy", /^Inget museum/),
  },
  {
    "nobody says it": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("[role=status]").removeAttribute("role");
      });
      return announcementFaults(page, "skåne", /^2 av 24 museer$/);
    },
    "two say it": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        const other = document.createElement("p");
        other.setAttribute("aria-live", "polite");
        document.body.append(other);
        new MutationObserver(() => {
          other.textContent = one("[role=status]").textContent;
        }).observe(one("[role=status]"), { childList: true, characterData: true, subtree: true });
      });
      return announcementFaults(page, "skåne", /^2 av 24 museer$/);
    },
  },
);

describe("A32 a choice is said once", () => {
  test("by the name of the museum", async () => {
    const { page } = await openMap(lab);
    const said = await inPage(page, async ({ all, one, frames }) => {
      const messages: string[] = [];
      for (const region of all("[role=status]"))
        new MutationObserver(() => messages.push(region.textContent.trim())).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      one(".row").click();
      await frames(4);
      return messages;
    });
    expect(said).toEqual(["Stockholms läns museum är valt. Uppgifterna visas i listan."]);
  });

  test("and typing letter by letter says once how many remain", async () => {
    const { page } = await openMap(lab);
    const said = await inPage(page, ({ all, one }) => {
      const messages: string[] = [];
      for (const region of all("[role=status]"))
        new MutationObserver(() => messages.push(region.textContent.trim())).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      one(".search input").focus();
      (document as unknown as Record<string, unknown>)["said"] = messages;
      return messages;
    });
    expect(said).toEqual([]);
    await page.keyboard.type("jamtli", { delay: 80 });
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => (document as unknown as Record<string, unknown>)["said"])).toEqual([
      "1 av 24 museer",
    ]);
  });

  test("and typing on says only how many remain", async () => {
    const { page } = await openMap(lab);
    expect(await messagesAfter(page, "jamtli")).toEqual(["1 av 24 museer"]);
    expect(await messagesAfter(page, "")).toEqual([]);
  });
});

checked(
  "A33 the field has a visible label",
  { "the page": async () => unlabeledFields((await openSite(lab)).page) },
  {
    "a placeholder alone": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".search label").remove();
        one(".search input").setAttribute("placeholder", "Sök museum");
      });
      return unlabeledFields(page);
    },
    "a label that only screen readers find": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".search label").style.display = "none";
      });
      return unlabeledFields(page);
    },
  },
);

const inForm = '<form action="/somewhere"><lansmuseer-map></lansmuseer-map><button>Skicka</button></form>';

checked(
  "A34 typing, and Enter in the field, neither move focus nor leave the page",
  {
    "a page": async () => focusMovedByTyping((await openMap(lab)).page, "åre"),
    "inside a form of the page's own": async () => {
      const { page } = await openMap(lab, inForm);
      const findings = await focusMovedByTyping(page, "x");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(200);
      return [...findings, ...(page.url().includes("somewhere") ? ["Enter sent the form"] : [])];
    },
  },
  {
    "a field that jumps on": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".search input").addEventListener("input", () => {
          one(".row").focus();
        });
      });
      return focusMovedByTyping(page, "åre");
    },
    "a field that sends": async () => {
      const { page } = await lab.visitText(
        mapPage('<form action="/somewhere"><input type="search"><button>Skicka</button></form>'),
      );
      const findings = await focusMovedByTyping(page, "x");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(200);
      return [...findings, ...(page.url().includes("somewhere") ? ["Enter sent the form"] : [])];
    },
  },
);

checked(
  "A35 a search without hits says what one can do",
  { "a page": async () => silentFailure((await openMap(lab)).page) },
  {
    "nothing is said": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("[role=status]").remove();
      });
      return silentFailure(page);
    },
  },
);

checked(
  "A37 a plain wheel and one finger belong to the page, Ctrl and two fingers zoom",
  {
    "the wheel": async () =>
      wheelFaults((await openSite(lab, { viewport: { width: 1280, height: 700 } })).page),
    fingers: async () => touchFaults((await openSite(lab, phone)).page),
  },
  {
    "the picture takes the wheel": async () => {
      const { page } = await openSite(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener(
          "wheel",
          (event) => {
            event.preventDefault();
          },
          { passive: false },
        );
      });
      return wheelFaults(page);
    },
    "the picture ignores Ctrl": async () => {
      const { page } = await openSite(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener(
          "wheel",
          (event) => {
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      return wheelFaults(page);
    },
    "the picture takes the finger": async () => {
      const { page } = await openSite(lab, phone);
      await inPage(page, ({ one }) => {
        one(".map").style.touchAction = "none";
      });
      return touchFaults(page);
    },
    "the picture ignores two fingers": async () => {
      const { page } = await openSite(lab, phone);
      await inPage(page, ({ one }) => {
        for (const kind of ["touchstart", "touchmove"])
          one(".map").addEventListener(
            kind,
            (event) => {
              event.stopImmediatePropagation();
            },
            true,
          );
      });
      return touchFaults(page);
    },
  },
);

/** What the list does under a pointer that chooses: the row's own move, and whether its facts can be seen. */
async function movedByChoosing(page: Page, index: number): Promise<Findings> {
  const place = async () =>
    inPage(
      page,
      ({ all }, at) => {
        const row = all("button.row")[at];
        const facts = row?.nextElementSibling?.getBoundingClientRect();
        return {
          top: Math.round(row?.getBoundingClientRect().top ?? 0),
          isSeen: facts !== undefined && facts.top >= 0 && facts.top + 40 < innerHeight,
        };
      },
      index,
    );
  await inPage(
    page,
    ({ all, frames }, at) => {
      all("button.row")[at]?.scrollIntoView({ block: "center" });
      return frames(2);
    },
    index,
  );
  const before = await place();
  await inPage(
    page,
    ({ all, frames }, at) => {
      all("button.row")[at]?.click();
      return frames(4);
    },
    index,
  );
  const after = await place();
  return [
    ...(after.top === before.top ? [] : [`the row moved by ${after.top - before.top} px`]),
    ...(after.isSeen ? [] : ["the facts are out of sight"]),
  ];
}

const chooseOnMap = async (page: Page, id: string): Promise<void> => {
  await inPage(
    page,
    ({ one, frames }, museum) => {
      one(`.mark[data-id="${museum}"]`).dispatchEvent(
        new MouseEvent("click", { bubbles: true, composed: true }),
      );
      return frames(3);
    },
    id,
  );
};

checked(
  "A32 choosing in the list moves nothing under the pointer, and shows the facts there",
  {
    "1280 px": async () => movedByChoosing((await openMap(lab)).page, 4),
    "1280 px, in the second column": async () => movedByChoosing((await openMap(lab)).page, 20),
    "1280 px, beside the own museum": async () =>
      movedByChoosing((await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>')).page, 4),
    "1280 px, after a choice on the map": async () => {
      const { page } = await openMap(lab, "<div class=above></div><lansmuseer-map></lansmuseer-map>");
      await inPage(page, () => {
        (document.querySelector(".above") as HTMLElement).style.blockSize = "900px";
        document.body.style.minBlockSize = "4000px";
      });
      await chooseOnMap(page, "jamtli");
      return movedByChoosing(page, 4);
    },
    "390 px": async () => movedByChoosing((await openMap(lab, undefined, phone)).page, 4),
  },
  {
    "facts above the list": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".listbox").addEventListener("click", () => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              one(".search").insertAdjacentHTML("afterend", "<div style='height:255px'></div>");
            }),
          );
        });
      });
      return movedByChoosing(page, 4);
    },
  },
);

describe("two fingers", () => {
  /** Puts fingers down, moves them from point to point, and lifts them. */
  const stroke = async (
    page: Page,
    steps: readonly (readonly (readonly [number, number])[])[],
  ): Promise<void> => {
    const touch = await page.context().newCDPSession(page);
    for (const [i, points] of steps.entries()) {
      await touch.send("Input.dispatchTouchEvent", {
        type: i === 0 ? "touchStart" : "touchMove",
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
      await page.waitForTimeout(20);
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForTimeout(60);
  };
  const ground = async (page: Page): Promise<{ x: number; y: number; scale: number }> =>
    inPage(page, ({ one }) => {
      const [x = 0, y = 0, scale = 0] = (
        one(".ground")
          .getAttribute("transform")
          ?.match(/-?[\d.]+/g) ?? []
      ).map(Number);
      return { x, y, scale };
    });

  test("move the picture while they keep their distance", async () => {
    const { page } = await openMap(lab, undefined, phone);
    await inPage(page, ({ one, frames }) => {
      one(".map").scrollIntoView({ block: "start" });
      one(".icon").click();
      return frames(2);
    });
    const before = await ground(page);
    await stroke(
      page,
      [0, 20, 40, 60].map((by) => [
        [120 + by, 300 + by],
        [200 + by, 300 + by],
      ]),
    );
    const after = await ground(page);
    expect(after.scale).toBeCloseTo(before.scale, 3);
    expect(after.x - before.x).toBeCloseTo(60, 0);
    expect(after.y - before.y).toBeCloseTo(60, 0);
  });

  test("begin anew when they come back farther apart", async () => {
    const { page } = await openMap(lab, undefined, phone);
    await inPage(page, ({ one, frames }) => {
      one(".map").scrollIntoView({ block: "start" });
      return frames(2);
    });
    await stroke(
      page,
      [30, 40, 50].map((gap) => [
        [180 - gap, 300],
        [180 + gap, 300],
      ]),
    );
    const before = await ground(page);
    await stroke(page, [
      [
        [60, 300],
        [300, 300],
      ],
      [
        [60, 300],
        [301, 300],
      ],
    ]);
    const after = await ground(page);
    expect(after.scale / before.scale).toBeGreaterThan(0.99);
    expect(after.scale / before.scale).toBeLessThan(1.02);
  });
});

describe("a mouse", () => {
  test("leaves a click without a pointer its effect after a drag", async () => {
    const { page } = await openMap(lab);
    await inPage(page, ({ one, frames }) => {
      one(".icon").click();
      return frames();
    });
    await page.mouse.move(300, 500);
    await page.mouse.down();
    await page.mouse.move(340, 540, { steps: 4 });
    await page.mouse.up();
    expect(await inPage(page, ({ all }) => all(".details").length)).toBe(0);
    await chooseOnMap(page, "jamtli");
    expect(await inPage(page, ({ all }) => all(".details").length)).toBe(1);
  });

  test("drags the zoomed picture without selecting, and clicks select", async () => {
    const { page } = await openMap(lab);
    await settled(page);
    await inPage(page, ({ one, frames }) => {
      one(".icon").click();
      return frames();
    });
    const where = await inPage(page, ({ one }) => {
      const { x, y, width } = one(".map").getBoundingClientRect();
      return { x: x + width / 2, y: y + 250 };
    });
    const ground = async () => inPage(page, ({ one }) => one(".ground").getAttribute("transform"));
    const before = await ground();
    await page.mouse.move(where.x, where.y);
    await page.mouse.down();
    await page.mouse.move(where.x + 60, where.y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await ground()).not.toBe(before);
    expect(await inPage(page, ({ all }) => all(".details").length)).toBe(0);
    const mark = await inPage(page, ({ all }) => {
      const inside = all(".map .dot").find((dot) => {
        const { x, y } = dot.getBoundingClientRect();
        const panel = dot.closest(".map")?.getBoundingClientRect();
        return (
          panel !== undefined && x > panel.x + 80 && x < panel.right - 220 && y > panel.y + 120 && y < 800
        );
      });
      const { x = 0, y = 0, width = 0 } = inside?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + width / 2 };
    });
    await page.mouse.click(mark.x, mark.y);
    expect(await inPage(page, ({ all }) => all(".details").length)).toBe(1);
  });
});
