import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseSource, shippedSources } from "../test/sources.js";
import { glossary } from "./glossary.js";

const packages = new URL("../../../", import.meta.url).pathname;

/** Words that may stand in an identifier although the table has them in Swedish. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ["lansmuseer", "the project's own name, in tags, events and custom properties"],
  ["region", "the English word is the same"],
  ["museum", "the English word is the same"],
  ["datum", "English for one item of data, as D3 uses it"],
]);

const toAscii = (text: string) => text.normalize("NFD").replace(/[^a-z]/giu, "");

const swedish: readonly string[] = glossary
  .flatMap(({ terms }) => terms.flatMap((term) => [term.sv, term.svDefinite, term.svPlural ?? term.sv]))
  .map((word) => toAscii(word).toLowerCase())
  .filter((word) => !ALLOWED.has(word));

/** A short term counts as a whole word only, since "lan" is in "plan"; a long one anywhere. */
function swedishTermIn(identifier: string): string | undefined {
  const words = identifier.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u);
  const known = words.map((word) => word.toLowerCase()).filter((word) => !ALLOWED.has(word));
  const joined = known.join("");
  return swedish.find((term) => known.includes(term) || (term.length > 6 && joined.includes(term)));
}

/** Every name in the source: comments, strings and templates' texts are not names. */
function identifiersOf(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
    if ((type === "Identifier" || type === "PrivateIdentifier") && typeof name === "string") names.add(name);
    Object.values(node).forEach(visit);
  };
  visit(parseSource(source));
  return names;
}

test.each([
  ["hamtaKommuner", "kommuner"],
  ["KommunView", "kommun"],
  ["lanByCode", "lan"],
  ["kulturomradeOf", "kulturomrade"],
  ["bidragsMottagare", "bidragsmottagare"],
  ["museerIn", "museer"],
])("%s holds the Swedish %s", (identifier, term) => {
  expect(swedishTermIn(identifier)).toBe(term);
});

test.each([
  "planOf",
  "LansmuseerSelectEvent",
  "language",
  "museumOf",
  "regionCode",
  "RankedBarsDatum",
  "slant",
])("%s is English", (identifier) => {
  expect(swedishTermIn(identifier)).toBeUndefined();
});

test("names are told from strings, comments and templates", () => {
  const source = 'class A { #kommun: B<"län"> = html`beslut ${c(`utlysning ${d}`)}`; } // museer';
  expect([...identifiersOf(source)].sort()).toEqual(["A", "B", "c", "d", "html", "kommun"]);
});

test("no identifier in any package is Swedish, and none has å, ä or ö", async () => {
  const found: string[] = [];
  for (const folder of await readdir(packages)) {
    const sources = await shippedSources(`${packages}${folder}/src/`);
    for (const [path, source] of sources) {
      for (const name of identifiersOf(source)) {
        const term = /^[\x20-\x7e]+$/u.test(name) ? swedishTermIn(name) : "a letter outside ASCII";
        if (term !== undefined) found.push(`${folder}/${path}: ${name} (${term})`);
      }
    }
  }
  expect(found).toEqual([]);
});
