import { LansmuseerMuseum } from "./museum.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-museum") === undefined)
  customElements.define("lansmuseer-museum", LansmuseerMuseum);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-museum": LansmuseerMuseum;
  }
}
