import { LansmuseerVenueMap } from "./venue-map.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-venue-map") === undefined)
  customElements.define("lansmuseer-venue-map", LansmuseerVenueMap);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-venue-map": LansmuseerVenueMap;
  }
}
