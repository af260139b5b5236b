import { LansmuseerGrantBreakdown } from "./grant-breakdown.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-grant-breakdown") === undefined) {
  customElements.define("lansmuseer-grant-breakdown", LansmuseerGrantBreakdown);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-grant-breakdown": LansmuseerGrantBreakdown;
  }
}
