import { describe, expect, test } from "vitest";

/** What a check finds wrong, a sentence each; none when all is well. */
export type Findings = readonly string[];

type Look = () => Promise<Findings>;

/**
 * Registers a check: what must be clean, and the pages on which the check must find something. A check that has
 * never been seen failing proves nothing, so at least one such page is required.
 */
export function checked(
  title: string,
  clean: Readonly<Record<string, Look>>,
  faulty: Readonly<Record<string, Look>>,
): void {
  if (Object.keys(faulty).length === 0) throw new Error(`${title}: a page that fails is required`);
  describe(title, () => {
    for (const [name, look] of Object.entries(clean)) {
      test(`holds: ${name}`, async () => {
        expect(await look()).toEqual([]);
      });
    }
    for (const [name, look] of Object.entries(faulty)) {
      test(`finds: ${name}`, async () => {
        expect(await look()).not.toEqual([]);
      });
    }
  });
}
