import { LansmuseerFacets } from "./facets.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-facets") === undefined)
  customElements.define("lansmuseer-facets", LansmuseerFacets);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-facets": LansmuseerFacets;
  }
}
