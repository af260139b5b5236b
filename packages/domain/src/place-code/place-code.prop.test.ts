import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { municipalityCode, parseMunicipalityCode, regionOf } from "./municipality-code.js";
import { municipalityCodeSchema, regionCodeSchema } from "./place-code-schemas.js";
import { parseRegionCode } from "./region-code.js";

const COUNTIES = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

const codes = fc
  .tuple(fc.constantFrom(...COUNTIES), fc.integer({ min: 1, max: 99 }))
  .map(([county, number]) => municipalityCode(county + String(number).padStart(2, "0")));

const cells = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.stringMatching(/^\d{0,5}$/), fc.anything());

test("every way of writing a municipality's code reads back as that code", () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (const written of [code, Number(code), String(Number(code)), `SE-${code}`, `\u00a0${code} `]) {
        expect(parseMunicipalityCode(written)).toBe(code);
      }
    }),
  );
});

test("reading twice changes nothing", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const code = parseMunicipalityCode(cell);
      if (code !== undefined) expect(parseMunicipalityCode(code)).toBe(code);
      const region = parseRegionCode(cell);
      if (region !== undefined) expect(parseRegionCode(region)).toBe(region);
    }),
  );
});

test("nothing is both a municipality and a region", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      expect(parseMunicipalityCode(cell) !== undefined && parseRegionCode(cell) !== undefined).toBe(false);
    }),
  );
});

test("the region of a municipality is a region", () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(parseRegionCode(regionOf(code))).toBe(regionOf(code));
    }),
  );
});

test("the schemas accept exactly what the parsers read", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const municipality = v.safeParse(municipalityCodeSchema, cell);
      expect(municipality.success ? municipality.output : undefined).toBe(parseMunicipalityCode(cell));
      const region = v.safeParse(regionCodeSchema, cell);
      expect(region.success ? region.output : undefined).toBe(parseRegionCode(cell));
    }),
  );
});
