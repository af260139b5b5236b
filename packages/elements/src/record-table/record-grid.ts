import type { RecordTableView, ShownColumn, TableCell } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { dataLang } from "../figure/data-words.js";
import { cellContent } from "../figure/table-twin.js";
import { chunkSize, type RowWindow } from "./row-window.js";

export interface GridOptions {
  /** Records as cards: a line with name and amount, and the rest in one line. */
  readonly isNarrow: boolean;
  readonly sortBy: (column: string) => void;
  readonly window: RowWindow;
}

const arrows = { ascending: "▲", descending: "▼" } as const;

function header(
  { id, label, numeric }: ShownColumn,
  { sort }: RecordTableView,
  sortBy: (column: string) => void,
): TemplateResult {
  const order = sort.column !== id ? undefined : sort.isDescending ? "descending" : "ascending";
  return html`<th role="columnheader" scope="col" class=${numeric ? "num" : ""} aria-sort=${order ?? nothing}>
    <button
      type="button"
      class="sort"
      @click=${() => {
        sortBy(id);
      }}
    >
      ${label}<span class="arrow" aria-hidden="true"
        >${order === undefined ? "" : `\u00a0${arrows[order]}`}</span
      >
    </button>
  </th>`;
}

/** A card has no header above its cells: amounts have their unit, and what is missing says what it is. */
function cardContent(cell: TableCell, { name, unit }: ShownColumn): TemplateResult {
  if (cell.missing !== undefined) return html`${name.toLowerCase()}: ${cell.missing.toLowerCase()}`;
  const beside = `\u00a0${unit}`;
  return unit === "" ? cellContent(cell) : html`${cellContent(cell)}${beside}`;
}

function row(view: RecordTableView, at: number, { isNarrow }: GridOptions): TemplateResult {
  const { columns, language } = view;
  const { cells, isOwn } = view.row(at);
  const amount = columns.findIndex(({ unit }) => unit !== "");
  const last = columns.findLastIndex((_, column) => column > 0 && column !== amount);
  return html`<tr role="row" aria-rowindex=${at + 2} class=${isOwn ? "own" : ""}>
    ${cells.map((cell, column) => {
      const shown = columns[column]!;
      const lang = dataLang(cell.isData, language);
      if (column === 0) return html`<th role="rowheader" scope="row" lang=${lang}>${cellContent(cell)}</th>`;
      const kind = column === amount ? "amount" : column === last ? "rest last" : "rest";
      return html`<td role="cell" class="${kind} ${shown.numeric ? "num" : ""}" lang=${lang}>
        ${isNarrow ? cardContent(cell, shown) : cellContent(cell)}
      </td>`;
    })}
  </tr>`;
}

function chunk(view: RecordTableView, number: number, options: GridOptions): TemplateResult {
  const from = number * chunkSize;
  const rows = Math.min(chunkSize, view.shown - from);
  if (!options.window.isDrawn(number, view.shown))
    return html`<tbody role="rowgroup" data-chunk=${number} aria-hidden="true">
      <tr>
        <td colspan=${view.columns.length} height=${options.window.room(number, rows)}></td>
      </tr>
    </tbody>`;
  return html`<tbody role="rowgroup" data-chunk=${number}>
    ${Array.from({ length: rows }, (_, at) => row(view, from + at, options))}
  </tbody>`;
}

/** The records, in groups of rows that may be left out while they are far from the screen. */
export function recordGrid(view: RecordTableView, options: GridOptions): TemplateResult {
  const chunks = Math.ceil(view.shown / chunkSize);
  return html`<table
    role="table"
    aria-labelledby="title"
    aria-describedby="summary"
    aria-rowcount=${view.found + 1}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${view.columns.map((column) => header(column, view, options.sortBy))}
      </tr>
    </thead>
    ${Array.from({ length: chunks }, (_, number) => chunk(view, number, options))}
  </table>`;
}
