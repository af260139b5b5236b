import { LansmuseerFactSheet } from "./fact-sheet.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-fact-sheet") === undefined)
  customElements.define("lansmuseer-fact-sheet", LansmuseerFactSheet);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-fact-sheet": LansmuseerFactSheet;
  }
}
