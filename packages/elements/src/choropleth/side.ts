import type {
  AreaDetails,
  AreaFacts,
  ChoroplethMark,
  ChoroplethView,
  FigureStrip,
  KindNames,
} from "@lansmuseer/view";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The facts of the chosen area. In the page and not floating: it covers nothing, and stays. */
export function details({ name, isOwn, parts }: AreaDetails, level: number): TemplateResult {
  return html`<section class="details ${isOwn ? "mine" : ""}" part="details" aria-labelledby="name">
    <p class="areaname" id="name" role="heading" aria-level=${level}>${name}</p>
    ${parts.map((part) => facts(part, name))}
  </section>`;
}

const facts = (
  { title, figure, unit, sentence, change, strip: line }: AreaFacts,
  name: string,
): TemplateResult =>
  html`<div class="facts">
    ${title === undefined ? nothing : html`<p class="factstitle">${title}</p>`}
    <p><span class="figure">${figure}</span> <span class="unit">${unit}</span></p>
    ${sentence === "" ? nothing : html`<p>${sentence}</p>`}
    ${change === undefined ? nothing : html`<p>${change}</p>`}
    ${line === undefined ? nothing : strip(line, name)}
  </div>`;

/** All areas on a line, the chosen one filled, the median dotted. */
function strip({ label, dots, chosen, median }: FigureStrip, name: string): TemplateResult {
  return html`<svg class="strip" role="img" aria-label=${`${label}. ${name}.`} width="100%" height="34">
    <svg x="8" width="96%" height="34" overflow="visible">
      <line class="tick" x1="0" x2="100%" y1="22" y2="22"></line>
      ${dots.map(({ at }): SVGTemplateResult => svg`<circle class="dot" cx=${percent(at)} cy="22" r="5"></circle>`)}
      ${svg`<line class="median" x1=${percent(median)} x2=${percent(median)} y1="8" y2="34"></line>
      <circle class="dot chosen" cx=${percent(chosen)} cy="22" r="7.5"></circle>`}
    </svg>
  </svg>`;
}

/** The areas of each kind, by name. */
export function kindList(kinds: readonly KindNames[]): TemplateResult {
  return html`<dl class="kinds" part="key">
    ${kinds.map(
      ({ kind, names }) =>
        html`<div>
          <dt>${kind}</dt>
          <dd>${names}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A native list of all areas: the smallest are hard to hit on a map. */
export function chooser(
  { options, noun, text }: ChoroplethView,
  selected: string | undefined,
  choose: (code: string | undefined) => void,
): TemplateResult {
  return html`<div class="choose" part="choose">
    <label for="area">${noun}</label>
    <select
      id="area"
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value || undefined);
      }}
    >
      <option value="" ?selected=${selected === undefined}>${text.chooseNone}</option>
      ${options.map(({ code, name }) => html`<option value=${code} ?selected=${code === selected}>${name}</option>`)}
    </select>
  </div>`;
}

/** The regions from the highest, in the colours of their classes. */
export function ranking(
  marks: readonly ChoroplethMark[],
  selected: string | undefined,
  choose: (code: string | undefined) => void,
): TemplateResult {
  return html`<ol class="ranking" part="ranking" role="list">
    ${marks.map(
      ({ code, name, short, fill, share }) =>
        html`<li>
          <button
            type="button"
            class="bar"
            aria-pressed=${String(code === selected)}
            @click=${() => {
              choose(code === selected ? undefined : code);
            }}
          >
            <span class="barname">${name}</span>
            <svg class="barline" aria-hidden="true" width="100%" height="18">
              ${svg`<rect class="area box ${fill}" width=${percent(Math.max(0, share ?? 0))} height="18"></rect>`}
            </svg>
            <span class="barvalue">${short}</span>
          </button>
        </li>`,
    )}
  </ol>`;
}
