import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";

/** A3. Every name and number in the picture stands in one row of the table beside it. Open the table first. */
export const pictureBeyondTable = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, shown, say }) =>
    all("[role=listbox]").flatMap((picture) => {
      const root = picture.getRootNode() as ShadowRoot;
      const table = root.querySelector("table");
      if (table === null || !shown(table)) return [`${say(picture)}: no table in the same element`];
      const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim()),
      );
      const options = [...picture.querySelectorAll("[role=option]")];
      if (options.length === 0) return [`${say(picture)}: an empty picture`];
      return options.flatMap((option) => {
        const spoken = option.getAttribute("aria-label") ?? "";
        // "13. Bohusläns museum. Uddevalla, Västra Götalands län. Ungefärligt läge."
        const [, number = "", name = "", localities = "", county = ""] =
          /^(\d+)\. (.+?)\. (.+), ([^,]+?)\.(?: |$)/.exec(spoken) ?? [];
        const row = rows.find((cells) => cells[1] === name);
        if (row === undefined) return [`the table has no row for ${spoken}`];
        const painted = [
          ...picture.querySelectorAll(`text.no[data-id=${option.getAttribute("data-id") ?? ""}]`),
        ];
        return [number, localities, county, ...painted.map(({ textContent }) => textContent)]
          .filter((value) => !row.includes(value))
          .map((value) => `the row of ${name} lacks "${value}"`);
      });
    }),
  );

/** A4. Tables have a caption, scopes and row headers; what sorts is a button in a header with `aria-sort`. */
export const tableFaults = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, say }) =>
    (all("table") as readonly HTMLTableElement[]).flatMap((table) => {
      const heads = [...table.querySelectorAll("th")];
      const sorted = heads.filter((head) => head.hasAttribute("aria-sort"));
      return [
        ...(table.caption?.textContent.trim() ? [] : [`${say(table)}: no caption`]),
        ...(heads.some((head) => head.scope === "col") ? [] : [`${say(table)}: no column headers`]),
        ...heads
          .filter((head) => !["col", "row"].includes(head.scope))
          .map((head) => `no scope: ${say(head)}`),
        ...heads.filter((head) => head.textContent.trim() === "").map(() => `${say(table)}: an empty header`),
        ...[...(table.tBodies[0]?.rows ?? [])]
          .filter((row) => row.querySelector("th[scope=row]") === null)
          .map((row) => `no row header: ${say(row)}`),
        ...sorted
          .filter((head) => head.querySelector("button") === null)
          .map((head) => `no button: ${say(head)}`),
        ...heads
          .filter((head) => head.querySelector("button") !== null && !head.hasAttribute("aria-sort"))
          .map((head) => `no aria-sort: ${say(head)}`),
      ];
    }),
  );

