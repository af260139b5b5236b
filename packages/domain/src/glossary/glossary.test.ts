import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseSource } from "../test/sources.js";
import { glossary, renderGlossary } from "./glossary.js";

const terms = glossary.flatMap((section) => section.terms);

const read = (path: string) => readFile(new URL(path, import.meta.url), "utf8");

async function exportedTypes(): Promise<readonly string[]> {
  const source = await read("../index.ts");
  // The parser keeps `export type { A }` but not the `type` of `export { type A }`, so the text is read as well.
  return parseSource(source).body.flatMap((statement) =>
    statement.type === "ExportNamedDeclaration"
      ? statement.specifiers
          .filter(({ start }) => statement.exportKind === "type" || /^type\s/u.test(source.slice(start)))
          .map(({ exported }) => ("name" in exported ? exported.name : exported.value))
      : [],
  );
}

test("every exported type of the domain has a row; the id of a thing has the thing's", async () => {
  const types = await exportedTypes();
  expect(types).toContain("MunicipalityCode");
  expect(types).toContain("Place");
  const rows = new Set(terms.map(({ id }) => id));
  expect(types.filter((type) => !rows.has(type.replace(/(?<=[a-z])Id$/u, "")))).toEqual([]);
});

test("no Swedish term and no id stands for two things", () => {
  for (const key of ["id", "sv", "svDefinite"] as const) {
    const words = terms.map((term) => term[key].toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});

test("every row has a definition of one sentence, and a source", () => {
  for (const { id, definition, source } of terms) {
    expect(definition, id).toMatch(/^[A-Z0-9][^.]+\.$/u);
    expect(source, id).toMatch(/\S/u);
    // The page puts the full stop.
    expect(source, id).not.toMatch(/\.$/u);
  }
});

test("a definition does not end the confusion with a full stop of its own", () => {
  for (const { id, notToBeConfusedWith } of terms)
    expect(notToBeConfusedWith ?? "x", id).not.toMatch(/[.]$/u);
});

test("docs/glossary.md is what the table gives", async () => {
  expect(await read("../../../../docs/glossary.md")).toBe(renderGlossary(glossary));
});
