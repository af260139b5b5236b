import { LansmuseerBarChart } from "./bar-chart.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-bar-chart") === undefined) {
  customElements.define("lansmuseer-bar-chart", LansmuseerBarChart);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-bar-chart": LansmuseerBarChart;
  }
}
