import * as v from "valibot";
import { expect, test } from "vitest";
import { municipalityCode } from "../place-code/municipality-code.js";
import { venueSchema } from "./venue-schema.js";

const venue = {
  id: "1",
  name: "Malmö Konsthall",
  kind: "art-gallery",
  municipality: municipalityCode("1280"),
};

test("a position is degrees in or near Sweden", () => {
  const at = (longitude: number, latitude: number) =>
    v.is(venueSchema, { ...venue, position: { longitude, latitude } });
  expect(at(12.9997, 55.5954)).toBe(true);
  expect(at(55.5954, 12.9997), "swapped").toBe(false);
  expect(at(374_000, 6_163_000), "SWEREF 99 TM").toBe(false);
});
