import { LansmuseerGrantMap } from "./grant-map.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-grant-map") === undefined)
  customElements.define("lansmuseer-grant-map", LansmuseerGrantMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-grant-map": LansmuseerGrantMap;
  }
}
