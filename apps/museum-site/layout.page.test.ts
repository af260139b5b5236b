import type { Page } from "playwright-core";
import {
  addRules,
  checked,
  clippedText,
  inPage,
  marksWithoutRow,
  orientationFaults,
  setRootFont,
  sidewaysScroll,
  smallTargets,
  spaceText,
  textThatStaysSmall,
  touchFaults,
  useLab,
  wheelFaults,
  type Findings,
} from "./quality.js";
import { choose, openMap, openSite, openTables } from "./visits.js";

const lab = useLab();
const own = '<lansmuseer-map museum="jamtli"></lansmuseer-map>';
const narrow = { width: 320, height: 256 };

checked(
  "A19 targets are large enough",
  {
    "1280 px, a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return smallTargets(page);
    },
    "320 px, zoomed": async () => {
      const { page } = await openMap(lab, own, { viewport: { width: 320, height: 700 } });
      await inPage(page, ({ one, frames }) => {
        one(".icon").click();
        return frames();
      });
      return smallTargets(page);
    },
    "each mark has its row": async () => marksWithoutRow((await openMap(lab)).page),
    "each mark has its row at 320 px, when all are shown": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 320, height: 700 } });
      await inPage(page, ({ one, frames }) => {
        one(".plainbutton").click();
        return frames();
      });
      return marksWithoutRow(page);
    },
  },
  {
    "a button of 20 px": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".icon{inline-size:20px!important;block-size:20px!important}");
      return smallTargets(page);
    },
    "links of 15 px on top of each other": async () => {
      const { page } = await openMap(lab, own);
      await inPage(page, ({ one }) => {
        for (let i = 0; i < 3; i++) one(".links").append(one(".links a").cloneNode(true));
      });
      await addRules(
        page,
        ".links{line-height:15px!important;gap:0!important}.links a{padding:0!important;display:block!important}",
      );
      return smallTargets(page);
    },
    "a row is gone": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".row").remove();
      });
      return marksWithoutRow(page);
    },
  },
);

checked(
  "A20 at 320 × 256 px the page needs no sideways scrolling, and scrolls over the map",
  {
    "the page, the tables open": async () => {
      const { page } = await openSite(lab, { viewport: narrow });
      await openTables(page);
      return sidewaysScroll(page);
    },
    "words stay whole": async () => {
      const { page } = await openSite(lab, { viewport: narrow });
      return clippedText(page);
    },
    "the wheel": async () => wheelFaults((await openSite(lab, { viewport: narrow })).page),
    "a finger": async () =>
      touchFaults((await openMap(lab, undefined, { viewport: narrow, hasTouch: true })).page),
  },
  {
    "a table without a box of its own": async () => {
      const { page } = await openMap(lab, undefined, { viewport: narrow });
      await openTables(page);
      await addRules(page, ".tablebox{overflow:visible!important}");
      return sidewaysScroll(page);
    },
    "a wide picture": async () => {
      const { page } = await openMap(lab, undefined, { viewport: narrow });
      await addRules(page, ".picture,.map{min-width:500px!important;max-width:none!important}");
      return sidewaysScroll(page);
    },
    "a picture that takes the wheel": async () => {
      const { page } = await openMap(lab, undefined, { viewport: narrow });
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
    "a picture that takes the finger": async () => {
      const { page } = await openMap(lab, undefined, { viewport: narrow, hasTouch: true });
      await addRules(page, ".map{touch-action:none!important}");
      return touchFaults(page);
    },
  },
);

/** The museums' numbers have the size of the circles they stand in; the same names in the list grow. */
const fixed = /^<(text\.no|span\.badge)/;

checked(
  "A21 text at 200 % grows and stays whole",
  {
    "the page, a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      await setRootFont(page, "200%");
      return [...(await clippedText(page)), ...(await sidewaysScroll(page))];
    },
    "390 px": async () => {
      const { page } = await openMap(lab, own, { viewport: { width: 390, height: 844 } });
      await setRootFont(page, "200%");
      return [...(await clippedText(page)), ...(await sidewaysScroll(page))];
    },
    "all text grows": async () => textThatStaysSmall((await openMap(lab, own)).page, fixed),
  },
  {
    "a box with a height in px": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".row{height:44px!important;overflow:hidden!important}");
      await setRootFont(page, "200%");
      return clippedText(page);
    },
    "text in px": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".rowname{font-size:16px!important}");
      return textThatStaysSmall(page, fixed);
    },
  },
);

const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** Words of the facts that are broken over two lines. */
const brokenWords = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all }) =>
    all(".facts dt, .facts dd").flatMap((element) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{L}\d]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

