import type { FoundMuseum, MuseumLink, MuseumMapView, MuseumRow } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

/** Where a museum's name leads: to its details here, to its own site, or nowhere outside the page. */
export type LinkMode = "detail" | "website" | "none";

type Chooser = (id: string) => void;

const marked = (mark: string | undefined): TemplateResult | typeof nothing =>
  mark === undefined ? nothing : html` <small>(${mark})</small>`;

const link = ({ href, label, mark }: MuseumLink): TemplateResult =>
  html`<span><a href=${href} rel="noopener">${label}</a>${marked(mark)}</span>`;

/**
 * The facts of one museum: the panel beside or under the picture. Each museum's stands at a place of its own in the
 * answer, and words that change are set as `textContent`: a page translator wraps words in elements of its own,
 * and those would stay under the next museum's name.
 */
export function details(
  { details: row }: MuseumMapView,
  linkMode: LinkMode,
  level: number,
): readonly unknown[] {
  if (row === undefined) return [];
  const panel = html`<section class="details${row.own ? " own" : ""}" part="details" aria-labelledby="name">
    <p class="name" id="name" role="heading" aria-level=${level}>${row.name}</p>
    <p class="where">${row.place}</p>
    <dl class="facts">
      ${row.facts.map(
        ({ term, value, detail, mark }) =>
          html`<dt>${term}</dt>
            <dd>
              ${value}${detail === undefined ? nothing : html` <small>${detail}</small>`}${marked(mark)}
            </dd>`,
      )}
    </dl>
    ${linkMode === "none" ? nothing : html`<p class="links">${row.links.map(link)}</p>`}
    ${row.notes.map((note) => html`<p class="note">${note}</p>`)}
  </section>`;
  return [...Array<undefined>(row.number), panel];
}

function listRow(
  { row, municipality }: FoundMuseum,
  view: MuseumMapView,
  selected: string | undefined,
  linkMode: LinkMode,
  choose: Chooser,
): TemplateResult {
  const { text, picture } = view;
  const target = linkMode === "website" ? row.links[0] : undefined;
  const mark = target?.mark;
  const content = html`${picture?.labels === "numbers" ? html`<span class="badge" aria-hidden="true">${row.number}</span>` : nothing}<span
      ><span class="rowname">${row.name}</span
      ><span
        class="rowplace"
        .textContent=${[row.place, municipality && text.viaMunicipality(municipality), mark].filter(Boolean).join(", ")}
      ></span
    ></span>`;
  const className = `row ${row.museum.kind}${row.own ? " own" : ""}`;
  return html`<li>
    ${
      target !== undefined
        ? html`<a class=${className} href=${target.href} rel="noopener">${content}</a>`
        : html`<button
            type="button"
            class=${className}
            aria-pressed=${String(row.id === selected)}
            @click=${() => {
              choose(row.id);
            }}
          >
            ${content}
          </button>`
    }
  </li>`;
}

export interface ListOptions {
  readonly selected: string | undefined;
  readonly linkMode: LinkMode;
  readonly level: number;
  /** All rows, or the first eight and one's own on a narrow screen. */
  readonly expanded: boolean;
  readonly choose: Chooser;
  readonly expand: () => void;
}

const shortList = 8;

/** The picture's twin in words: every museum, in county order. */
export function list(
  view: MuseumMapView,
  { selected, linkMode, level, expanded, choose, expand }: ListOptions,
): TemplateResult {
  const { text, found, rows, frame } = view;
  const short = !expanded && (frame.size === "xs" || frame.size === "s") && found.length > shortList + 2;
  const shown = short ? found.filter(({ row }, i) => i < shortList || row.own || row.id === selected) : found;
  return html`<div class="listbox" part="list">
    <p
      class="listtitle"
      id="list"
      role="heading"
      aria-level=${level}
      .textContent=${found.length < rows.length ? text.listFound : text.list}
    ></p>
    <ul class="rows" role="list" aria-labelledby="list">
      ${rows.map((row) => {
        const item = shown.find((each) => each.row === row);
        return item && listRow(item, view, selected, linkMode, choose);
      })}
    </ul>
    ${
      short
        ? html`<button type="button" class="plainbutton" @click=${expand}>
            ${text.showAll(found.length)}
          </button>`
        : nothing
    }
  </div>`;
}

/** The search field. What it finds is said once in words. */
export function search(
  { text, found, total }: MuseumMapView,
  value: string,
  onInput: (value: string) => void,
): TemplateResult {
  const status =
    value.trim() === "" ? "" : found.length === 0 ? text.noResults : text.results(found.length, total);
  return html`<div class="search" part="search">
    <label for="q">${text.search}</label>
    <input
      id="q"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(event: InputEvent) => {
        onInput((event.target as HTMLInputElement).value);
      }}
    />
    <p class="status" role="status" .textContent=${status}></p>
  </div>`;
}

const missing = (text: MuseumMapView["text"]): TemplateResult =>
  html`<span aria-hidden="true" title=${text.missing}>..</span><span class="vh">${text.missing}</span>`;

/** Which columns are figures, and stand to the right. */
const isFigure = (column: number): boolean => column === 0 || (column > 3 && column < 7);

function cell(row: MuseumRow, text: MuseumMapView["text"], column: number): TemplateResult {
  const shown = row.cells[column] ?? missing(text);
  if (column === 1) return html`<th scope="row">${shown}</th>`;
  if (column < 7) return html`<td class=${isFigure(column) ? "num" : ""}>${shown}</td>`;
  return html`<td>
    ${row.links.map(({ href, mark }) => html`<a href=${href} rel="noopener">${new URL(href).hostname}</a>${marked(mark)} `)}
  </td>`;
}

/** Everything the widget knows, as a table: on request, and always on paper. */
export function table({ text, rows }: MuseumMapView, linkMode: LinkMode, open: boolean): TemplateResult {
  const columns = linkMode === "none" ? text.columns.slice(0, -1) : text.columns;
  const caption = text.tableCaption(rows.length);
  return html`<div
    class="tablebox"
    id="table"
    part="table"
    role="region"
    tabindex=${open ? 0 : nothing}
    aria-labelledby="title"
    ?hidden=${!open}
  >
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((head, i) => html`<th scope="col" class=${isFigure(i) ? "num" : ""}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.own ? "own" : ""}>
              ${columns.map((_, i) => cell(row, text, i))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Source line, and the same facts as a file. */
export function foot(view: MuseumMapView, open: boolean, toggle: () => void): TemplateResult {
  const { text } = view;
  return html`<p class="foot" part="source">
    <span>${view.source}</span><br />
    <button
      type="button"
      class="linkbutton"
      aria-expanded=${String(open)}
      aria-controls="table"
      @click=${toggle}
    >
      <span .textContent=${open ? text.hideTable : text.showTable}></span>
    </button>
    <a
      download=${text.fileName}
      href=${`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${view.csv}`)}`}
      >${text.download}</a
    >
  </p>`;
}
