import { LansmuseerMuseumFinderView } from "./museum-finder.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-museum-finder-view") === undefined) {
  customElements.define("lansmuseer-museum-finder-view", LansmuseerMuseumFinderView);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-museum-finder-view": LansmuseerMuseumFinderView;
  }
}
