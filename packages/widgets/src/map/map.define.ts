import { LansmuseerMap } from "./map.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-map") === undefined)
  customElements.define("lansmuseer-map", LansmuseerMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-map": LansmuseerMap;
  }
}
