// A hundred thousand names: the time to be ready, and the time of one keystroke.
import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { nameSearch } from "../../packages/aggregate/dist/index.js";
import { timeInTurn } from "./measure.mjs";
import { recipientNames } from "./rows.mjs";

/** What is typed letter by letter: the beginnings of two words of names, and one part of a word. */
const keystrokes = [
  "t",
  "te",
  "tea",
  "teat",
  "teate",
  "teater",
  "norrsc",
  "norrscen",
  "klangen",
  "teater malmö",
  "bygd",
];

/** Ten names, each with one letter added, left out, changed or swapped in a word of its own. */
export function typoProbes(names) {
  const edits = [
    (word) => word.slice(0, 2) + word.slice(3),
    (word) => word.slice(0, 3) + "x" + word.slice(3),
    (word) => word.slice(0, 2) + "z" + word.slice(3),
    (word) => word.slice(0, 3) + word[4] + word[3] + word.slice(5),
    (word) => word.slice(0, -2) + word.slice(-1),
  ];
  return Array.from({ length: 10 }, (_, index) => {
    const name = names[(index * 9973 + 17) % names.length];
    // The word before the place is the one that is the name's own.
    const word = name
      .split(" ")
      .find((each) =>
        /(scenen|gården|huset|klangen|bygden|stigen|lunden|viken|dalen|kullen|ringen|porten|leken|bruket|kvarnen|bron|udden|näset|sången|rosen)$/.test(
          each,
        ),
      );
    return { typed: edits[index % edits.length](word.toLowerCase()), word: word.toLowerCase() };
  });
}

const libraries = {
  ours: {
    build: (names) => nameSearch(names),
    find: (search, typed, limit) => search.search(typed, limit).hits.map(({ name }) => name),
  },
  minisearch: {
    build: (names) => {
      const search = new MiniSearch({
        fields: ["name"],
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND" },
      });
      search.addAll(names.map((name, id) => ({ id, name })));
      return { search, names };
    },
    find: ({ search, names }, typed, limit) =>
      search
        .search(typed)
        .slice(0, limit)
        .map(({ id }) => names[id]),
  },
  flexsearch: {
    build: (names) => {
      const index = new FlexSearch.Index({ tokenize: "forward" });
      names.forEach((name, id) => index.add(id, name));
      return { index, names };
    },
    find: ({ index, names }, typed, limit) => index.search(typed, { limit }).map((id) => names[id]),
  },
  uFuzzy: {
    build: (names) => ({
      fuzzy: new uFuzzy({
        unicode: true,
        interSplit: "[^\\p{L}\\d']+",
        intraSplit: "\\p{Ll}\\p{Lu}",
        intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
        intraChars: "[\\p{L}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
        intraMode: 1,
      }),
      names,
    }),
    find: ({ fuzzy, names }, typed, limit) => {
      const [indexes, info, order] = fuzzy.search(names, typed, 0, 10_000);
      return (order ? order.map((at) => info.idx[at]) : (indexes ?? []))
        .slice(0, limit)
        .map((id) => names[id]);
    },
  },
  "fuse.js": {
    build: (names) => new Fuse(names, { threshold: 0.3, ignoreLocation: true }),
    find: (fuse, typed, limit) => fuse.search(typed, { limit }).map(({ item }) => item),
  },
};

export async function runSearch(count = 100_000) {
  const names = recipientNames(count);
  const probes = typoProbes(names);
  const ready = Object.fromEntries(
    Object.entries(libraries).map(([name, { build }]) => [name, build(names)]),
  );
  const found = Object.fromEntries(
    Object.entries(libraries).map(([name, { find }]) => [
      name,
      probes.filter(({ typed, word }) =>
        find(ready[name], typed, 50).some((hit) => hit.toLowerCase().includes(word)),
      ).length,
    ]),
  );
  // Each keystroke has to bring what has it in it, where anything has.
  for (const typed of keystrokes.filter((text) => !text.includes(" "))) {
    const hits = libraries.ours.find(ready.ours, typed, 50);
    const some = names.some((name) => name.toLowerCase().includes(typed));
    if (some && !hits.every((name) => name.toLowerCase().includes(typed)))
      throw new Error(`search: names with ${typed} required, got ${hits}`);
  }
  const builds = await timeInTurn(
    Object.fromEntries(
      Object.entries(libraries).map(([name, { build }]) => [name, { run: () => build(names) }]),
    ),
    { rounds: 3, base: "ours" },
  );
  const typed = await timeInTurn(
    Object.fromEntries(
      Object.entries(libraries).map(([name, { find }]) => [
        name,
        { run: () => keystrokes.forEach((text) => find(ready[name], text, 20)) },
      ]),
    ),
    { rounds: 5, base: "ours" },
  );
  const typos = await timeInTurn(
    Object.fromEntries(
      Object.entries(libraries).map(([name, { find }]) => [
        name,
        { run: () => probes.forEach((probe) => find(ready[name], probe.typed, 20)) },
      ]),
    ),
    { rounds: 3, base: "ours" },
  );
  return { names: count, builds, typed, typos, found, keystrokes: keystrokes.length };
}
