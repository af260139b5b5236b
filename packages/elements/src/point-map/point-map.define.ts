import { LansmuseerPointMap } from "./point-map.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-point-map") === undefined)
  customElements.define("lansmuseer-point-map", LansmuseerPointMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-point-map": LansmuseerPointMap;
  }
}