/** A5. The picture is described by a sentence in the same element, and its list or table follows it. */
export const pictureWithoutWords = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, say }) =>
    all("[role=listbox], [role=img], canvas").flatMap((picture) => {
      const root = picture.getRootNode() as Document | ShadowRoot;
      const ids = picture.getAttribute("aria-describedby")?.split(" ") ?? [];
      const sentence = ids.map((id) => root.getElementById(id)?.textContent.trim() ?? "");
      const twin = [...root.querySelectorAll("ul[aria-labelledby], table")].find(
        (each) => (picture.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      return [
        ...(sentence.length > 0 && sentence.every((text) => text !== "")
          ? []
          : [`no description: ${say(picture)}`]),
        ...(twin === undefined ? [`no list or table after it: ${say(picture)}`] : []),
      ];
    }),
  );

// Words of interfaces that are not also Swedish ("museum", "list", "all" and "for" are).
const english =
  /\b(the|and|of|with|to|map|zoom in|zoom out|toggle|close|open|search|show|hide|table|select|selected|choose|move|north|south|east|west|key|home|reset|more|less|next|previous|loading|error|click|press|enter your|list of|results?|county|visits?|founded|website|download)\b/i;

/** A6. Each picture is named by the heading in the same element, and not in English. */
export const picturesWithoutName = async (page: Page): Promise<Findings> =>
  (
    await inPage(page, ({ all, say }) =>
      all("[role=listbox], [role=img], canvas, [role=region]:has(canvas)").map((picture) => ({
        what: say(picture),
        name: picture.computedName,
        heading: (picture.getRootNode() as ShadowRoot)
          .querySelector("[role=heading], h1, h2, h3")
          ?.textContent.trim(),
      })),
    )
  ).flatMap(({ what, name, heading }) => [
    ...(name.trim() === "" ? [`no name: ${what}`] : []),
    ...(english.test(name) ? [`an English name, ${name}: ${what}`] : []),
    ...(name === heading ? [] : [`a name that is not its title, ${name}: ${what}`]),
  ]);

/** A7. No English in names, titles or text of an interface in Swedish. */
export const englishWords = async (page: Page): Promise<Findings> =>
  (
    await inPage(page, ({ all, ownText, say, around }) => {
      const inSwedish = (element: Element): boolean => {
        for (let at: Element | null = element; at !== null; at = around(at)) {
          const lang = at.getAttribute("lang");
          if (lang) return lang.startsWith("sv");
        }
        return false;
      };
      return all("body *")
        .concat(all(":host *, .root, .root *"))
        .filter((element) => inSwedish(element) && !["script", "style"].includes(element.localName))
        .flatMap((element) =>
          [
            element.getAttribute("aria-label"),
            element.getAttribute("title"),
            element.getAttribute("alt"),
            element.getAttribute("placeholder"),
            element.getAttribute("aria-roledescription"),
            ownText(element),
          ].map((words) => ({ what: say(element), words: words ?? "" })),
        );
    })
  )
    .filter(({ words }) => english.test(words))
    .map(({ what, words }) => `"${english.exec(words)?.[0] ?? ""}" in "${words.slice(0, 80)}": ${what}`);

/** A8. The language is declared where the words are, and large numbers are grouped as it groups them. */
export const languageFaults = async (page: Page, lang: "sv" | "en"): Promise<Findings> =>
  inPage(
    page,
    ({ all, ownText, say }, expected) => {
      const locale = expected === "sv" ? "sv-SE" : "en-GB";
      const format = new Intl.NumberFormat(locale);
      const undeclared = all(".root").filter((root) => root.lang !== expected);
      const numbers = all(".root *").flatMap((element) => {
        const text = ownText(element);
        // A year has four digits; five and more, or anything like a group, is a number.
        return [...text.matchAll(/(?<![\d-])\d{1,3}(?:[   ,.']\d{3})+(?!\d)|\d{5,}/g)]
          .map(([number]) => ({ number, value: Number(number.replaceAll(/\D/g, "")) }))
          .filter(({ number, value }) => format.format(value) !== number)
          .map(({ number }) => `"${number}" is not how ${locale} writes it: ${say(element)}`);
      });
      return [...undeclared.map((root) => `lang is "${root.lang}": ${say(root)}`), ...numbers];
    },
    lang,
  );

// Words of interfaces that are not also English; a county keeps its "län", as a name.
const swedishWord =
  /(?<![\p{L}-])(och|att|är|av|på|för|med|inte|eller|som|från|till|har|kan|saknas|saknar|uppgift(?:er)?|visa|dölj|välj|valt|alla|inga|ingen|högst|lägst|mest|kommun(?:er)?|år|källa|uppdaterad|beslut|bidrag|beviljat|mottagare|kulturområde|stödform|målgrupp|utlysning|påhittad|påhittat|gällande|gått|rensa|sök|hämtar|ladda|skriv|karta|tabell|invånare|insatser|nätverk)(?![\p{L}-])/iu;

/** A7. No Swedish in names, titles or text of an interface in English, but in what says that it is Swedish. */
export const swedishWords = async (page: Page): Promise<Findings> =>
  (
    await inPage(page, ({ all, ownText, say, around }) => {
      const inEnglish = (element: Element): boolean => {
        for (let at: Element | null = element; at !== null; at = around(at)) {
          const lang = at.getAttribute("lang");
          if (lang) return lang.startsWith("en");
        }
        return false;
      };
      return all(".root, .root *")
        .filter((element) => inEnglish(element) && !["script", "style"].includes(element.localName))
        .flatMap((element) =>
          ["aria-label", "title", "placeholder", "aria-roledescription"]
            .map((name) => element.getAttribute(name))
            .concat(ownText(element))
            .map((words) => ({ what: say(element), words: words ?? "" })),
        );
    })
  )
    .filter(({ words }) => swedishWord.test(words))
    .map(({ what, words }) => `"${swedishWord.exec(words)?.[0] ?? ""}" in "${words.slice(0, 80)}": ${what}`);
