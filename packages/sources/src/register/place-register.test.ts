import { expect, test } from "vitest";
import { makeRegister } from "../test/make-import.js";
import { findPlace } from "./place-register.js";

const find = (text: string, kind?: "municipality" | "county") => {
  const place = findPlace(text, makeRegister(), kind);
  return typeof place === "string" ? place : `${place.kind} ${place.code}`;
};

test.each([
  ["Malmö", "municipality 1280"],
  ["Malmö stad", "municipality 1280"],
  ["0114", "municipality 0114"],
  ["Skåne", "county 12"],
  ["hela Skåne", "county 12"],
  ["Region Skåne", "county 12"],
  ["Gotland", "municipality 0980"],
  ["Stockholm", "place-ambiguous"],
  ["Stockholms kommun", "municipality 0180"],
  ["Stockholms län", "county 01"],
  ["county:12", "county 12"],
  ["region:12", "region 12"],
  ["hela Malmö", "place-unknown"],
  ["Ankeborg", "place-unknown"],
])("%s is %s", (text, place) => {
  expect(find(text)).toBe(place);
});

test("a header settles a name that is two places", () => {
  expect(find("Stockholm", "municipality")).toBe("municipality 0180");
  expect(find("Stockholm", "county")).toBe("county 01");
});
