import { describe, expect, test } from "vitest";
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
        one(".search [role=status]").removeAttribute("role");
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
          other.textContent = one(".search [role=status]").textContent;
        }).observe(one(".search [role=status]"), { childList: true, characterData: true, subtree: true });
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
    expect(said).toEqual(["Stockholms läns museum är valt. Uppgifterna visas intill kartan."]);
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
        one(".search [role=status]").remove();
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

describe("a mouse", () => {
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
