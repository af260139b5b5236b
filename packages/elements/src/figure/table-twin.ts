import type { FigureView, TableCell, TableRow } from "@lansmuseer/view";
import { dataLang } from "./data-words.js";
import { html, nothing, type TemplateResult } from "lit";

/** What a cell says: its text, its mark with the words for it, or a link. */
export const cellContent = ({ text, missing, href }: TableCell): TemplateResult => {
  if (missing !== undefined)
    return html`<span aria-hidden="true" title=${missing}>${text}</span><span class="vh">${missing}</span>`;
  return href === undefined ? html`${text}` : html`<a href=${href} rel="noopener">${text}</a>`;
};

const row = ({ table, language }: FigureView, { cells, depth, isOwn, isTotal }: TableRow): TemplateResult =>
  html`<tr
    class="${isOwn ? "own" : ""} ${isTotal ? "total" : ""} ${depth === undefined ? "" : `depth-${depth}`}"
  >
    ${cells.map((cell, at) =>
      at === 0
        ? html`<th scope="row" lang=${dataLang(cell.isData, language)}>${cellContent(cell)}</th>`
        : html`<td class=${table.columns[at]?.numeric ? "num" : ""} lang=${dataLang(cell.isData, language)}>
            ${cellContent(cell)}
          </td>`,
    )}
  </tr>`;

/** The figure's table: on request, and always on paper. */
export function tableTwin(view: FigureView, isOpen: boolean, isDrawn: boolean): TemplateResult {
  return html`<div
    class="tablebox"
    id="table"
    part="table"
    role="region"
    tabindex=${isOpen ? 0 : nothing}
    aria-label=${`${view.words.tableScroll}: ${view.table.caption}`}
    ?hidden=${!isOpen}
  >
    ${isDrawn ? grid(view) : nothing}
  </div>`;
}

function grid(view: FigureView): TemplateResult {
  const { columns, rows, caption } = view.table;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? "num" : ""}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((each) => row(view, each))}
    </tbody>
  </table>`;
}
