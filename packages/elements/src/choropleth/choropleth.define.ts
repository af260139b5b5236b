import { LansmuseerChoropleth } from "./choropleth.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-choropleth") === undefined) {
  customElements.define("lansmuseer-choropleth", LansmuseerChoropleth);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-choropleth": LansmuseerChoropleth;
  }
}
