import {
  axeFindings,
  checked,
  englishWords,
  inPage,
  languageFaults,
  pictureBeyondTable,
  picturesWithoutName,
  pictureWithoutWords,
  secondEngineFindings,
  tableFaults,
  useLab,
} from "./quality.js";
import { choose, openMap, openSite, openTables, searchFor } from "./visits.js";

const lab = useLab();

checked(
  "A1 axe finds nothing",
  {
    "the page as it opens": async () => axeFindings((await openSite(lab)).page),
    "a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return axeFindings(page);
    },
    "a search without hits": async () => {
      const { page } = await openSite(lab);
      await searchFor(page, "xyzzy");
      return axeFindings(page);
    },
    "dark, 390 px, a museum chosen": async () => {
      const { page } = await openSite(lab, { colorScheme: "dark", viewport: { width: 390, height: 844 } });
      await choose(page, "Upplandsmuseet");
      return axeFindings(page);
    },
  },
  {
    "a button without a name": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        for (const name of ["aria-label", "title"]) one(".icon").removeAttribute(name);
      });
      return axeFindings(page);
    },
  },
);

checked(
  "A2 a second engine finds nothing",
  {
    "the page as it opens": async () => secondEngineFindings((await openSite(lab)).page),
    "a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return secondEngineFindings(page);
    },
  },
  {
    "a field without a label": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".search label").remove();
      });
      return secondEngineFindings(page);
    },
  },
);

checked(
  "A3 everything in the picture stands in the table",
  {
    "the page with its tables open": async () => {
      const { page } = await openSite(lab);
      await openTables(page);
      return pictureBeyondTable(page);
    },
    "390 px, where numbers stand for names": async () => {
      const { page } = await openSite(lab, { viewport: { width: 390, height: 844 } });
      await openTables(page);
      return pictureBeyondTable(page);
    },
  },
  {
    "a row is gone": async () => {
      const { page } = await openMap(lab);
      await openTables(page);
      await inPage(page, ({ one }) => {
        one("tbody tr").remove();
      });
      return pictureBeyondTable(page);
    },
    "a town is another one": async () => {
      const { page } = await openMap(lab);
      await openTables(page);
      await inPage(page, ({ one }) => {
        one("tbody td:nth-child(3)").textContent = "Sickla";
      });
      return pictureBeyondTable(page);
    },
    "the table is hidden": async () => pictureBeyondTable((await openMap(lab)).page),
  },
);

checked(
  "A4 the table has caption, scopes and row headers",
  {
    "the page": async () => tableFaults((await openSite(lab)).page),
  },
  {
    "no caption": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("caption").remove();
      });
      return tableFaults(page);
    },
    "a header without scope": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("thead th").removeAttribute("scope");
      });
      return tableFaults(page);
    },
    "a row without header": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("tbody th").remove();
      });
      return tableFaults(page);
    },
  },
);

checked(
  "A5 a sentence describes the picture and a list follows it",
  { "the page": async () => pictureWithoutWords((await openSite(lab)).page) },
  {
    "the sentence is empty": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one("#summary").textContent = "";
      });
      return pictureWithoutWords(page);
    },
    "list and table stand before the picture": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".body").before(one("[part=list]"), one(".tablebox"));
      });
      return pictureWithoutWords(page);
    },
  },
);

checked(
  "A6 the picture is named by its title, in Swedish",
  { "the page": async () => picturesWithoutName((await openSite(lab)).page) },
  {
    "it is called Map": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").removeAttribute("aria-labelledby");
        one(".map").setAttribute("aria-label", "Map");
      });
      return picturesWithoutName(page);
    },
    "it has a name beside its title": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").setAttribute("aria-labelledby", "list");
      });
      return picturesWithoutName(page);
    },
    "it has no name": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").removeAttribute("aria-labelledby");
      });
      return picturesWithoutName(page);
    },
  },
);

checked(
  "A7 no English in a Swedish page",
  {
    "the page, a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return englishWords(page);
    },
    "a search without hits": async () => {
      const { page } = await openSite(lab);
      await searchFor(page, "xyzzy");
      return englishWords(page);
    },
  },
  {
    "an English name": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".icon").setAttribute("aria-label", "Zoom in");
      });
      return englishWords(page);
    },
    "English words": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".linkbutton").textContent = "Show table";
      });
      return englishWords(page);
    },
  },
);

checked(
  "A8 language and numbers agree",
  {
    "Swedish, inherited from the page": async () => {
      const { page } = await openSite(lab);
      await openTables(page);
      return languageFaults(page, "sv");
    },
    "English, by the attribute": async () => {
      const { page } = await openMap(lab, '<lansmuseer-map lang="en" museum="jamtli"></lansmuseer-map>');
      await openTables(page);
      return languageFaults(page, "en");
    },
  },
  {
    "a number with a comma": async () => {
      const { page } = await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>');
      await inPage(page, ({ one }) => {
        one(".facts dd").textContent = "199,046";
      });
      return languageFaults(page, "sv");
    },
    "a number without groups": async () => {
      const { page } = await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>');
      await inPage(page, ({ one }) => {
        one(".facts dd").textContent = "199046";
      });
      return languageFaults(page, "sv");
    },
    "no language where the words are": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".root").removeAttribute("lang");
      });
      return languageFaults(page, "sv");
    },
  },
);
