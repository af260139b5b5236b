import { LansmuseerGrantTrend } from "./grant-trend.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-grant-trend") === undefined) {
  customElements.define("lansmuseer-grant-trend", LansmuseerGrantTrend);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-grant-trend": LansmuseerGrantTrend;
  }
}
