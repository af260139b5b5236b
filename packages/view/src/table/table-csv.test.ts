import { value } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKronor } from "../text/money.js";
import { tableCsv } from "./table-csv.js";
import { measureCell, missingCell, safeHref, type TableView, textCell } from "./table-view.js";

const money = (ore: number) => measureCell(value(ore), "sv", (each) => formatKronor(each, "sv"), 100);

const table: TableView = {
  caption: "Bidrag per kommun",
  columns: [
    { id: "municipality", label: "Kommun", numeric: false },
    { id: "awarded", label: "Beviljat, kr", numeric: true },
  ],
  rows: [
    { id: "1270", cells: [textCell("Tomelilla"), money(123_450)] },
    { id: "1291", cells: [textCell('=HYPERLINK("x")'), missingCell("suppressed", "sv")] },
    { id: "1286", cells: [textCell("Ystad; Österlen"), money(-500)] },
  ],
};

describe("tableCsv", () => {
  it("keeps figures as figures, holes as marks and formulas as text", () => {
    expect(tableCsv(table, ["Källa: Region Skåne."])).toBe(
      '"Kommun","Beviljat, kr"\r\n"Tomelilla",1234.5\r\n"\'=HYPERLINK(""x"")",x\r\n"Ystad; Österlen",-5\r\n\r\n"Källa: Region Skåne."\r\n',
    );
  });

  it("opens in a Swedish Excel: byte order mark, semicolon, decimal comma", () => {
    const [header, first] = tableCsv(table, [], "excel").split("\r\n");
    expect(header).toBe('\ufeff"Kommun";"Beviljat, kr"');
    expect(first).toBe('"Tomelilla";1234,5');
  });

  it("never lets a text begin as a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("=", "+", "-", "@", "−"), (text, mark) => {
        const row = { id: "1", cells: [textCell(mark + text), money(0)] };
        const line = tableCsv({ ...table, rows: [row] }, []).slice('"Kommun","Beviljat, kr"\r\n'.length);
        expect(line.startsWith("\"'")).toBe(true);
      }),
    );
  });
});

describe("safeHref", () => {
  it("leads to web addresses only", () => {
    expect(safeHref("https://www.skane.se/beslut")).toBe("https://www.skane.se/beslut");
    for (const address of [
      "javascript:alert(1)",
      " data:text/html,x",
      "https://a b",
      "//skane.se",
      undefined,
    ])
      expect(safeHref(address)).toBeUndefined();
  });
});
