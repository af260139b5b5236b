import type { ActivitiesView, ActivityRow, Language, MunicipalityVisits } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { dataLang } from "../figure/data-words.js";

/** How many rows a long list begins with: the map under it stays within reach. */
export const firstRows = 10;

/** How many more come at a time. */
export const listStep = 50;

const titleOf = ({ href, title }: ActivityRow): TemplateResult =>
  href === undefined ? html`${title}` : html`<a href=${href} rel="noopener">${title}</a>`;

const row = (each: ActivityRow, language: Language): TemplateResult =>
  html`<li class="activity">
    <p class="when">${each.when}</p>
    <div class="what">
      <p class="name">
        <span lang=${dataLang(true, language)}>${titleOf(each)}</span
        >${each.mark === undefined ? nothing : html` <small>(${each.mark})</small>`}
      </p>
      <p class="facts">
        ${[each.kindName, each.places, each.fields].filter((part) => part !== "").join(" · ")}
      </p>
      ${each.description === undefined ? nothing : html`<p class="more" lang=${dataLang(true, language)}>${each.description}</p>`}
    </div>
  </li>`;

/** The activities in words, as many as have been asked for. */
export function activityList(
  { rows, text, listTitle, chosen, counted, language }: ActivitiesView,
  level: number,
  shown: number,
  showMore: () => void,
): TemplateResult {
  const left = rows.length - shown;
  return html`<section class="list" part="list" aria-labelledby="list">
    <p class="listtitle" id="list" role="heading" aria-level=${level}>${listTitle}</p>
    <p class="counted">${chosen ?? counted}</p>
    <ol role="list">
      ${rows.slice(0, shown).map((each) => row(each, language))}
    </ol>
    ${
      left > 0
        ? html`<button type="button" class="plainbutton" @click=${showMore}>
            ${text.showMore(Math.min(left, listStep), left)}
          </button>`
        : nothing
    }
  </section>`;
}

/** Who was never met: what the log is read for. */
export function neverMet(
  { never, neverNames, text, isFiltered }: ActivitiesView,
  selected: string | undefined,
  level: number,
  choose: (code: string | undefined) => void,
): TemplateResult {
  if (never.length === 0) return html`<p class="never every" part="never">${text.everyHeading}</p>`;
  const one = ({ code, name }: MunicipalityVisits): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="chip"
        aria-pressed=${String(code === selected)}
        @click=${() => {
          choose(code === selected ? undefined : code);
        }}
      >
        ${name}
      </button>
    </li>`;
  return html`<section class="never" part="never" aria-labelledby="never">
    <p class="listtitle" id="never" role="heading" aria-level=${level}>
      ${isFiltered ? text.neverFiltered : text.neverHeading}: ${never.length}
    </p>
    ${
      neverNames === undefined
        ? html`<ul role="list">
            ${never.map(one)}
          </ul>`
        : html`<p>${neverNames}</p>`
    }
  </section>`;
}
