import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isConserved } from "../parsed/counts.js";
import { importAll } from "../test/make-import.js";

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Malmö",
      "Osby, Lund",
      "A AB",
      "250 000",
      "1,5 mkr",
      "2020-01-02",
      "dans",
      "Projektstöd",
      "",
    ),
  },
  fc.integer({ min: -1_000, max: 1e9 }).map(String),
  fc.constantFrom(
    "-",
    "..",
    ".",
    "x",
    "(5)",
    "1.234",
    "811228-9874",
    "a@b.se",
    "Summa",
    "Totalt 5",
    "Avslag",
    "=1+1",
    "__proto__",
    "3/4/2020",
    "NaN",
    "1e400",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const headers = fc.shuffledSubarray(
  [
    "Id",
    "Mottagare",
    "Beviljat belopp",
    "Sökt belopp (tkr)",
    "År",
    "Kommun",
    "Projekt",
    "Beslutsdatum",
    "Org.nr",
    "Konstområde",
    "?",
    "Belopp",
  ],
  { minLength: 1 },
);
const tables = headers.chain((names) =>
  fc
    .array(fc.array(cell, { maxLength: names.length + 1 }), { maxLength: 12 })
    .map((rows) => ({ names, rows })),
);
const text = tables.map(({ names, rows }) =>
  [names, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n"),
);
/** The bytes of a table, with some of them changed, doubled or left out. */
const mutated = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(2)), { maxLength: 4 }))
  .map(([whole, changes]) => {
    const bytes = [...new TextEncoder().encode(whole)];
    for (const [at, byte, kind] of changes) bytes.splice(at % (bytes.length + 1), kind, byte);
    return Uint8Array.from(bytes);
  });

test.each(["grants", "facts", "venues", "policy", "activities", "networks", "allocations"] as const)(
  "%s: no row and no öre is lost, whatever the file",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text.map((whole) => new TextEncoder().encode(whole)),
          mutated,
        ),
        async (bytes) => {
          const { values, counts } = await importAll(kind, (importer) => importer.csv("a.csv", [bytes]));
          expect(isConserved(counts)).toBe(true);
          expect(counts.published.rows).toBe(values.length);
          const ore = values.reduce((sum, value) => {
            const measure =
              "awardedAmount" in value ? value.awardedAmount : "amount" in value ? value.amount : undefined;
            return sum + (measure?.kind === "value" ? BigInt(measure.value) : 0n);
          }, 0n);
          expect(counts.published.ore).toBe(ore);
        },
      ),
      { numRuns: kind === "grants" ? 200 : 40 },
    );
  },
  30_000,
);
