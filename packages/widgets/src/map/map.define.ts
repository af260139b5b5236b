import { LansmuseerMap } from "./map.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-map") === undefined)
  customElements.define("lansmuseer-map", LansmuseerMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-map": LansmuseerMap;
  }
}
