import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placesArbitrary } from "../testing/part-arbitraries.js";
import { parsePlace, placeText } from "./place-text.js";

test("a place is read as it was written", () => {
  fc.assert(
    fc.property(placesArbitrary(), (places) => {
      expect(places.map(placeText).map(parsePlace)).toEqual(places);
    }),
  );
});

test.each(["12", "county:", "county:1280", "county:012", "place:12", "region:1:2", "", undefined])(
  "%j is no place",
  (text) => {
    expect(parsePlace(text)).toBeUndefined();
  },
);
