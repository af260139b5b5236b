import { LansmuseerMuseumMap } from "./museum-map.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-museum-map") === undefined) {
  customElements.define("lansmuseer-museum-map", LansmuseerMuseumMap);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-museum-map": LansmuseerMuseumMap;
  }
}
