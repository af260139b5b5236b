import { municipalityCode, regionCode } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { sourcesIn } from "./sources-in.js";

const row = (municipality: string, source?: string) => ({
  municipality: municipalityCode(municipality),
  ...(source === undefined ? {} : { source }),
});

test("a county's sources are those of its own rows, each once", () => {
  const rows = [
    row("1270", "SCB"),
    row("1281", "SCB"),
    row("1281", "Kolada"),
    row("2580", "regionfakta.com"),
  ];
  expect(sourcesIn(regionCode("12"), rows)).toEqual(["SCB", "Kolada"]);
});

test("rows that say nothing leave it to their file", () => {
  expect(sourcesIn(regionCode("12"), [row("1270"), row("2580", "regionfakta.com")])).toBeUndefined();
});
