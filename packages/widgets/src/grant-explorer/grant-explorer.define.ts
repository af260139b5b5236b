import { LansmuseerGrantExplorer } from "./grant-explorer.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-grant-explorer") === undefined)
  customElements.define("lansmuseer-grant-explorer", LansmuseerGrantExplorer);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-grant-explorer": LansmuseerGrantExplorer;
  }
}
