import type { FoundMuseum, MuseumLink, MuseumMapView, MuseumRow } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

/** Where a museum's name leads: to its details here, to its own site, or nowhere outside the page. */
export type LinkMode = "detail" | "website" | "none";

type Chooser = (id: string) => void;

const marked = (mark: string | undefined): TemplateResult | typeof nothing =>
  mark === undefined ? nothing : html` <small>(${mark})</small>`;

const link = ({ href, label, mark }: MuseumLink): TemplateResult =>
  html`<span><a href=${href} rel="noopener">${label}</a>${marked(mark)}</span>`;

/** The facts of one museum: the panel beside or under the picture. */
export function details(
  { details: row }: MuseumMapView,
  linkMode: LinkMode,
  level: number,
): TemplateResult | typeof nothing {
  if (row === undefined) return nothing;
  return html`<section class="details${row.own ? " own" : ""}" part="details" aria-labelledby="name">
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
}

function listRow(
  { row, municipality }: FoundMuseum,
  view: MuseumMapView,
  selected: string | undefined,
  linkMode: LinkMode,
  choose: Chooser,
): TemplateResult {
  const { text, picture } = view;
  const content = html`${picture?.labels === "numbers" ? html`<span class="badge" aria-hidden="true">${row.number}</span>` : nothing}<span
      ><span class="rowname">${row.name}</span
      ><span class="rowplace"
        >${row.place}${municipality === undefined ? nothing : `, ${text.viaMunicipality(municipality)}`}</span
      ></span
    >`;

  const className = `row ${row.museum.kind}${row.own ? " own" : ""}`;
  const target = row.links[0];
  return html`<li>
    ${
      linkMode === "website" && target !== undefined
        ? html`<a class=${className} href=${target.href} rel="noopener">${content}${marked(target.mark)}</a>`
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
  return html`<div part="list">
    <p class="listtitle" id="list" role="heading" aria-level=${level}>
      ${found.length < rows.length ? text.listFound : text.list}
    </p>
    <ul class="rows" role="list" aria-labelledby="list">
      ${shown.map((item) => listRow(item, view, selected, linkMode, choose))}
    </ul>
    ${
      short
        ? html`<button type="button" class="plainbutton more" @click=${expand}>
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
    <p class="status" role="status">${status}</p>
  </div>`;
}

const missing = (text: MuseumMapView["text"]): TemplateResult =>
  html`<span aria-hidden="true" title=${text.missing}>..</span><span class="vh">${text.missing}</span>`;

function tableRow(row: MuseumRow, { text }: MuseumMapView, linkMode: LinkMode): TemplateResult {
  const { founded, visitors, year } = row.cells;
  const format = new Intl.NumberFormat(text.locale);
  return html`<tr class=${row.own ? "own" : ""}>
    <td class="num">${row.number}</td>
    <th scope="row">${row.name}</th>
    <td>${row.localities}</td>
    <td>${row.county}</td>
    <td class="num">${founded ?? missing(text)}</td>
    <td class="num">${visitors === undefined ? missing(text) : format.format(visitors)}</td>
    <td class="num">${year ?? missing(text)}</td>
    ${linkMode === "none" ? nothing : html`<td>${row.links.map(({ href, mark }) => html`<a href=${href} rel="noopener">${new URL(href).hostname.replace(/^www\./, "")}</a>${marked(mark)} `)}</td>`}
  </tr>`;
}

/** Everything the widget knows, as a table: on request, and always on paper. */
export function table(view: MuseumMapView, linkMode: LinkMode, open: boolean): TemplateResult {
  const { columns } = view.text;
  const heads = [
    columns.number,
    columns.museum,
    columns.place,
    columns.county,
    columns.founded,
    columns.visitors,
    columns.year,
  ];
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
        ${view.text.tableCaption(view.rows.length)}
      </caption>
      <thead>
        <tr>
          ${heads.map((head, i) => html`<th scope="col" class=${i === 0 || i > 3 ? "num" : ""}>${head}</th>`)}
          ${linkMode === "none" ? nothing : html`<th scope="col">${columns.website}</th>`}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((row) => tableRow(row, view, linkMode))}
      </tbody>
    </table>
  </div>`;
}

/** Source line, and the same facts as a file. */
export function foot(view: MuseumMapView, open: boolean, toggle: () => void): TemplateResult {
  const { text } = view;
  return html`<p class="foot" part="source">
    <span>${view.source}</span>
    <button
      type="button"
      class="linkbutton"
      aria-expanded=${String(open)}
      aria-controls="table"
      @click=${toggle}
    >
      ${open ? text.hideTable : text.showTable}
    </button>
    <a
      download=${text.fileName}
      href=${`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${view.csv}`)}`}
      >${text.download}</a
    >
  </p>`;
}
