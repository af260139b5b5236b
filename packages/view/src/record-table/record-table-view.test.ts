import { missing, value } from "@lansmuseer/domain";
import { describe, expect, it } from "vitest";
import { listedRecords, type RecordTableData, type TableRecord } from "./record-table-data.js";
import { recordTableView, type RecordTableScreen } from "./record-table-view.js";

const makeData = (records: readonly Partial<TableRecord>[]): RecordTableData => ({
  about: {},
  name: "Beviljade bidrag",
  noun: { one: "beslut", many: "beslut" },
  columns: [
    { id: "recipient", name: "Mottagare", kind: "text" },
    { id: "year", name: "År", kind: "number" },
    { id: "title", name: "Ändamål", kind: "text", isExtra: true },
    { id: "awarded", name: "Beviljat", kind: "ore" },
  ],
  records: listedRecords(records.map((record, at) => ({ id: String(at), values: [], ...record }))),
});

const three = makeData([
  { values: ["Ängelholms film", value(2024), "Visning", value(150_000)], href: "https://example.org/1" },
  { values: ["Åhus dans", value(2023), "Turné", value(250_050)], href: "javascript:alert(1)" },
  { values: ["Café Zentral", value(2024), "Läsning", missing("not-reported")], belongsTo: ["1281"] },
]);

const makeScreen = (change: Partial<RecordTableScreen> = {}): RecordTableScreen => ({
  sort: undefined,
  columns: undefined,
  limit: 50,
  ...change,
});

const view = (search = "", screen: Partial<RecordTableScreen> = {}, data = three) =>
  recordTableView(data, { language: "sv", search, selected: "1281" }, makeScreen(screen));

const names = (shown: ReturnType<typeof view>): readonly string[] =>
  Array.from({ length: shown.shown }, (_, at) => shown.row(at).cells[0]!.text);

describe("records", () => {
  it("begin with the largest amount, and end with what is missing", () => {
    expect(names(view())).toEqual(["Åhus dans", "Ängelholms film", "Café Zentral"]);
  });

  it("are sorted as Swedish is", () => {
    const sorted = view("", { sort: { column: "recipient", isDescending: false } });
    expect(names(sorted)).toEqual(["Café Zentral", "Åhus dans", "Ängelholms film"]);
  });

  it("are found by words in any column, without marks that a keyboard lacks, in any order", () => {
    expect(names(view("cafe"))).toEqual(["Café Zentral"]);
    expect(names(view("2023 dans"))).toEqual(["Åhus dans"]);
    expect(names(view("ahus"))).toEqual([]);
  });

  it("say what of their sum belongs to others, where a part of it does", () => {
    const within = (ore: number) => view("", {}, { ...three, within: ore }).summary.replaceAll("\u00a0", " ");
    expect(within(250_000)).toBe(
      "3 beslut. Beviljat tillsammans: 4 001 kronor. Av det hör 2 500 kronor till urvalet, resten till andra kommuner i samma beslut. 1 utan uppgift om beviljat är inte med i summan.",
    );
    expect(within(400_050)).not.toContain("urvalet");
    expect(view("dans", {}, { ...three, within: 1 }).summary).not.toContain("urvalet");
  });

  it("lead to their sources, and nowhere else", () => {
    expect(view().row(1).cells[0]!.href).toBe("https://example.org/1");
    expect(view().row(0).cells[0]!.href).toBeUndefined();
  });

  it("have öre in a column where one has", () => {
    expect([0, 1].map((at) => view().row(at).cells.at(-1)!.text)).toEqual(["2\u00a0500,50", "1\u00a0500,00"]);
  });

  it("are marked when they belong to what is chosen", () => {
    expect([0, 1, 2].map((at) => view().row(at).isOwn)).toEqual([false, false, true]);
  });
});

describe("records that are kept", () => {
  it("are the only ones that are searched, counted and added up", () => {
    const kept = view("", {}, { ...three, kept: Uint32Array.of(0, 2) });
    expect(names(kept)).toEqual(["Ängelholms film", "Café Zentral"]);
    expect(kept.subtitle).toBe("2 beslut");
    expect(names(view("dans", {}, { ...three, kept: Uint32Array.of(0, 2) }))).toEqual([]);
  });
});

describe("columns", () => {
  it("that are extra are shown when they are asked for; the first is always there", () => {
    expect(view().columns.map(({ id }) => id)).toEqual(["recipient", "year", "awarded"]);
    expect(view("", { columns: ["title"] }).columns.map(({ id }) => id)).toEqual(["recipient", "title"]);
  });

  it("have their unit in the header and no year in groups", () => {
    expect(view().columns.at(-1)!.label).toBe("Beviljat, kr");
    expect(view().row(0).cells[1]!.text).toBe("2023");
  });
});

describe("the sentence", () => {
  const sentence = (search: string, data = three): string =>
    view(search, {}, data).summary.replaceAll("\u00a0", " ");
  it.each([
    ["", "3 beslut. Beviljat tillsammans: 4 001 kronor. 1 utan uppgift om beviljat är inte med i summan."],
    ["film", "1 beslut av 3. Beviljat tillsammans: 1 500 kronor."],
    ["cafe", "1 beslut av 3. 1 utan uppgift om beviljat är inte med i summan."],
    ["zzz", "Inget matchar sökningen. Kontrollera stavningen eller sök på färre ord."],
  ])("of the search %j", (search, expected) => {
    expect(sentence(search)).toBe(expected);
  });
  it("of nothing", () => {
    expect(sentence("", makeData([]))).toBe(
      "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    );
  });
});

describe("paging", () => {
  const many = makeData(
    Array.from({ length: 128 }, (_, at) => ({ values: [`F ${at}`, value(2024), "", value(at * 100)] })),
  );
  it("shows fifty, then fifty more, then the rest", () => {
    expect(view("", {}, many).more).toBe("Visa 50 till (78 kvar)");
    expect(view("", { limit: 100 }, many).more).toBe("Visa 28 till (28 kvar)");
    expect(view("", { limit: 128 }, many).next).toBe(0);
  });
});
