import type { FactLine, FactSheetView } from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { withDataWords } from "../figure/data-words.js";

type Status = NonNullable<FactLine["status"]>;

/** The sign of where a policy document stands; the words beside it say the same. */
const signs: Readonly<Record<Status, string | undefined>> = {
  "in-force": "M3 9l4 4 8-9",
  "no-end-date": "M9 9c-2-3-6-3-6 0s4 3 6 0 6-3 6 0-4 3-6 0z",
  "under-way": "M3 15l1-4 8-8 3 3-8 8z",
  expired: "M9 4v5l4 2M9 1.5a7.500 7.500 0 1 0 .01 0z",
  missing: "M4 4l10 10M14 4l-10 10",
  unknown: undefined,
};

const sign = (status: Status): TemplateResult | typeof nothing => {
  const path = signs[status];
  if (path === undefined) return nothing;
  const drawn: SVGTemplateResult = svg`<path d=${path}></path>`;
  return html`<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">${drawn}</svg>`;
};

const line = (
  { term, value, detail, mark, href, isMissing, status }: FactLine,
  told: (text: string) => unknown,
): TemplateResult =>
  html`<dt>${term}</dt>
    <dd class=${isMissing ? "hole" : ""}>
      ${status === undefined ? nothing : sign(status)}${
        href === undefined ? told(value) : html`<a href=${href} rel="noopener">${told(value)}</a>`
      }${detail === undefined ? nothing : html` <span class="detail">${told(detail)}</span>`}${
        mark === undefined ? nothing : html` <small>(${mark})</small>`
      }
    </dd>`;

/** The facts that are words. */
export const factLines = ({ lines, dataWords, language }: FactSheetView): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${lines.map((each) => line(each, (text) => withDataWords(text, dataWords, language)))}
  </dl>`;

/** Where more is told. */
export const factLinks = ({ links, text }: FactSheetView, level: number): TemplateResult =>
  html`<div part="links">
    ${
      links.length === 0
        ? nothing
        : html`<p class="linkstitle" role="heading" aria-level=${level}>${text.links}</p>
            <ul role="list">
              ${links.map(({ href, label }) => html`<li><a href=${href} rel="noopener">${label}</a></li>`)}
            </ul>`
    }
  </div>`;
