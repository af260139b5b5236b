import type { Language } from "../text/format.js";

/** The words around every figure. */
export interface FigureText {
  readonly source: string;
  readonly updated: (date: string) => string;
  readonly madeUp: (what: string) => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly download: string;
  readonly save: Readonly<Record<"csv" | "excel" | "svg" | "png", string>>;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly print: string;
  readonly keyboardHelp: string;
  readonly tableScroll: string;
}

export const figureText: Readonly<Record<Language, FigureText>> = {
  sv: {
    source: "Källa",
    updated: (date) => `Uppdaterad ${date}.`,
    madeUp: (what) => what || "Exempel. Värdena är påhittade.",
    showTable: "Visa som tabell",
    hideTable: "Dölj tabellen",
    download: "Ladda ner",
    save: { csv: "CSV", excel: "CSV för Excel", svg: "Bild (SVG)", png: "Bild (PNG)" },
    copyLink: "Kopiera länk",
    linkCopied: "Länken är kopierad.",
    print: "Skriv ut",
    keyboardHelp: "Piltangenter flyttar, Enter väljer, Esc avbryter.",
    tableScroll: "Tabell, kan rullas i sidled",
  },
  en: {
    source: "Source",
    updated: (date) => `Updated ${date}.`,
    madeUp: (what) => what || "Example. The values are made up.",
    showTable: "Show as table",
    hideTable: "Hide the table",
    download: "Download",
    save: { csv: "CSV", excel: "CSV for Excel", svg: "Image (SVG)", png: "Image (PNG)" },
    copyLink: "Copy link",
    linkCopied: "The link has been copied.",
    print: "Print",
    keyboardHelp: "Arrow keys move, Enter selects, Esc cancels.",
    tableScroll: "Table, scrolls sideways",
  },
};
