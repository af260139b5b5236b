import type { VenueKindId } from "@lansmuseer/domain";
import type { MunicipalityPanel, PointMapView, VenueRow } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { keySymbol } from "./venue-drawing.js";

/** The kinds with their shapes: what they mean, and which are shown. */
export function venueKey(
  { key, text, isFiltered }: PointMapView,
  level: number,
  toggle: (kind: VenueKindId) => void,
  clear: () => void,
): TemplateResult {
  return html`<div class="key" part="key">
    <p class="keytitle" id="key" role="heading" aria-level=${level}>${text.key}</p>
    <ul role="list" aria-labelledby="key">
      ${key.map(
        ({ kind, symbol, label, isChosen }) =>
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                value=${kind}
                .checked=${isChosen}
                @change=${() => {
                  toggle(kind);
                }}
              />${keySymbol(symbol)}<span>${label}</span></label
            >
          </li>`,
      )}
    </ul>
    ${isFiltered ? html`<button type="button" class="linkbutton" @click=${clear}>${text.all}</button>` : nothing}
  </div>`;
}

const marked = (mark: string | undefined): TemplateResult | typeof nothing =>
  mark === undefined ? nothing : html` <small>(${mark})</small>`;

function venue(
  { name, kind, municipality, venue: of, href, mark }: VenueRow,
  view: PointMapView,
): TemplateResult {
  const { terms, link } = view.text;
  const facts = [
    [terms.kind, kind],
    [terms.municipality, municipality],
    [terms.address, of.address],
    [terms.operator, of.operator],
  ] as const;
  return html`<div class="venue">
    <p class="venuename">${name}${marked(mark)}</p>
    <dl>
      ${facts.map(([term, words]) =>
        words === undefined
          ? nothing
          : html`<dt>${term}</dt>
              <dd>${words}</dd>`,
      )}
    </dl>
    ${href === undefined ? nothing : html`<p><a href=${href} rel="noopener">${link(name)}</a></p>`}
  </div>`;
}

const municipality = ({ name, parts, lacks, rows }: MunicipalityPanel): TemplateResult =>
  html`<p class="venuename">${name}</p>
    ${parts.length === 0 ? nothing : html`<p>${parts.join(", ")}.</p>`}
    <p class="lacks">${lacks}</p>
    <ul role="list" class="venues">
      ${rows.map(
        (row) =>
          html`<li>
            ${row.href === undefined ? row.name : html`<a href=${row.href} rel="noopener">${row.name}</a>`}
            <span class="kind">${row.kind}</span>${marked(row.mark)}
          </li>`,
      )}
    </ul>`;

/** What was opened on the map, else the chosen municipality. In the page and not floating: it covers nothing, and stays. */
export function panel(view: PointMapView, opened: readonly VenueRow[], level: number): TemplateResult {
  const told =
    opened.length > 0
      ? opened.map((row) => venue(row, view))
      : view.panel === undefined
        ? html`<p>${view.counted}</p>`
        : municipality(view.panel);
  return html`<section class="details" part="details" aria-labelledby="details">
    <p class="vh" id="details" role="heading" aria-level=${level}>${view.text.sections.map}</p>
    ${told}
  </section>`;
}

/** What every municipality has and lacks: the picture is the table itself. */
export function gapsGrid({ table }: PointMapView): TemplateResult {
  const { caption, rows } = table;
  // What a municipality lacks in words is in the table below: here it stands as 0.
  const columns = table.columns.filter(({ id }) => id !== "lacks");
  return html`<div class="gapsbox" part="map" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? "num" : ""}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells, isOwn }) =>
            html`<tr class=${isOwn === true ? "own" : ""}>
              ${cells.slice(0, columns.length).map(({ text, value, missing }, at) => {
                const words =
                  missing === undefined
                    ? html`${text}`
                    : html`<span aria-hidden="true" title=${missing}>${text}</span
                        ><span class="vh">${missing}</span>`;
                if (at === 0) return html`<th scope="row">${words}</th>`;
                return html`<td
                  class=${`${columns[at]?.numeric === true ? "num" : ""}${value === 0 ? " zero" : ""}`}
                >
                  ${words}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
