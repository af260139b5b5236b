import { museums } from "@lansmuseer/places";
import { expect, test } from "vitest";
import { museumCardView, museumIds } from "./museum-card-view.js";
import { museumFinderView } from "../museum-finder/museum-finder-view.js";
import { museumJsonLd } from "./museum-json-ld.js";

test("a card has the museum's place and its addresses, and an unknown id has none", () => {
  expect(museumCardView("jamtli", "sv")).toMatchObject({ name: "Jamtli", place: "Östersund, Jämtlands län" });
  expect(museumCardView("louvren", "sv")).toBeUndefined();
  expect(museumIds()).toHaveLength(24);
  expect(museumCardView("regionmuseet-skane", "sv")?.notes).toEqual(["Länsmuseum för hela Skåne."]);
});

test("every municipality has a museum, in Malmö the second is the county's own", () => {
  const { groups } = museumFinderView(undefined, "sv");
  const codes = groups.flatMap(({ options }) => options.map(({ code }) => code));
  expect(codes).toHaveLength(290);
  for (const code of codes) expect(museumFinderView(code, "sv").museums.length, code).toBeGreaterThan(0);
  expect(museumFinderView("1280", "sv").museums.map(({ id }) => id)).toEqual([
    "kulturen-i-lund",
    "regionmuseet-skane",
  ]);
  expect(museumFinderView("2380", "sv").answer).toBe("Jamtli ansvarar för Östersund.");
});

test("municipalities stand in the order of the Swedish alphabet", () => {
  const { groups } = museumFinderView(undefined, "sv");
  const skane = groups.find(({ county }) => county === "Skåne län")!.options.map(({ name }) => name);
  expect(skane.slice(-4)).toEqual(["Åstorp", "Ängelholm", "Örkelljunga", "Östra Göinge"]);
});

test("what is told to search engines is what a source states", () => {
  for (const museum of museums) {
    const told = museumJsonLd(museum);
    expect(told["name"]).toBe(museum.name);
    expect("geo" in told).toBe(museum.sites[0].position.confidence === "stated");
    expect("url" in told).toBe(museum.sites[0].website.confidence === "stated");
  }
});
