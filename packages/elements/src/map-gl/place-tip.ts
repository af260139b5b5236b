import type { DrawnMap } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

/** What a place is, beside it; a mark that the keyboard has come to stands in a ring, and an area in an edge of its own. */
export function placeTip(
  map: DrawnMap | undefined,
  id: string | undefined,
  hasFocus: boolean,
): TemplateResult | typeof nothing {
  const place = map?.placeOf(id);
  if (map === undefined || place === undefined) return nothing;
  return html`<div class="at" aria-hidden="true">
    ${hasFocus && !map.hasAreas ? html`<div class="ring"></div>` : nothing}
    <div class="popup"><b>${place.name}</b>${place.lines.map((line) => html`<br />${line}`)}</div>
  </div>`;
}
