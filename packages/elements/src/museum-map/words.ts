import {
  museumColumns,
  type FoundMuseum,
  type MuseumColumn,
  type MuseumLink,
  type MuseumMapView,
  type MuseumRow,
} from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

/** Where a museum's name leads: to its details here, to its own site, or nowhere outside the page. */
export type LinkMode = "detail" | "website" | "none";

const marked = (mark: string | undefined): TemplateResult | typeof nothing =>
  mark === undefined ? nothing : html` <small>(${mark})</small>`;

/** An address with its mark; as text where nothing may lead out of the page. */
const address = ({ href, host, mark }: MuseumLink, words: string, mode: LinkMode): TemplateResult =>
  html`<span
    >${mode === "none" ? host : html`<a href=${href} rel="noopener">${words}</a>`}${marked(mark)}
  </span>`;

/** The facts of one museum with its links and remarks, under a heading or under its row in the list. */
export const facts = (row: MuseumRow, mode: LinkMode): TemplateResult =>
  html`<dl class="facts">
      ${row.facts.map(
        ({ term, value, detail, mark }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>
              ${value}${detail === undefined ? nothing : html` <small>${detail}</small>`}${marked(mark)}
            </dd>
          </div>`,
      )}
    </dl>
    <p class="links">${row.links.map((link) => address(link, link.label, mode))}</p>
    ${row.notes.map((note) => html`<p class="note">${note}</p>`)}`;

/**
 * The panel beside or under the picture. Each museum's stands at a place of its
 * own in the answer, and words that change are set as `textContent`: a page translator wraps words in elements of
 * its own, and those would stay under the next museum's name.
 */
export function details(row: MuseumRow | undefined, linkMode: LinkMode, level: number): readonly unknown[] {
  if (row === undefined) return [];
  const panel = html`<section class="details${row.own ? " own" : ""}" part="details" aria-label=${row.name}>
    <p class="name" role="heading" aria-level=${level}>${row.name}</p>
    <p class="where">${row.place}</p>
    ${facts(row, linkMode)}
  </section>`;
  return [...Array<undefined>(row.number), panel];
}

export interface ListOptions {
  readonly selected: string | undefined;
  /** Id of the museum whose facts stand under its row. */
  readonly opened: string | undefined;
  readonly linkMode: LinkMode;
  readonly level: number;
  /** All rows, or the first eight and one's own on a narrow screen. */
  readonly expanded: boolean;
  readonly choose: (id: string, row: Element) => void;
  /** Asks for all rows; `first` is the id of the first that is not shown yet. */
  readonly expand: (first: string) => void;
}

/** The id of a museum's row in the list. */
export const rowId = (museum: string): string => `r-${museum}`;

function listRow(
  { row, via }: FoundMuseum,
  { picture }: MuseumMapView,
  options: ListOptions,
): TemplateResult {
  const { selected, opened, linkMode, choose } = options;
  const target = linkMode === "website" ? row.links[0] : undefined;
  const content = html`${picture?.labels === "numbers" ? html`<span class="badge" aria-hidden="true">${row.number}</span>` : nothing}<span
      ><span class="rowname">${row.name}</span
      ><span class="rowplace" .textContent=${[row.place, via, target?.mark].filter(Boolean).join(", ")}></span
    ></span>`;
  const className = `row ${row.museum.kind}${row.own ? " own" : ""}`;
  return html`<div class="item" role="listitem">
    ${
      target !== undefined
        ? html`<a class=${className} id=${rowId(row.id)} href=${target.href} rel="noopener">${content}</a>`
        : html`<button
            type="button"
            class=${className}
            id=${rowId(row.id)}
            aria-pressed=${String(row.id === selected)}
            @click=${(event: Event) => {
              choose(row.id, event.currentTarget as Element);
            }}
          >
            ${content}
          </button>`
    }
    ${row.id === opened ? html`<div class="details" part="details">${facts(row, linkMode)}</div>` : nothing}
  </div>`;
}

const shortList = 8;

/** The picture's twin in words: every museum, in county order, down one column and on in the next. */
export function list(view: MuseumMapView, options: ListOptions): TemplateResult {
  const { text, found, rows, frame } = view;
  const { selected, level, expanded, expand } = options;
  const short = !expanded && (frame.size === "xs" || frame.size === "s") && found.length > shortList + 2;
  const shown = short ? found.filter(({ row }, i) => i < shortList || row.own || row.id === selected) : found;
  const hidden = found.find((each) => !shown.includes(each));
  const half = Math.ceil(shown.length / 2);
  return html`<div class="listbox" part="list">
    <p class="listtitle" id="list" role="heading" aria-level=${level} .textContent=${view.listTitle}></p>
    <div class="rows" role="list" aria-labelledby="list">
      ${[shown.slice(0, half), shown.slice(half)].map(
        (column) =>
          html`<div>
            ${rows.map((row) => {
              const item = column.find((each) => each.row === row);
              return item && listRow(item, view, options);
            })}
          </div>`,
      )}
    </div>
    ${
      hidden === undefined
        ? nothing
        : html`<button
            type="button"
            class="plainbutton"
            @click=${() => {
              expand(hidden.row.id);
            }}
          >
            ${text.showAll(found.length)}
          </button>`
    }
  </div>`;
}

/** The search field, and what it found in words. The element says the same once to those who cannot see it. */
export function search(
  { text, status }: MuseumMapView,
  value: string,
  onInput: (value: string) => void,
): TemplateResult {
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
    <p class="status" .textContent=${status}></p>
  </div>`;
}

const missing = (text: MuseumMapView["text"]): TemplateResult =>
  html`<span aria-hidden="true" title=${text.missing}>..</span><span class="vh">${text.missing}</span>`;

/** Which columns are figures, and stand to the right. */
const figures: readonly MuseumColumn[] = [
  "number",
  "founded",
  "visits",
  "year",
  "municipalities",
  "inhabitants",
];
const figureClass = (column: MuseumColumn): string => (figures.includes(column) ? "num" : "");

function cell(
  row: MuseumRow,
  text: MuseumMapView["text"],
  column: MuseumColumn,
  mode: LinkMode,
): TemplateResult {
  if (column === "website") return html`<td>${row.links.map((link) => address(link, link.host, mode))}</td>`;
  const { shown, mark } = row.cells[column];
  const content = html`${shown ?? missing(text)}${marked(mark)}`;
  return column === "name"
    ? html`<th scope="row">${content}</th>`
    : html`<td class=${figureClass(column)}>${content}</td>`;
}

/** Everything the widget knows, as a table: on request, and always on paper. */
export function table({ text, rows, caption }: MuseumMapView, mode: LinkMode, open: boolean): TemplateResult {
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
          ${museumColumns.map(
            (column) => html`<th scope="col" class=${figureClass(column)}>${text.columns[column]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.own ? "own" : ""}>
              ${museumColumns.map((column) => cell(row, text, column, mode))}
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
