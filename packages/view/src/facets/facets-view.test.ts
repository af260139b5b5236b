import { missing, value } from "@lansmuseer/domain";
import { describe, expect, it } from "vitest";
import type { FacetsData } from "./facets-data.js";
import { facetsView } from "./facets-view.js";

const data: FacetsData = {
  years: [
    { value: "2024", count: 3 },
    { value: "2019", count: 2 },
    { value: null, count: 1 },
  ],
  fields: [
    {
      field: "area",
      values: [
        { value: null, count: 9 },
        { value: "film", count: 2 },
        { value: "archives", count: 2 },
        { value: "museums", count: 5 },
      ],
    },
  ],
  recipients: { typed: "", names: [] },
  recipientNames: { "802000-0001": "Musik i Syd" },
  result: { count: 128, awarded: value(2_430_000_000) },
  without: [],
};

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("facetsView", () => {
  it("keeps the order of a list, and puts what is missing last", () => {
    const [area] = facetsView(data, { language: "sv", chosen: { area: ["film"] } }).groups;
    expect(area!.name).toBe("Kulturområde");
    expect(area!.chosen).toBe(1);
    expect(area!.options.map(({ name }) => name)).toEqual([
      "Film",
      "Arkiv",
      "Museer och kulturmiljö",
      "Område saknas",
    ]);
  });

  it("puts municipalities in the order of a Swedish alphabet, whatever they count", () => {
    const values = ["1286", "1278", "1292"].map((code, at) => ({ value: code, count: at }));
    const [places] = facetsView(
      { ...data, fields: [{ field: "municipality", values }] },
      { language: "sv", chosen: {} },
      { municipality: true },
    ).groups;
    expect(places!.options.map(({ name }) => name)).toEqual(["Båstad", "Ystad", "Ängelholm"]);
  });

  it("does not ask for the values of a closed field", () => {
    const field = {
      field: "area",
      get values(): never {
        throw new Error("asked for");
      },
    };
    const [area] = facetsView({ ...data, fields: [field] }, { language: "sv", chosen: {} }).groups;
    expect(area).toMatchObject({ isOpen: false, options: [], chosen: 0 });
    const open = () =>
      facetsView({ ...data, fields: [field] }, { language: "sv", chosen: {} }, { area: true });
    expect(open).toThrow("asked for");
  });

  it("counts in words", () => {
    expect(plain(facetsView(data, { language: "sv", chosen: {} }).result)).toBe(
      "128 beslut, 24,3 miljoner kronor",
    );
    const one = { ...data, result: { count: 1, awarded: missing("not-reported") } };
    expect(facetsView(one, { language: "en", chosen: {} }).result).toBe("1 decision");
  });

  it("makes each choice one that can be taken back alone", () => {
    const chosen = { year: { from: "2019", to: "2024" }, area: ["film", null], recipient: ["802000-0001"] };
    expect(facetsView(data, { language: "sv", chosen }).chips).toEqual([
      { field: "year", label: "2019–2024", isData: false, rest: [] },
      { field: "area", label: "Film", isData: false, rest: [null] },
      { field: "area", label: "Område saknas", isData: false, rest: ["film"] },
      { field: "recipient", label: "Musik i Syd", isData: true, rest: [] },
    ]);
  });

  it("shows all years until some are chosen", () => {
    const years = (chosen: Parameters<typeof facetsView>[1]["chosen"]) =>
      facetsView(data, { language: "sv", chosen }).years;
    expect(years({})).toEqual({ name: "År", all: ["2019", "2024"], from: "2019", to: "2024" });
    expect(years({ year: ["2024"] })).toMatchObject({ from: "2024", to: "2024" });
  });

  it("tells which choice to loosen when nothing is left", () => {
    const empty = {
      ...data,
      result: { count: 0, awarded: missing("not-applicable") },
      without: [
        { field: "area", count: 2 },
        { field: "municipality", count: 7 },
        { field: "call", count: 0 },
      ],
    };
    const view = facetsView(empty, { language: "sv", chosen: {} });
    expect(view.result).toBe("Inga beslut matchar urvalet.");
    expect(view.ways).toEqual([
      { field: "municipality", label: "Ta bort valet av kommun (7 beslut)" },
      { field: "area", label: "Ta bort valet av kulturområde (2 beslut)" },
    ]);
  });
});
