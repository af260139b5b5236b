import type { MeasureText } from "../labels/wrap-words.js";
import { formatDate, type Language } from "../text/format.js";
import { safeHref, type TableView } from "../table/table-view.js";
import { type CsvForm, tableCsv } from "../table/table-csv.js";
import { figureText, type FigureText } from "./figure-text.js";

/** What every figure is told about its data, to say where it comes from. */
export interface FigureAbout {
  /** The title, when the page has its own. */
  readonly heading?: string | undefined;
  /** Who publishes the data and what it is called: "Region Skåne, beslut om kulturstöd". */
  readonly source?: string | undefined;
  /** Where it can be read in full. */
  readonly sourceUrl?: string | undefined;
  /** ISO date that the data is from. */
  readonly asOf?: string | undefined;
  /** What is made up, in words of the data itself; an empty text says only that it is. */
  readonly madeUp?: string | undefined;
}

export interface SourceLine {
  readonly text: string;
  readonly href: string | undefined;
}

/** What every figure has, whatever it draws: a title, a sentence, a table and a source, from the same figures. */
export interface FigureView {
  readonly language: Language;
  readonly words: FigureText;
  readonly title: string;
  /** Measure, unit, place and time. */
  readonly subtitle: string;
  /** The picture in a sentence or two. */
  readonly summary: string;
  /** Said above the picture: that values are made up. */
  readonly note: string | undefined;
  readonly source: SourceLine;
  readonly table: TableView;
  /** What a file has, where it is not the table itself. */
  readonly file?: TableView | undefined;
  /** Name of the files to save, without its ending. */
  readonly fileName: string;
  /** What the data calls things in title, sentence and source: words of its own language. */
  readonly dataWords: readonly string[];
}

/** What only the screen knows. */
export interface FigureScreen {
  /** Width of the whole figure, px. */
  readonly width: number;
  /** px, of a label. */
  readonly lineHeight: number;
  readonly measure: MeasureText;
}

/** What a view model says of its own; `figureView` adds what all have in common. */
export interface FigureParts {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly table: TableView;
  readonly file?: TableView | undefined;
  readonly fileName: string;
  /** What the data calls things in title and sentence. */
  readonly dataWords?: readonly string[];
}

export function figureView(parts: FigureParts, about: FigureAbout, language: Language): FigureView {
  const words = figureText[language];
  const dated = about.asOf === undefined ? "" : ` ${words.updated(formatDate(about.asOf, language))}`;
  return {
    ...parts,
    dataWords: [about.source ?? "", ...(parts.dataWords ?? [])],
    language,
    words,
    title: about.heading?.trim() ? about.heading : parts.title,
    note: about.madeUp === undefined ? undefined : words.madeUp(about.madeUp.trim()),
    source: {
      text: about.source ? `${words.source}: ${about.source}.${dated}` : dated.trim(),
      href: safeHref(about.sourceUrl),
    },
  };
}

/** The figure's table as a file, with title, source and what is made up after the rows. */
export function figureCsv(view: FigureView, form: CsvForm): string {
  const { title, subtitle, source, note = "" } = view;
  const notes = [`${title}. ${subtitle}`, source.text, source.href ?? "", note];
  return tableCsv(
    view.file ?? view.table,
    notes.filter((line) => line !== ""),
    form,
  );
}
