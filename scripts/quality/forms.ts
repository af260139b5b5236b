import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";

/** Fills the field at once and gives what the live regions said, a message a change. */
export const messagesAfter = async (page: Page, value: string): Promise<readonly string[]> =>
  inPage(
    page,
    async ({ one, all }, typed) => {
      const said: string[] = [];
      const observers = all("[role=status], [role=alert], [aria-live]").map((region) => {
        const observer = new MutationObserver(() => {
          if (region.textContent.trim() !== "") said.push(region.textContent.trim());
        });
        observer.observe(region, { childList: true, characterData: true, subtree: true });
        return observer;
      });
      const field = one("input[type=search]") as HTMLInputElement;
      field.value = typed;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      // What is said may wait until nobody types any more.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      for (const observer of observers) observer.disconnect();
      return said;
    },
    value,
  );

/** A32. A filter says how many remain, once. */
export async function announcementFaults(page: Page, value: string, expected: RegExp): Promise<Findings> {
  const said = await messagesAfter(page, value);
  return said.length === 1 && expected.test(said[0] ?? "")
    ? []
    : [`one message like ${String(expected)} is required, got ${JSON.stringify(said)}`];
}

/** A33. Fields have a visible label that names them: a placeholder is not one. */
export const unlabeledFields = async (page: Page): Promise<Findings> =>
  inPage(page, ({ all, shown, say }) =>
    (all("input, select, textarea") as readonly HTMLInputElement[]).filter(shown).flatMap((field) => {
      const label = [...(field.labels ?? [])].find((each) => shown(each) && each.textContent.trim() !== "");
      if (label === undefined) return [`no visible label: ${say(field)}`];
      return field.computedName === label.textContent.trim()
        ? []
        : [`named "${field.computedName}": ${say(field)}`];
    }),
  );

/** A34. Typing neither moves focus nor leaves the page. */
export async function focusMovedByTyping(page: Page, letters: string): Promise<Findings> {
  const address = page.url();
  await inPage(page, ({ one }) => {
    one("input[type=search]").focus();
  });
  for (const letter of letters) await page.keyboard.type(letter);
  await page.waitForTimeout(100);
  const value = await inPage(page, ({ active }) => {
    const at = active();
    return at instanceof HTMLInputElement ? at.value : "";
  }).catch(() => "");
  return [
    ...(page.url() === address ? [] : ["the page was left"]),
    ...(value.length === letters.length ? [] : [`focus or words were lost: "${value}"`]),
  ];
}

/** A35. A search without hits says so in words, and what one can do. */
export async function silentFailure(page: Page): Promise<Findings> {
  const [said = ""] = await messagesAfter(page, "xyzzy");
  return /^Ing(en|et|a) .*\. (Kontrollera|Sök|Prova) /.test(said) ? [] : [`said "${said}"`];
}
