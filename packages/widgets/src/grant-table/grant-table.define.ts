import { LansmuseerGrantTable } from "./grant-table.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-grant-table") === undefined) {
  customElements.define("lansmuseer-grant-table", LansmuseerGrantTable);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-grant-table": LansmuseerGrantTable;
  }
}