const regional = '<lansmuseer-map museum="kulturutveckling-vgr"></lansmuseer-map>';
const small = { viewport: { width: 390, height: 844 } };

checked(
  "A21 the facts break between words",
  {
    "390 px, text at 200 %": async () => {
      const { page } = await openMap(lab, regional, small);
      await setRootFont(page, "200%");
      return brokenWords(page);
    },
    "in the list at 1280 px": async () => {
      const { page } = await openMap(lab);
      await choose(page, "kulturutveckling");
      return brokenWords(page);
    },
  },
  {
    "terms beside facts, however little room there is": async () => {
      const { page } = await openMap(lab, regional, small);
      await addRules(
        page,
        ".facts div{flex-wrap:nowrap!important}.facts dd{overflow-wrap:anywhere!important}",
      );
      await setRootFont(page, "200%");
      return brokenWords(page);
    },
  },
);

/** What of the key lies on the drawing. */
const keyOnMap = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, one }) => {
    const map = one(".map").getBoundingClientRect();
    return all(".key li").flatMap((item) => {
      const { left, right, top, bottom } = item.getBoundingClientRect();
      const lies = left < map.right && right > map.left && top < map.bottom && bottom > map.top;
      return lies || right > innerWidth ? [item.textContent.trim()] : [];
    });
  });

checked(
  "A20, A21 the key lies beside the drawing",
  {
    "one region": async () =>
      keyOnMap(
        (await openMap(lab, '<lansmuseer-map region="14" museum="bohuslans-museum"></lansmuseer-map>')).page,
      ),
    "text at 200 %": async () => {
      const { page } = await openMap(lab, own);
      await setRootFont(page, "200%");
      return keyOnMap(page);
    },
    "a low picture": async () =>
      keyOnMap((await openMap(lab, '<lansmuseer-map museum="jamtli" height="320"></lansmuseer-map>')).page),
    "390 px": async () => keyOnMap((await openMap(lab, own, small)).page),
  },
  {
    "a key in the corner": async () => {
      const { page } = await openMap(lab, own);
      await addRules(page, ".key{position:absolute!important;inset:12px auto auto 12px!important}");
      return keyOnMap(page);
    },
  },
);

checked(
  "A22 at 400 % the page needs no sideways scrolling and no text is cut",
  {
    "the page, a museum chosen": async () => {
      const { page } = await openSite(lab, zoomed);
      await choose(page, "Stockholms");
      return [...(await clippedText(page)), ...(await sidewaysScroll(page))];
    },
  },
  {
    "a title on one line": async () => {
      const { page } = await openMap(lab, undefined, zoomed);
      await addRules(page, ".title{white-space:nowrap!important}");
      return sidewaysScroll(page);
    },
    "a title that is cut": async () => {
      const { page } = await openMap(lab, undefined, zoomed);
      await addRules(page, ".title{white-space:nowrap!important;overflow:hidden!important}");
      return clippedText(page);
    },
  },
);

checked(
  "A23 more space between letters, words and lines cuts nothing",
  {
    "the page, a museum chosen": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await spaceText(page);
      return [
        ...(await clippedText(page)),
        ...(await sidewaysScroll(page)),
        ...(await marksWithoutRow(page)),
      ];
    },
    "320 px": async () => {
      const { page } = await openMap(lab, own, { viewport: { width: 320, height: 700 } });
      await spaceText(page);
      return [...(await clippedText(page)), ...(await sidewaysScroll(page))];
    },
  },
  {
    "a button with a fixed height": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 320, height: 700 } });
      await addRules(page, ".subtitle{height:1.4em!important;overflow:hidden!important}");
      await spaceText(page);
      return clippedText(page);
    },
  },
);

const upright = { width: 390, height: 844 };
const lying = { width: 844, height: 390 };

checked(
  "A36 both ways of holding a phone work",
  Object.fromEntries(
    [upright, lying].map((viewport) => [
      `${viewport.width} × ${viewport.height} px`,
      async () => {
        const { page } = await openSite(lab, { viewport });
        return [...(await orientationFaults(page)), ...(await sidewaysScroll(page))];
      },
    ]),
  ),
  {
    "a page that turns": async () => {
      const { page } = await openMap(lab, undefined, { viewport: lying });
      await addRules(page, "@media (orientation:landscape){.root{transform:rotate(90deg)}}");
      return orientationFaults(page);
    },
    "a page that hides the picture": async () => {
      const { page } = await openMap(lab, undefined, { viewport: lying });
      await addRules(page, "@media (orientation:landscape){.picture{display:none!important}}");
      return orientationFaults(page);
    },
  },
);
