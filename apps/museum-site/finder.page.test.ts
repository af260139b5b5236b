import { expect, test } from "vitest";
import { useLab } from "./quality.js";

const lab = useLab();

test("under a strict policy a municipality leads to its museum, and the museum tells search engines of itself", async () => {
  const { page, seen, origin } = await lab.visit("/museum-site/ditt-museum.html");
  await page.getByLabel("Välj din kommun").selectOption("2584");
  await expect
    .poll(() => page.getByRole("status").first().textContent())
    .toBe("Norrbottens museum ansvarar för Kiruna.");
  const told = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(told ?? "")).toMatchObject({ "@type": "Museum", name: "Jamtli" });
  expect(seen.messages).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(seen.requests.filter((request) => !request.startsWith(origin))).toEqual([]);
});

test("at 320 px nothing is wider than the page", async () => {
  const { page } = await lab.visit("/museum-site/ditt-museum.html", {
    viewport: { width: 320, height: 640 },
  });
  await page.getByLabel("Välj din kommun").selectOption("1280");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
