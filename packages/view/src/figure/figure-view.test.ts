import { describe, expect, it } from "vitest";
import { textCell } from "../table/table-view.js";
import { madeUpTables } from "./made-up.js";
import { figureCsv, type FigureParts, figureView } from "./figure-view.js";

const parts: FigureParts = {
  title: "Mest till Malmö",
  subtitle: "Kronor, 2024",
  summary: "Malmö fick mest.",
  fileName: "bidrag",
  table: {
    caption: "Bidrag",
    columns: [{ id: "a", label: "Kommun", numeric: false }],
    rows: [{ id: "1280", cells: [textCell("Malmö")] }],
  },
};

describe("figureView", () => {
  it("says source and date, and marks what is made up", () => {
    const about = { source: "Region Skåne", asOf: "2026-11-22", madeUp: "" };
    const view = figureView(parts, about, "sv");
    expect(view.source).toEqual({
      text: "Källa: Region Skåne. Uppdaterad 22 november 2026.",
      href: undefined,
    });
    expect(view.note).toBe("Exempel. Värdena är påhittade.");
  });

  it("names the tables that are made up, where not all are", () => {
    expect(madeUpTables(["policy", "forms"], [], "sv")).toBe(
      "Exempel. Styrdokumenten och förvaltningsformerna är påhittade.",
    );
    expect(madeUpTables(["policy"], ["grants"], "en")).toBe(
      "Example. The policy documents and some of the grants are made up.",
    );
  });

  it("takes the page's title, but never an empty one", () => {
    expect(figureView(parts, { heading: "Vår egen" }, "sv").title).toBe("Vår egen");
    expect(figureView(parts, { heading: " " }, "sv").title).toBe("Mest till Malmö");
  });

  it("leads to the source only by an address of the web", () => {
    expect(figureView(parts, { sourceUrl: "javascript:alert(1)" }, "sv").source.href).toBeUndefined();
  });

  it("carries its source and what is made up into the file", () => {
    const csv = figureCsv(figureView(parts, { source: "Region Skåne", madeUp: "Påhittat." }, "sv"), "csv");
    expect(csv).toBe(
      '"Kommun"\r\n"Malmö"\r\n\r\n"Mest till Malmö. Kronor, 2024"\r\n"Källa: Region Skåne."\r\n"Påhittat."\r\n',
    );
  });
});
