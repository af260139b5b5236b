import { LansmuseerMuseumFinder } from "./museum-finder.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-museum-finder") === undefined)
  customElements.define("lansmuseer-museum-finder", LansmuseerMuseumFinder);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-museum-finder": LansmuseerMuseumFinder;
  }
}
