import { LansmuseerMunicipalityMap } from "./municipality-map.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-municipality-map") === undefined)
  customElements.define("lansmuseer-municipality-map", LansmuseerMunicipalityMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-municipality-map": LansmuseerMunicipalityMap;
  }
}
