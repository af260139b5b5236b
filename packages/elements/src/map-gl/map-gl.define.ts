import { LansmuseerMapGl } from "./map-gl.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-map-gl") === undefined) {
  customElements.define("lansmuseer-map-gl", LansmuseerMapGl);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-map-gl": LansmuseerMapGl;
  }
}
