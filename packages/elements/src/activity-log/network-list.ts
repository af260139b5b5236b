import type { NetworkGroup, NetworkRow, NetworksView } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { dataLang } from "../figure/data-words.js";

function network(each: NetworkRow, { networkText: text, language }: NetworksView): TemplateResult {
  const lang = dataLang(true, language);
  const facts = [
    each.audience === "" ? undefined : `${text.audience} ${each.audience}`,
    each.organizer === undefined ? undefined : `${text.organizer} ${each.organizer}`,
    each.members,
  ];
  return html`<li class=${each.isDormant ? "network dormant" : "network"}>
    <p class="name">
      <span lang=${lang}
        >${each.href === undefined ? each.name : html`<a href=${each.href} rel="noopener">${each.name}</a>`}</span
      >
      ${each.isDormant ? html`<span class="badge">${each.status}</span>` : nothing}
      ${each.mark === undefined ? nothing : html`<small>(${each.mark})</small>`}
    </p>
    <p class="facts">${facts.filter((fact) => fact !== undefined).join(" · ")}</p>
    ${each.description === undefined ? nothing : html`<p class="more" lang=${lang}>${each.description}</p>`}
  </li>`;
}

const group = ({ name, rows }: NetworkGroup, view: NetworksView, level: number): TemplateResult =>
  html`<section class="group">
    <p class="listtitle" role="heading" aria-level=${level}>${name}</p>
    <ul role="list">
      ${rows.map((each) => network(each, view))}
    </ul>
  </section>`;

/** The networks by field, each with whom it is for. */
export const networkList = (view: NetworksView, level: number): TemplateResult =>
  html`<div class="networks" part="list">
    ${view.empty === undefined ? view.groups.map((each) => group(each, view, level)) : html`<p>${view.empty}</p>`}
  </div>`;
