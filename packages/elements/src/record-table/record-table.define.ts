import { LansmuseerRecordTable } from "./record-table.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-record-table") === undefined) {
  customElements.define("lansmuseer-record-table", LansmuseerRecordTable);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-record-table": LansmuseerRecordTable;
  }
}
