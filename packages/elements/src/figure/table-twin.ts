import type { FigureView, TableCell, TableRow } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { dataLang, withDataWords } from "./data-words.js";

/** What a cell says: its text, its mark with the words for it, or a link. */
export const cellContent = (
  { text, missing, href }: TableCell,
  told: (text: string) => unknown = (words) => words,
): TemplateResult => {
  if (missing !== undefined)
    return html`<span aria-hidden="true" title=${missing}>${text}</span><span class="vh">${missing}</span>`;
  return href === undefined ? html`${told(text)}` : html`<a href=${href} rel="noopener">${told(text)}</a>`;
};

const row = (view: FigureView, { cells, depth, isOwn, isTotal }: TableRow): TemplateResult => {
  const { table, language, dataWords } = view;
  const told = (text: string): unknown => withDataWords(text, dataWords, language);
  return html`<tr
    class="${isOwn ? "own" : ""} ${isTotal ? "total" : ""} ${depth === undefined ? "" : `depth-${depth}`}"
  >
    ${cells.map((cell, at) => {
      const lang = dataLang(cell.isData, language);
      const content = cellContent(cell, cell.isData === true ? undefined : told);
      return at === 0
        ? html`<th scope="row" lang=${lang}>${content}</th>`
        : html`<td class=${table.columns[at]?.numeric ? "num" : ""} lang=${lang}>${content}</td>`;
    })}
  </tr>`;
};

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
